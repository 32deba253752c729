import { anyOf } from '../../any-of.ts';
import { type Fact, isOfTable } from '../../facts/fact.ts';
import { grouped } from '../../facts/grouped.ts';
import { sectorOf } from '../../facts/layout/headings.ts';
import { residue } from '../../facts/subject/subject.ts';
import { isGeneric } from '../asking/chunks.ts';

/** A list of classes told under headings of their own: 产业发展方面：…等4个总投资36亿元的项目. Empty unless each heading has one sum. */
export function sumsOfSectors(fitting: readonly Fact[]): readonly Fact[] {
  const told = fitting.filter((fact) => nameOfSector(fact) !== undefined && !isOfTable(fact));
  const pages = [...grouped(told, ({ article }) => article).values()];
  const [page, ...others] = pages;
  if (page === undefined || others.length > 0) return [];
  const sectors = [...grouped(page, nameOfSector).values()];
  const sums = sectors.flatMap((facts) => sumOf(facts) ?? []);
  return sums.length === sectors.length ? sums : [];
}

/** 超10亿元项目, 5亿元以下项目: how large they are, and of no field of work. */
export const isOfSize = ({ subject }: Pick<Fact, 'subject'>): boolean =>
  /^(?:超过?|不足|不到)?\d[\d.]{0,6}[万亿]|[万亿]元?(?:以[上下]|（含）)/.test(subject);

/** 产业发展 of 产业发展方面 */
export const nameOfSector = ({ layers }: Fact): string | undefined => sectorOf(layers.heading);

/** The sum of its projects, or the one project it has. */
function sumOf(facts: readonly Fact[]): Fact | undefined {
  const sums = facts.filter(({ subject }) => isGeneric(residue(subject)));
  if (sums.length > 0) return sums.length === 1 ? sums[0] : undefined;
  return facts.length === 1 ? facts[0] : undefined;
}

/** 工业项目, 现代农业, 基础设施, 民生实事, 纺织服装类, 食品加工产业, 城乡供水 */
const FIELD = anyOf(
  /业|产[业链]|制造|设施|民生|社会|农|林|交通|能源|水利|供水|生态|环[保境]|文[旅化体]|旅游|服务|科[技教]|教育|卫生|医|养老|城[建乡镇市]|市政|保障|安居|住房|乡村/,
  /物流|食品|纺织|服装|家[居具]|化工|材料|装备|机械|电[子力气]|[风水火发]电|能源|信息|数字|智能|生物|汽车|光伏|储能|矿|冶|陶瓷|商贸|金融|康养|体育|创新|平台|类(?:项目)?$|(?:领域|板块|方面)(?:项目)?$/,
);

/** ◆签约一批, 续建项目, 黄灯, 正式合同项目, 省级重点项目, 二期, 工业用地, 同意票: how far it is, by what paper, whose or how large, and no field of work. */
const NO_FIELD = anyOf(
  /^\P{Script=Han}*(?:集中|新|拟|已|计划|实现)?(?:签约|[开竣复]工|投产|续建|新建|在建|前期|储备|落地|入库)(?!.{0,12}(?:业|类|设施|民生)(?:项目)?$)/u,
  /[一二三四五六]期$|^(?:列入|纳入)?[省市县区]级?(?:重[点大])?(?:项目|工程)?$|[红黄蓝绿]灯|合同|协议|[赞同][成意]|反对|弃权|用地$|学位|充电|费用?$|资金(?:来源|保障类)?$|(?:报批|拆迁|问题|手续)类?$|以[上下]/u,
);

/** True for names of fields of work, most of which sound so. */
export const areFields = (names: readonly string[]): boolean =>
  names.length > 0 &&
  !names.some((name) => NO_FIELD.test(name)) &&
  names.filter((name) => FIELD.test(name)).length * 2 > names.length;
