import type { Fact } from '../../facts/fact.ts';
import { isGeneric } from '../chunks.ts';
import type { Frame } from '../frame.ts';
import { regionFit } from '../match/compatible.ts';
import { cover } from '../match/cover.ts';
import type { Setting } from '../match/setting.ts';

/** Asked words → the words an article ranks with; 倒数第一 is no 第一, and 前八月 no rank. 排前三 → 居前三位的是…; 垫底 → 居后三位. */
const ENDS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?:排|居|列)?(?:后[一二三四五六七八九十\d]+(?![个月天年季期批])|末尾|末位|垫底|倒数第?[一二三\d]?|靠后)(?:名|位)?/,
    /(?:居|列|排|位列|排名)?(?:后[一二三四五六七八九十\d]+|末尾|末位|靠后|垫底|倒数)(?:名|位)?/,
  ],
  [
    /(?:排|居|列|位列|得分|完成率)?(?:前[一二三四五六七八九十\d]+(?![一二三四五六七八九十\d个月天年季期批])|第一(?![个月天年季期批])|靠前|领先)(?:名|位)?/,
    /(?:居|列|排|位列|排名)?(?:前[一二三四五六七八九十\d]+|第一|靠前|领先)(?:名|位)?/,
  ],
];

/** The members of a ranking that an article states itself, with their figures: 居后三位的西团镇、草堰镇分别为48.2%、45.9%. */
export function statedRank(frame: Frame, facts: readonly Fact[], setting: Setting): Fact[] {
  if (!/哪|谁/.test(frame.text)) return [];
  const end = ENDS.find(([asked]) => asked.test(frame.text));
  if (end === undefined) return [];
  const words = frame.terms.filter(
    (term) => !end[0].test(term) && !isGeneric(term) && !/打分|镇|街|县|区/.test(term),
  );
  const ranked = facts.filter(
    (fact) =>
      isRanked(fact, end[1]) &&
      isOfKind(frame, fact) &&
      regionFit(frame.regions, fact, setting.pageOf(fact)) > 0 &&
      words.every(
        (word) =>
          cover(
            word,
            `${fact.article.title}${fact.layers.heading}${fact.layers.sentence}${fact.layers.before}`,
          ) >= 0.5,
      ),
  );
  const first = ranked[0];
  return first === undefined
    ? []
    : ranked.filter(
        (fact) =>
          fact.sentence === first.sentence &&
          fact.article === first.article &&
          fact.quantity.kind === first.quantity.kind,
      );
}

/** 谁完成率垫底: the sum the last are fined is no rate of completion. */
const isOfKind = ({ targets }: Frame, { quantity }: Fact): boolean => {
  const target = targets.at(-1);
  const kinds = target?.kinds ?? target?.metric?.kinds;
  return kinds === undefined || kinds.includes(quantity.kind);
};

/** The rank is told between the last ； and the figure, and the figure has a name of its own. */
function isRanked(fact: Fact, end: RegExp): boolean {
  const before = fact.layers.sentence.slice(0, Math.max(0, fact.span.start - fact.sentence.start));
  const clause = before.split('；').at(-1) ?? '';
  return (
    fact.subject !== '' &&
    fact.ownSubject &&
    end.test(clause) &&
    /分别|（|是/.test(clause) &&
    fact.role === 'level'
  );
}
