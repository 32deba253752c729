import { comparable } from '../../facts/arithmetic.ts';
import { type Fact, toldSoFar } from '../../facts/fact.ts';
import { grouped } from '../../facts/grouped.ts';
import { residue } from '../../facts/subject/subject.ts';
import type { Period, Sentence } from '../../types.ts';
import { isGeneric, withoutGeneric } from '../asking/chunks.ts';
import type { Frame } from '../asking/frame.ts';
import type { Target } from '../asking/targets/index.ts';
import { metricAffinity } from './affinity.ts';
import type { Setting } from './setting.ts';
import { periodFit } from './slots/period/index.ts';
import { cover } from './words/cover.ts';
import { endAlike } from './words/reach.ts';

const known = new WeakMap<readonly Fact[], ReadonlyMap<Sentence, readonly Fact[]>>();

/** The figures told in one sentence; grouped once for the same facts. */
export function besides(fact: Fact, all: readonly Fact[]): readonly Fact[] {
  const bySentence = known.get(all) ?? grouped(all, ({ sentence }) => sentence);
  known.set(all, bySentence);
  return bySentence.get(fact.sentence) ?? [];
}

/** 总投资9亿元的云溪厂房、…等4个总投资36亿元的重大项目: the sum of a class tells nothing of a member that has a figure of its own. */
export function isOfMember(target: Target, fact: Fact, { all }: Setting): boolean {
  if (!fact.ownSubject || !isGeneric(residue(fact.subject)) || isSizedPart(fact)) return false;
  const names = [...target.own, ...target.shared].filter((word) => word.length >= 3 && !isGeneric(word));
  if (names.length === 0) return false;
  const open = target.kinds === undefined && target.metric === undefined;
  const near = `${fact.subject} ${fact.layers.own}`;
  return besides(fact, all).some(
    (other) =>
      other !== fact &&
      other.ownSubject &&
      !isProgressOf(other, fact) &&
      (open || comparable(other, fact)) &&
      names.some((word) => cover(word, other.subject) >= NAMED && cover(word, near) < NAMED),
  );
}

/** 已完工269项 behind 灾后重建项目412项: how far those have come. */
const isProgressOf = (whole: Fact, { quantity, phase, span }: Fact): boolean =>
  quantity.kind === 'count' &&
  whole.quantity.kind === 'count' &&
  whole.quantity.number >= quantity.number &&
  phase?.origin === 'clause' &&
  whole.phase === undefined &&
  whole.span.end < span.start;

/** 新开工产业项目86个，其中10亿元以上项目12个: those are of the very class told before them. */
const isSizedPart = ({ part, subject }: Fact): boolean => part && /^\d/.test(subject);

const NAMED = 0.8;

/** 水库总投资9亿元，其中输水工程2亿元, 规上工业产值9亿元，其中新能源电池材料4亿元: asked for that part (规上工业电池材料), the whole is no answer. */
export function isOfPart(target: Target, fact: Fact, { all }: Setting): boolean {
  const others = besides(fact, all).filter((other) => comparable(other, fact));
  const names = [...target.own, ...target.shared].map(withoutGeneric).filter((name) => name !== '');
  return others.some(
    ({ owner, part, subject }) =>
      (owner === fact.subject && names.includes(withoutGeneric(subject))) ||
      (part &&
        names.some(
          (name) =>
            (isEndOf(name, subject) && !isEndOf(name, fact.subject)) ||
            (isWord(name) && subject.includes(name) && !isToldBefore(name, fact)),
        )),
  );
}

/** A stage says which part is meant by itself. */
const isWord = (name: string): boolean => name.length > 1 && !/期$/.test(name);

/** 审核 of 112个，其中通过审核的34个 stands behind the whole; both stages of a project have its name. */
const isToldBefore = (name: string, fact: Fact): boolean =>
  [
    fact.article.title,
    fact.layers.heading,
    fact.layers.before,
    toldSoFar(fact),
    fact.layers.own,
    fact.subject,
  ].some((words) => words.includes(name));

const isEndOf = (name: string, subject: string): boolean => endAlike(name, withoutGeneric(subject));

/** 总投资40亿元 in front of 今年投资6亿元实施23个项目, where 那23个项目投资多少 is asked: the sum that is told with the count is theirs. */
export function isOfMoreThanGiven({ given }: Frame, target: Target, fact: Fact, { all }: Setting): boolean {
  const counts = given.filter(({ kind, number }) => kind === 'count' && number >= 2);
  if (counts.length === 0 || fact.quantity.kind !== 'money') return false;
  const isWith = (sum: Fact) =>
    besides(sum, all).some((other) => isCounted(other, counts) && isOneClause(sum, other));
  return (
    !isWith(fact) &&
    all.some(
      (other) =>
        other.article === fact.article &&
        other.sentence.block === fact.sentence.block &&
        comparable(other, fact) &&
        isWith(other) &&
        metricAffinity(target, other) > 0,
    )
  );
}

const isCounted = ({ quantity }: Fact, counts: Frame['given']): boolean =>
  counts.some(({ number, unit }) => quantity.number === number && quantity.unit === unit);

/** 投资6亿元实施23个: nothing but what is done with it parts the two; not 总投资6亿元的甲厂等4个. */
const isOneClause = ({ article: { text }, span }: Fact, { span: next }: Fact): boolean =>
  span.end <= next.start && SPENT_ON.test(text.slice(span.end, next.start));

const SPENT_ON = /^，?(?:主要|重点)?(?:用于|实施|建设|新建|改造|推进|支持|启动|开工)[^，。；、的等\d]{0,8}$/;

/** 总投资9亿元，2024年计划投资2亿元: asked for the year, the thing has a figure of that year, and the other is of another stretch. */
export function isOfOtherStretch(
  asked: Period | undefined,
  target: Target,
  fact: Fact,
  { all }: Setting,
): boolean {
  if (asked === undefined || fact.role !== 'level') return false;
  const told = fact.period !== undefined && !/page|title/.test(fact.period.origin);
  const fit = told ? periodFit(asked, fact) : 0; // told of no stretch itself
  return (
    fit < SURE &&
    besides(fact, all).some(
      (other) =>
        other !== fact &&
        other.role === 'level' &&
        other.period?.origin === 'clause' &&
        periodFit(asked, other) > fit + CLEAR &&
        (isSumOfSame(target, fact, other) || isSameDeed(fact, other)),
    )
  );
}

const isSumOfSame = (target: Target, fact: Fact, other: Fact): boolean =>
  other.group === fact.group &&
  fact.quantity.kind === 'money' &&
  comparable(other, fact) &&
  metricAffinity(target, other) > 0;

/** 加上上半年开工的54个，今年共开工80个、总投资90亿元: no sum of the first half. */
const isSameDeed = (fact: Fact, other: Fact): boolean =>
  other.group !== fact.group &&
  other.quantity.kind === 'count' &&
  fact.phase?.origin === 'clause' &&
  other.phase?.origin === 'clause' &&
  fact.phase.value === other.phase.value;

/** 168根桩基已完成143根, 今年再建80万平方米，目前完成52万平方米: how many there are to be is no answer to how many are done. */
export function isWholeOfDone(
  { asksDone, asksPlan, text, terms }: Frame,
  fact: Fact,
  { all }: Setting,
): boolean {
  const asked = asksDone || (DONE_ASKED.test(text) && !asksPlan);
  if (!PHYSICAL.test(fact.quantity.kind) || isDone(fact)) return false;
  return besides(fact, all).some(
    (other) =>
      other !== fact &&
      (asked || (!asksPlan && namesDeed(text, other))) &&
      !isDeedOfWhole(terms, fact, other) &&
      other.quantity.unit === fact.quantity.unit &&
      DONE.test(other.layers.own) &&
      (other.group === fact.group ||
        (fact.subject !== '' && other.subject.startsWith(fact.subject)) ||
        isToldOf(fact, other)),
  );
}

/** 贯通 of 隧洞贯通几座, where 16座隧洞中已贯通9座. */
const namesDeed = (text: string, { layers }: Fact): boolean => {
  const deed = /[中里](?:目前|现)?已经?(?:累计|完成)?(\p{Script=Han}{2})(?=\s|$)/u.exec(layers.own)?.[1];
  return deed !== undefined && text.includes(deed);
};

/** 筹集住房3200套，其中已交付1860套, where 筹集了多少 is asked: the whole is what came of that deed. */
const isDeedOfWhole = (terms: readonly string[], { modality, layers }: Fact, other: Fact): boolean =>
  modality === 'actual' &&
  terms.some((word) => AT_ONCE.test(word) && layers.own.includes(word) && !other.layers.own.includes(word));

/** Done as soon as it is told; what is built or converted has yet to be finished. */
const AT_ONCE =
  /^(?:筹集|筹措|募集|争取|获批|引进|招引|签约|下达|安排|发行|收购|征收|采购|购置|受理|接收|招聘)$/;

/** 9万平方米 of 12万平方米厂房已完工9万平方米: nothing stands between the two but what was done of the first. */
const isToldOf = ({ article: { text }, span }: Fact, done: Fact): boolean =>
  /^[^，。；、\d]{0,12}已[^，。；、\d]{0,8}$/.test(text.slice(span.end, done.span.start));

const PHYSICAL = /^(?:count|area|length|mass|volume|power)$/;
const DONE_ASKED = /(?:完成了?|建成了?|盖成了?|修成了?|建设了|[建盖修](?:好|了|好了))(?:多少|几)/;
const DONE = /已|累计|目前(?=完成|建成)/;

const FINISHED = /^(?:竣工|完工|建成|投[产用]|交付)(?:\s|$)/;

/** 入驻企业31家 of 入驻企业31家，已投产18家: those that have come. */
const COME = /入驻|落户|引进|招引|签约/;

/** 83个 of 已分7批集中开工项目83个, 已 said before the first figure of its clause; 完工60个 behind 已开工90个 goes on with it. */
const isDone = (fact: Fact): boolean =>
  DONE.test(fact.layers.own) ||
  (fact.modality === 'actual' && FINISHED.test(fact.layers.own)) ||
  COME.test(fact.layers.own) ||
  DONE.test(
    toldSoFar(fact)
      .split(/[，；。]/)
      .at(-1) ?? '',
  );

/** 总投资18700万元 beside 本次安排4200万元, where 安排了多少 is asked for: what a thing costs is not what it was given. */
export function isCostOfGiven({ text }: Frame, fact: Fact, { all }: Setting): boolean {
  if (fact.metric !== 'total-investment') return false;
  const deed = GIVEN.exec(text)?.[1];
  const given = deed === undefined ? (GOT.test(text) ? GIVES : undefined) : new RegExp(deed);
  if (given === undefined || given.test(fact.layers.own)) return false;
  return besides(fact, all).some(
    (other) => other.group === fact.group && given.test(other.layers.own) && comparable(other, fact),
  );
}

/** 三期拿到多少: of what was given out, by whatever word. */
const GOT = /(?:拿|分|得|要|争取)到了?(?:多少|几)/;
const GIVES = /安排|下达|拨付|分配|发行/;

const GIVEN =
  /(安排|下达|拨付|分配|发行|支出|支付|争取|申请)(?:的?(?:额度?|金额|资金|债券))?(?:了|是|有)?(?:多少|几)/;

/** 总投资9亿元，年度计划投资2亿元: 今年准备投多少 asks for the second. */
export function isOfNoYear(
  { period, asksPlan }: Frame,
  target: Target,
  fact: Fact,
  { all }: Setting,
): boolean {
  return (
    asksPlan &&
    period?.grain === 'year' &&
    fact.metric === 'total-investment' &&
    besides(fact, all).some(
      (other) => other.metric === 'annual-planned-investment' && isSumOfSame(target, fact, other),
    )
  );
}

/** A stretch that fits so well is the one asked for; one by so much better is told of it rather. */
const SURE = 0.9;
const CLEAR = 0.1;
