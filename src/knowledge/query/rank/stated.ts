import { parseNumber } from '../../extract/number.ts';
import { comparable } from '../../facts/arithmetic.ts';
import type { Fact } from '../../facts/fact.ts';
import { grouped } from '../../facts/grouped.ts';
import { measuresIn } from '../../facts/measure/measure.ts';
import { residue } from '../../facts/subject/subject.ts';
import { isGeneric } from '../asking/chunks.ts';
import type { Frame } from '../asking/frame.ts';
import { measuresAnother } from '../match/affinity.ts';
import { cover } from '../match/cover.ts';
import { periodFit } from '../match/period-fit.ts';
import { regionFit } from '../match/place-fit.ts';
import type { Setting } from '../match/setting.ts';
import { membersAsked, OFFICE } from './members.ts';
import { atRanks, type Order } from './order.ts';
import type { Wanted } from './wanted.ts';

/** How an article ranks what its next figures are of: 居前三位的是甲镇（92%）; 后三位的西团镇、草堰镇分别为48.2%、45.9%. */
const AHEAD: Readonly<Record<Order['end'], RegExp>> = {
  top: /(?:居|列|排|位列|排名)?(?:前[一二三四五六七八九十\d]+|第一|首位|榜首|靠前|领先)(?:名|位)?(?=[^，。；\d]{0,8}(?:的|是|为|有|：|（))/,
  bottom:
    /(?:居|列|排|位列|排名)?(?:后[一二三四五六七八九十\d]+|末[位尾]|靠后|垫底|倒数第?[一二三\d]?)(?:名|位)?(?=[^，。；\d]{0,8}(?:的|是|为|有|：|（))/,
};

/** How it ranks the figure it has just told: 签约11个，居第一位; 以96.3分居首; 58.9%，排名垫底. */
const BEHIND: Readonly<Record<Order['end'], RegExp>> = {
  top: /^，?[^，。；\d]{0,4}(?:居|列|排|占|位)[^，。；\d]{0,8}(?:第[一1](?![产批期季度])|首位?|榜首)(?!的)/,
  bottom:
    /^，?[^，。；\d]{0,4}(?:(?:居|列|排|位)[^，。；\d]{0,8}(?:末[位尾]|最后|倒数第[一1]|垫底)|垫底)(?!的)/,
};

/** How it says what stands out: 进展最慢的是甲领域，只完成58.9%; 得票最高的是乙工程. */
const OUTSTANDING = /最([多大高快好长重强少小低慢差短弱])[^，。；\d]{0,8}(?:是|为)/;

/** The members of a ranking that an article states itself, with their figures. */
export function statedRank(
  frame: Frame,
  order: Order,
  { words, target, grows }: Wanted,
  facts: readonly Fact[],
  setting: Setting,
): readonly Fact[] {
  const kinds = target.kinds ?? target.metric?.kinds;
  const members = membersAsked(frame.text);
  const place = members === 'place' || members === 'zone';
  const fitting = ofPlace(
    frame,
    setting,
    facts.filter(
      (fact) =>
        (fact.role === 'change') === grows &&
        fact.role !== 'superseded' &&
        fact.subject !== '' &&
        !measuresAnother(target, fact) &&
        isInScope(frame, fact) &&
        !(place && (OFFICE.test(fact.subject) || WORK.test(fact.subject))) &&
        !(members === 'office' && !OFFICE.test(fact.subject)) &&
        (kinds === undefined || kinds.includes(fact.quantity.kind)) &&
        words.every((word) => isGeneric(word) || cover(word, aroundOf(fact)) >= 0.5),
    ),
  );
  const isOne = order.count === 1 && order.from === 1;
  const named = isOne
    ? fitting.find(
        (fact) =>
          isRankedBehind(fact, order) ||
          standsOut(fact, frame.text) ||
          (fact.ownSubject && standsOutBehind(fact, frame.text) && !isOutdone(fact, fitting)),
      )
    : undefined;
  if (named !== undefined) return [named];
  const listed = order.from === 1 && order.count > 1 ? listedBehind(fitting, order) : undefined;
  if (listed !== undefined) return listed;
  const ahead = fitting.filter((fact) => fact.ownSubject && isRankedAhead(fact, order, target.metric?.id));
  const told = ahead.filter(
    ({ sentence, article, quantity }) =>
      sentence === ahead[0]?.sentence &&
      article === ahead[0]?.article &&
      quantity.kind === ahead[0]?.quantity.kind,
  );
  return told.length === order.count ? told : atRanks(told, order, frame.text);
}

/** No ranking of another year, nor of those in another phase. */
const isInScope = ({ period, phases }: Frame, fact: Fact): boolean =>
  periodFit(period, fact) > 0 &&
  (fact.phases.length === 0 || phases.length === 0 || phases.some((phase) => fact.phases.includes(phase)));

/** Those of the place asked, and what is told in one list with several of them: 河西新区 may be known as another city's. */
function ofPlace({ regions }: Frame, setting: Setting, facts: readonly Fact[]): readonly Fact[] {
  const inPlace = facts.filter((fact) => regionFit(regions, fact, setting.pageOf(fact)) > 0);
  const lists = [...grouped(inPlace, ({ sentence }) => sentence)].filter(([, told]) => told.length > 1);
  const sentences = new Set(lists.map(([sentence]) => sentence));
  return facts.filter((fact) => inPlace.includes(fact) || sentences.has(fact.sentence));
}

/** 河西新城二期 beside 甲镇 in one ranking is no place. */
const WORK = /(?:[一二三四五六]期|(?:改|扩|新|迁)建|改造|治理)$/;

const aroundOf = ({ article, layers }: Fact): string =>
  `${article.title}${layers.heading}${layers.sentence}${layers.before}`;

/** ，是这次开工项目中投资最大的一个: how it says so behind the figure. */
const OUTSTANDING_BEHIND =
  /^，(?:这)?(?:也|又)?是([^，。；\d]{0,20}?)最([多大高快好长重强少小低慢差短弱])的(?:一?个|项目|工程|[县区市镇])?(?=[，。；]|$)/u;

/** 甲项目总投资62亿元，是其中单体投资最大的: of the measure it is told with, among no fewer than the question speaks of (是工业项目中投资最大的). */
function standsOutBehind({ article, span, sentence }: Fact, question: string): boolean {
  const [said, by = '', most = ''] =
    OUTSTANDING_BEHIND.exec(article.text.slice(span.end, sentence.end)) ?? [];
  const asked = question.slice(0, question.indexOf(`最${most}`));
  if (said === undefined || !question.includes(`最${most}`) || !areAlike(asked, by)) return false;
  const measure = measuresIn(by, true).at(-1);
  const among = by.slice(0, measure?.end === by.length ? measure.start : -2).replace(ANY_OF_THEM, '');
  return among === '' || cover(among, question) >= 1;
}

/** 这次…项目中单体, 全县项目里: none of them is left out. */
const ANY_OF_THEM =
  /[这本此][次批]|所有|全部|[全我][省市县区]|单[个体]|(?:重[点大])?(?:项目|工程)|[其当中里内的]/g;

/** A thing of the same sentence has more. */
const isOutdone = (fact: Fact, fitting: readonly Fact[]): boolean =>
  fitting.some(
    (other) =>
      other.sentence === fact.sentence &&
      other.ownSubject &&
      comparable(other, fact) &&
      !isGeneric(residue(other.subject)) &&
      other.quantity.base > fact.quantity.base,
  );

/** 投资 is what both end with, unless one of them is a plan. */
function areAlike(asked: string, told: string): boolean {
  const measures = [measureAt(asked), measureAt(told)] as const;
  return isOneMeasure(...measures) || (measures.includes(undefined) && asked.endsWith(told.slice(-2)));
}

/** It is named right before its figure, and stands out in what is asked: 进展最慢 is not 完成率最低, 投资额最大 is 投资最大. */
function standsOut({ subject, article, span, sentence }: Fact, question: string): boolean {
  const clause = article.text.slice(sentence.start, span.start).split('；').at(-1) ?? '';
  const said = OUTSTANDING.exec(clause);
  if (said === null) return false;
  const most = `最${said[1]}`;
  const by = clause.slice(0, said.index);
  const asked = question.slice(0, question.indexOf(most));
  return (
    question.includes(most) &&
    areAlike(asked, by) &&
    clause.slice(said.index + said[0].length).startsWith(subject)
  );
}

/** What the words right before 最大 measure. */
const measureAt = (words: string): string | undefined => {
  const measure = measuresIn(words, true).at(-1);
  return measure?.end === words.length ? measure.metric?.id : undefined;
};

const isOneMeasure = (asked: string | undefined, told: string | undefined): boolean =>
  asked !== undefined &&
  told !== undefined &&
  (asked === told || [asked, told].every((id) => SIZE.includes(id)));

/** 投资额 and 总投资 rank alike. */
const SIZE = ['investment', 'total-investment'];

/** 甲县12亿元、乙县9亿元、丙县7亿元，位列前三: as many as are asked for, told side by side before their rank. */
function listedBehind(fitting: readonly Fact[], { end, count }: Order): readonly Fact[] | undefined {
  const last = fitting.find(({ article, span, sentence }) => {
    const [, ends, many] = RANKED_LIST.exec(article.text.slice(span.end, sentence.end)) ?? [];
    return (ends === '前') === (end === 'top') && parseNumber(many ?? '')?.number === count;
  });
  if (last === undefined) return undefined;
  const beside = fitting.filter(
    (fact) => fact.sentence === last.sentence && comparable(fact, last) && fact.span.start <= last.span.start,
  );
  const told = beside.slice(-count);
  return told.length === count && told.every(({ ownSubject }) => ownSubject) ? told : undefined;
}

/** ，位列前三 */
const RANKED_LIST =
  /^，(?:分别|依次)?(?:居|列|排|位列|位居|排名|排在)[^，。；\d]{0,6}?([前后])([两二三四五六七八九十\d]{1,2})/;

/** The rank is told right behind the figure. */
const isRankedBehind = ({ article, span, sentence }: Fact, { end }: Order): boolean =>
  BEHIND[end].test(article.text.slice(span.end, sentence.end));

/** The rank is told between the last ； and the figure, in what is asked: 完成率居前三位的甲镇…分别奖励8万元 ranks no investment. */
function isRankedAhead({ layers, span, sentence }: Fact, { end }: Order, asked: string | undefined): boolean {
  const before = layers.sentence.slice(0, Math.max(0, span.start - sentence.start));
  const clause = before.split('；').at(-1) ?? '';
  const rank = AHEAD[end].exec(clause);
  if (rank === null || !/分别|（|是|[名位]：/.test(clause)) return false; // 后3位：甲镇38.6%、…
  const told = measureAt(clause.slice(0, rank.index));
  return asked === undefined || told === undefined || isOneMeasure(asked, told);
}
