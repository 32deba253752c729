import { shortName } from '../../../extract/places.ts';
import { type Fact, isOfTable, toldSoFar } from '../../../facts/fact.ts';
import { grouped } from '../../../facts/grouped.ts';
import { openingTitle } from '../../../facts/layout/opening-title.ts';
import { isClassName } from '../../../facts/role/threshold.ts';
import { endsAsProject, isSingle, namesProject } from '../../../facts/subject/project.ts';
import { residue } from '../../../facts/subject/subject.ts';
import type { Article } from '../../../types.ts';
import { isGeneric } from '../../asking/chunks.ts';
import type { Frame } from '../../asking/frame.ts';
import { asksOfAll, type Target } from '../../asking/targets/index.ts';
import { isFundName } from '../../tables/fund-names.ts';
import { besides } from '../besides.ts';
import { areLenders } from '../measure/funds.ts';
import { isOfSector } from '../measure/measure-fit.ts';
import type { Setting } from '../setting.ts';
import { cover } from '../words/cover.ts';
import { LISTED, unasked } from '../words/excess.ts';
import { numberedLabel } from '../words/item-label.ts';

/** 重点项目总投资多少 asks for all of them: the sum of one (东湖大桥总投资9亿元) is no answer, unless its page is of that one. */
export const isOneOfClass = (frame: Frame, target: Target, fact: Fact, { all }: Setting): boolean =>
  fact.quantity.kind === 'money' &&
  (isOfWholePlace(frame, fact) || !isSumOfSeveral(fact, all)) &&
  asksOfAll(target) &&
  !ONE_ASKED.test(frame.text) &&
  !OF_CLASS.test(fact.subject) &&
  (isProject(fact.subject) || isNamedMember(fact, all)) &&
  unasked(residue(withoutPlace(fact)), fact, frame) >= 0.6 &&
  (LISTED.test(frame.text) || cover(fact.subject, fact.article.title) < 0.5) &&
  (LISTED.test(frame.text) || !isOnlyProject(fact, all));

/** 该项目总投资9亿元 behind 在一处工地上，工人们正在绑扎钢筋: one whose name nobody knows, where 重点项目 are asked for or all that a county completes. */
export const isOnePointedAt = (frame: Frame, target: Target, fact: Fact): boolean =>
  (fact.quantity.kind === 'money' || fact.metric === 'completion-rate') &&
  isGeneric(residue(fact.subject)) &&
  POINTED_AT.test(toldSoFar(fact)) &&
  asksOfAll(target) &&
  !ONE_ASKED.test(frame.text) &&
  (CLASS_ASKED.test(frame.text) || (isOfWholePlace(frame, fact) && !ONE_MEANT.test(frame.text)));

const POINTED_AT = /(?:^|[，。；：】”])(?:该|此|这[个一项]{1,2})(?:项目|工程)/;
/** 县里那个项目完成投资多少: the one that the page tells of may be meant. */
const ONE_MEANT = /项目|工程/;
/** 市级重点项目, 重大建设项目, “三个一批” */
const CLASS_ASKED = /重[点大](?:建设|产业|工业|民生)?(?:类|领域)?(?:项目|工程)|[省市县区]级项目|三个一批/;

/** 3.云溪机场扩建工程。跑道由2600米延长至3000米…今年计划投资6亿元: told of the work that its paragraph is headed by, where nobody asks for that. */
export function isBelowTitle(frame: Frame, target: Target, fact: Fact): boolean {
  if (fact.quantity.kind !== 'money' || !asksOfAll(target) || ONE_ASKED.test(frame.text)) return false;
  const title = openingTitle(fact.article, fact.sentence.block) ?? '';
  return isProject(title) && unasked(residue(title), fact, frame) >= 0.6;
}

/** 高速公路云溪段 of 云溪至丰谷高速公路云溪段: the place that is asked of is no part of what tells it from others. */
const withoutPlace = ({ subject, region }: Fact): string =>
  region === undefined ? subject : subject.replaceAll(shortName(region.value), '');

/** 全年房地产开发投资21亿元: what went into one sector is not all that was invested. */
export const isOneSector = (frame: Frame, target: Target, fact: Fact): boolean =>
  (fact.metric === 'investment' || fact.role === 'change') &&
  isOfSector(fact) &&
  asksOfAll(target) &&
  unasked(residue(fact.subject), fact, frame) >= 0.99;

/** 31.2 of the row 城关板块, where no row is asked for: that of one of several. */
export const isOneRow = (frame: Frame, target: Target, fact: Fact): boolean =>
  isOfTable(fact) &&
  (ROW.test(fact.subject) || (namesProjects(fact) && !SUMS_UP.test(fact.subject))) &&
  asksOfAll(target) &&
  unasked(fact.subject, fact, frame) >= 0.99;

/** 交通运输完成18.2亿元 of 分行业看，交通运输完成18.2亿元、水利完成7.6亿元: that of one part, where none is asked for. */
export function isOneOfDivided(frame: Frame, target: Target, fact: Fact): boolean {
  const headed = classHeaded(fact) ?? numberedLabel(fact);
  const isOwn = fact.ownSubject && DIVIDES.test(fact.layers.sentence);
  const isAll =
    asksOfAll(target) || (headed !== undefined && (OF_CLASS.test(fact.subject) || isLabelled(fact))); // 新引进项目几个
  if (fact.role !== 'level' || !(isOwn || headed !== undefined) || !isAll) return false;
  if (SIZED.test(fact.subject) && frame.given.some(({ kind }) => kind === 'money')) return false;
  return unasked(headed ?? residue(fact.subject), fact, frame) >= 0.99;
}

/** 5亿元至10亿元项目, where a size is asked for as well */
const SIZED = /\d[万亿]元?(?:[至到—～-]|及?以[上下])/;

const isLabelled = (fact: Fact): boolean => numberedLabel(fact) !== undefined;

/** 食品产业 of 三、分产业情况 （一）食品产业: the class that a section is of. */
export const classHeaded = ({ layers }: Fact): string | undefined =>
  /[分各](?:重点)?(?:产业|行业|领域|类别|板块)[^ ]{0,8} (?:（[^）]{1,3}）|[\d一二三四五六七八九十]{1,3}[、.])?([^ ]{2,20})$/.exec(
    layers.heading,
  )?.[1];

const DIVIDES = /^(?:分|按|从)[^，。；\d]{1,8}(?:看|分|统计|来说|划分)，/;

const ROW = /(?:板块|片区|组团|单位|[局办镇乡]|街道|园区|公司)$/;

/** A row below 项目名称. */
const namesProjects = ({ article, family }: Fact): boolean =>
  article.tables[-family - 1]?.columns.some(({ name }) => /^(?:项目|工程)(?:名称)?$/.test(name)) === true;

/** 合计, 全市, 重点项目（5个） */
const SUMS_UP = /[合总小共]计|^全[省市州县区旗]|项目(?:（\d+[个项]）)?$/;

/** 云溪矿井及选煤厂 is one as well, though it names two works. */
const isProject = (subject: string): boolean =>
  namesProject(subject) || (endsAsProject(subject) && !isClassName(subject) && !OF_CLASS.test(subject));

/** 新引进3亿元以上工业项目, 纳入省级重点项目 */
const OF_CLASS = /[万亿]元|^[新续在][建引签开]|^[纳列]入|重[点大](?:建设)?(?:项目|工程)$/;

/** 今年完成投资多少, where no stage is asked for: that of some projects is not all that a county completes. */
const isOfWholePlace = ({ phases }: Frame, { metric }: Fact): boolean =>
  phases.length === 0 &&
  /^(?:investment-completed|annual-planned-investment|completion-rate)$/.test(metric ?? '');

/** Its page gives no sum of another project. */
const isOnlyProject = ({ article, subject }: Fact, all: readonly Fact[]): boolean =>
  !(projectsOf(all).get(article) ?? []).some(
    (name) => cover(subject, name) < 0.5 && cover(name, subject) < 0.5,
  );

const known = new WeakMap<readonly Fact[], ReadonlyMap<Article, readonly string[]>>();

/** The projects each article gives sums of; gathered once for the same facts. */
function projectsOf(all: readonly Fact[]): ReadonlyMap<Article, readonly string[]> {
  const before = known.get(all);
  if (before !== undefined) return before;
  const sums = all.filter(({ quantity, subject }) => quantity.kind === 'money' && isProject(subject));
  const gathered = new Map(
    [...grouped(sums, ({ article }) => article)].map(([article, facts]) => [
      article,
      [...new Set(facts.map(({ subject }) => subject))],
    ]),
  );
  known.set(all, gathered);
  return gathered;
}

/** 138亿元 of 一季度开工26个、总投资138亿元, whatever was named before. */
const isSumOfSeveral = (fact: Fact, all: readonly Fact[]): boolean =>
  besides(fact, all).some(
    ({ group, quantity }) =>
      group === fact.group && quantity.kind === 'count' && /[个项家]$/.test(quantity.unit),
  );

/** 清溪养殖场 of 开工项目3个，其中清溪养殖场总投资1亿元: one of them, however its name ends. */
const isNamedMember = (fact: Fact, all: readonly Fact[]): boolean =>
  fact.ownSubject &&
  isSingle(fact.subject) &&
  !isFundName(fact.subject) &&
  !areLenders(fact) &&
  residue(fact.subject).length >= 4 &&
  [fact, ...besides(fact, all)].some(
    ({ part, ownSubject, metric }) => part && ownSubject && metric === fact.metric,
  );

/** 这个重点项目, 单个项目 */
const ONE_ASKED = /[该这那此]个?(?:[省市县]级?)?(?:重[点大])?(?:建设)?(?:项目|工程)|[一单每]个|一项/;
