/** 总投资多少, 云溪县完成率多少: nothing but a measure is named, so all that the page tells of is meant, and no part of it that is worded more plainly. */
import { type Fact, toldSoFar } from '../../facts/fact.ts';
import { namesProject } from '../../facts/subject/project.ts';
import { residue } from '../../facts/subject/subject.ts';
import type { Article, Region } from '../../types.ts';
import { isGeneric } from '../asking/chunks.ts';
import type { Frame } from '../asking/frame.ts';
import { asksOfAll, type Target } from '../asking/targets/index.ts';
import type { Match } from '../match/score.ts';
import type { Setting } from '../match/setting.ts';
import { cover } from '../match/words/cover.ts';

/** The figures of the whole, or of the several wholes, that a bare question means where the one that fits best is of a part; undefined where that is of a whole itself, or no other is. */
export function wholesMeant(
  frame: Frame,
  target: Target,
  matches: readonly Match[],
  setting: Setting,
): readonly Match[] | undefined {
  const [best] = matches;
  if (best === undefined || !isBare(frame, target) || isOfOneWork(best.fact.article, matches))
    return undefined;
  const home = frame.regions[0] ?? setting.pageOf(best.fact).regions[0];
  const beside = matches.filter(
    ({ fact, coverage }) =>
      fact.article === best.fact.article &&
      fact.role === 'level' &&
      !fact.headline &&
      isOfMeasure(target, fact) &&
      coverage >= best.coverage - SAID,
  );
  const isSome = (fact: Fact): boolean =>
    isOfSome(fact, frame) || beside.some(({ fact: other }) => isNarrower(fact, other, home));
  const wholes = beside.filter(({ fact }) => !isSome(fact));
  const others = unlike(wholes.filter(({ fact }) => !isOfStage(fact)));
  if (isSome(best.fact) && !(isStageOfYear(best.fact) && others.length > 0)) {
    const ofHome = beside.filter(
      ({ fact }) => isOf(home, fact) && !isOfSome({ ...fact, part: false }, frame),
    );
    return [others, unlike(wholes), unlike(ofHome)].find(({ length }) => length > 0);
  }
  if (!isOfStage(best.fact) || others.length === 0) return undefined;
  if (IN_A_YEAR.test(best.fact.metric ?? '')) return others;
  return isHeadedSo(best.fact) ? undefined : unlike([best, ...others]);
}

/** 年度计划投资 of “开工一批”: no other stage has such a plan, which may be meant. */
const isStageOfYear = (fact: Fact): boolean =>
  fact.metric === 'annual-planned-investment' && isOfStage(fact) && !isWork(fact.subject);

/** By how much a whole may have fewer of the words asked. */
const SAID = 0.06;

/** As many as may be chosen among. */
const MOST = 5;

/** Each figure once. */
const unlike = (matches: readonly Match[]): Match[] =>
  matches
    .filter(
      ({ fact }, i) => matches.findIndex((other) => other.fact.quantity.base === fact.quantity.base) === i,
    )
    .slice(0, MOST);

/** What a place completes in a year, and how far it has come: of all its projects, and not of those begun on one day. */
const IN_A_YEAR = /^(?:investment-completed|completion-rate)$/;

const MEASURES = /^(?:total-investment|investment-completed|annual-planned-investment|completion-rate)$/;

/** 协议总投资 is the 总投资 of what was signed. */
const isOfMeasure = ({ metric }: Target, fact: Fact): boolean =>
  fact.metric === metric?.id ||
  (metric?.id === 'total-investment' && fact.metric === 'contracted-investment');

const isBare = ({ phases, level, batch, given, targets, text }: Frame, target: Target): boolean =>
  targets.length === 1 &&
  asksOfAll(target) &&
  target.item === undefined &&
  MEASURES.test(target.metric?.id ?? '') &&
  phases.length === 0 &&
  level === undefined &&
  batch === undefined &&
  given.length === 0 &&
  !POINTS.test(text);

/** 这个项目, 单个, 其中, 各县, 最大 */
const POINTS = /[该这那此每单][个项]?(?:项目|工程|次|期|个)|其中|各|分别|最|平均/;

/** A page whose headline names the work that it tells of. */
const isOfOneWork = (article: Article, matches: readonly Match[]): boolean =>
  matches.some(
    ({ fact }) =>
      fact.article === article && isWork(fact.subject) && cover(fact.subject, article.title) >= NAMED,
  );

const NAMED = 0.5;

/** Its name, and not 新签约项目, which is of many. */
const isWork = (subject: string): boolean =>
  (namesProject(subject) || (!OF_CLASS.test(subject) && residue(subject).length >= SPELT_OUT)) &&
  !OF_MANY.test(subject);
/** So long a name, which ends as no class does, is that of one work: 云溪高铁丰谷段. */
const SPELT_OUT = 6;
const OF_CLASS = /(?:项目|工程|投资|建设|企业|产业|行业|领域|资金|[省市县区州旗镇乡])$/;
const OF_MANY = /签约|[开竣复]工|投产|在建|[新续]建|重[点大]|亿元|储备|集中|合同|协议|[类级]/;

/** Of one work, told as a part of more, or a mere aim. */
const isOfSome = (fact: Fact, { asksPlan, asksTarget }: Frame): boolean =>
  fact.part ||
  isWork(fact.subject) ||
  (isPointer(fact.subject) && POINTED_AT.test(toldSoFar(fact))) ||
  (fact.modality !== 'actual' && !asksPlan && !asksTarget && IN_A_YEAR.test(fact.metric ?? ''));

const isPointer = (subject: string): boolean => /^[该此这]/.test(subject) || isGeneric(residue(subject));
/** 该项目总投资, and 项目总投资 behind it */
const POINTED_AT = /(?:^|[，。；：】”])(?:该|此|这[个一项]{1,2})(?:项目|工程)/;

/** 产业项目 beside 重点项目; another place beside that which the page, or the question, is of. */
const isNarrower = (fact: Fact, other: Fact, home: Region | undefined): boolean =>
  other.metric === fact.metric &&
  ((TRADE.test(fact.subject) && !TRADE.test(other.subject) && !isWork(other.subject)) ||
    (isOf(home, other) && !isOf(home, fact)));

const isOf = (home: Region | undefined, { region }: Fact): boolean =>
  home !== undefined && region?.value.code === home.code;

/** A trade or kind of works. */
const TRADE =
  /产业|[工农商]业|服务业|制造业|基础设施|民生|社会事业|文旅|康养|交通|水利|能源|市政|城建|生态|环保|设备|房地产/;

/** 开工项目 of a page that calls them so, be it its headline or the stage that all its figures are of. */
const isOfStage = ({ phase }: Fact): boolean => phase !== undefined && phase.origin !== 'page';

/** 集中开工 of a page headed so. */
const isHeadedSo = ({ phase, article }: Fact): boolean =>
  DEEDS.some(([value, words]) => value === phase?.value && words.test(article.title));

const DEEDS = [
  ['started', /开竣?工|动工/],
  ['signed', /签约/],
  ['completed', /竣工/],
  ['in-production', /投产/],
  ['resumed', /复工/],
] as const;
