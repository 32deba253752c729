import type { Mention } from '../../types.ts';
import { type Figure, isCompared } from '../figure.ts';
import { isOfOtherItem } from '../layout/items.ts';
import { isListed } from './listed.ts';
import { opensClause } from './place.ts';

/** A sentence sets its scope near its start: 记者从某局获悉，今年某市计划…. */
const SCOPE_REACH = 60;

/** The batches, phases and places near the start of a sentence that hold for its later figures. */
export const openingScopes = ({ mentions, context, article, sentence }: Figure): Mention[] =>
  mentions.filter(
    (m) =>
      (m.start < sentence.start + SCOPE_REACH || isCounted(m, article.text)) &&
      m.end <= context.mention.start &&
      !isCompared(article.text, m) &&
      opensScope(m, mentions, article.text) &&
      !isOfOtherItem(article.text, sentence, m, context.mention.start),
  );

/** 甲县 of …，甲县9个、总投资31亿元: an item of a list, however far behind. */
const isCounted = ({ dimension, end }: Mention, text: string): boolean =>
  dimension === 'region' && /\d/.test(text[end] ?? '');

/** 开工项目中，甲类4个; “开工一批”中，…; 从开工项目的领域分布看，甲类4个: what follows are those begun. */
const AMONG =
  /^的?(?:一批”?)?(?:重[大点])?(?:项目|工程)?(?:(?:中|里)|的?[^，。；]{0,8}(?:分布|构成|类型|领域|行业|结构|产业|规模|投资额|体量|区域|地区)来?看)，/;

/** A batch, the phase of 开工项目中, or a place that stands first in its clause, holds for what follows in the sentence; 全市 does not. */
function opensScope(m: Mention, mentions: readonly Mention[], text: string): boolean {
  if (m.dimension === 'batch') return true;
  if (m.dimension === 'phase') return AMONG.test(text.slice(m.end, m.end + 24));
  if (m.dimension === 'region' && m.deictic === 'nation') return opensClause(m, text); // 今年，我国将开工…
  if (m.dimension !== 'region' || m.candidates.length === 0 || isListed(m, mentions, text)) return false;
  if (m.candidates[0]?.level === 'zone' && NAMES_WORK.test(text.slice(m.end, m.end + 40))) return false;
  const before = text[m.start - 1] ?? '\n';
  const afterPeriod = mentions.some((p) => p.dimension === 'period' && p.end === m.start); // 今年甲市计划…
  if (before === '从' && /^(?:全[省市州县区])?(?:范围|面上)?来?看，/.test(text.slice(m.end, m.end + 8)))
    return true; // 从甲市全市看，
  const aloneBehind =
    text[m.end] === '，' && /(?:在|所[在属]的)$/.test(text.slice(Math.max(0, m.start - 3), m.start)); // 该区所在的甲市，
  return afterPeriod || aloneBehind || /[，；。：\n\s是看]/.test(before);
}

/** 云溪经开区|标准厂房项目安排9000万元: where one work of a list lies, by its name. */
const NAMES_WORK =
  /^(?!今|共|计划|完成|实施|开工|新[开签]|[新续]建|重[点大])\p{Script=Han}{2,24}?(?:项目|工程|基地|园|中心)(?:[一二三四]期)?(?:安排|分配|下达|总?投资)?(?=\d)/u;
