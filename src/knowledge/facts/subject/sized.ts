/** Names that have a size in them: 松岭30万吨果汁项目, 云溪50亿茶产业集群. */
import type { QuantityKind } from '../../types.ts';
import type { Context } from '../layout/contexts.ts';
import { stageOf } from './stage.ts';
import { trimLead } from './subject.ts';

/** Figures that say how much a plant makes. */
const OUTPUTS: readonly QuantityKind[] = ['mass', 'volume', 'energy', 'power'];

/** 年产 of 云溪新材料年产10万吨磷酸铁项目, 日处理 of 云溪日处理2万吨污水处理工程 */
const MAKES = /[年日](?:产|处理|加工|消纳|回收|生产|转化|屠宰|供水)$/;

/** 松岭县城南工业园 of 松岭县城南工业园30万吨果汁项目 */
const OF_PLACE = /^(?!(?:在|位于|走进|来到))\p{Script=Han}{2,14}(?:园区?|开发区|新区|[县区旗市镇乡])$/u;

/** 湖北云溪新能源 of 湖北云溪新能源30万吨电池材料项目: how firms are called. */
const OF_FIRM =
  /^\p{Script=Han}{3,12}(?:能源|材料|科技|电子|光电|智能|生物|医药|药业|化工|食品|机械|装备|集团|公司|股份|实业|电力|电气|光伏|纺织|建材|农业|农牧|环保|重工|汽车|钢铁|铝业|铜业|纸业|乳业|酒业)$/u;

/** 云溪餐盒项目 of 云溪年产8亿套餐盒项目, 松岭果汁项目 of 松岭30万吨果汁项目: a name that has its capacity in it. */
export function sizedName({ quantity, lead, tail }: Context): string | undefined {
  const item = lead.split(/[、的]/).at(-1) ?? '';
  if (quantity.kind === 'money') return clusterName(item, tail);
  const noun = /^[^的，。；、\s]{1,20}?(?:项目|工程|基地|生产线)(?:[一二三四五]期)?/.exec(tail)?.[0];
  if (noun !== undefined && lead === '' && OUTPUTS.includes(quantity.kind)) return `${quantity.text}${noun}`; // 60万吨云母粉项目一期建成投产
  const isName = [/^\p{Script=Han}{2,6}$/u, OF_PLACE, OF_FIRM].some((name) => name.test(item));
  const makes = MAKES.test(item) || (quantity.kind !== 'count' && isName);
  const isOutput =
    quantity.kind === 'count' || OUTPUTS.includes(quantity.kind) || quantity.unit.endsWith('伏'); // 云溪110千伏输变电工程
  if (noun === undefined || !makes || !isOutput) return undefined;
  return `${trimLead(item.replace(MAKES, ''))}${noun}`;
}

/** 二期建设年产9万吨云母粉生产线, and 建设年产2万吨云母粉生产线 behind 一期用地40亩: what is built in a stage is the stage's. */
export const buildsStage = ({ lead, tail }: Context, before: string): boolean =>
  BUILDS_LINE.test(lead) &&
  /^[^，。；、]{0,16}(?:生产线|厂房|车间)/.test(tail) &&
  (stageOf(lead) !== undefined || stageOf(before.slice(-2)) !== undefined);
const BUILDS_LINE = /(?:建设|新建|建成|改造)(?:[年日](?:产|处理|加工))?$/;

/** 云溪茶产业集群 of 松岭百亿产业集群、云溪50亿茶产业集群; 打造 is no name. */
function clusterName(item: string, tail: string): string | undefined {
  const noun = /^元?级?(?!的)(\p{Script=Han}{0,8}?(?:集群|产业园|产业带|板块))/u.exec(tail)?.[1];
  const name =
    /^\p{Script=Han}{2,6}$/u.test(item) && !/打造|培育|建设|形成|发展|推动|迈|冲|成为|[个为]$/.test(item);
  return noun !== undefined && name ? `${trimLead(item)}${noun}` : undefined;
}
