import type { Mention } from '../types.ts';
import type { Share } from './distribute.ts';
import { type Figure, isCompared, mentionsOf } from './figure.ts';
import type { Head } from './reading-state.ts';
import { inherit, type Slots, settlePeriod, slotsNamed } from './slots.ts';

/** Slots of the figure's own clause, then of its head, then of what precedes in the sentence, then outer scopes. */
export function slotsOf(figure: Figure, head: Head | undefined, share: Share | undefined): Slots {
  const { context, mentions, page, article, sentence } = figure;
  const clause = clauseSlots(figure, share);
  const inHead = head
    ? slotsNamed(head.text, mentionsOf(head.text, figure), 'clause', page, article.text)
    : {};
  const earlier = mentions.filter(
    (m) => m.end <= context.leadStart && m.dimension === 'period' && !isCompared(article.text, m),
  );
  const before = slotsNamed('', earlier, 'sentence', page, article.text);
  const opening = slotsNamed(
    '',
    mentions.filter(
      (m) => m.start < sentence.start + 40 && m.end <= context.mention.start && opensScope(m, article.text),
    ),
    'sentence',
    page,
    article.text,
  );
  const outer = withNearerPlace(inherit({}, ...outerScopes(figure)), figure);
  return settlePeriod(
    inherit(clause, inHead, before, opening, outer),
    inherit(before.period?.value.lastYear ? {} : before, outer),
  );
}

/** 比“十三五”实际完成365亿元增长…: the stretch compared with is this figure's own. */
const isBase = ({ context }: Figure): boolean =>
  /^[比较][^，]*(?:(?<![多少])完成|实际|的)$/.test(context.lead) &&
  context.quantity.kind !== 'percentage-point';

/** What the figure's own clause names, and the item of a 分别 list it belongs to. */
function clauseSlots(figure: Figure, share: Share | undefined): Slots {
  const { context, mentions, page, article } = figure;
  const compared = (m: Mention): boolean => !isBase(figure) && isCompared(article.text, m);
  const own = mentions.filter(
    (m) => m.start >= context.leadStart && m.end <= context.tailEnd && m !== context.mention && !compared(m),
  );
  const inItem = (m: Mention): boolean =>
    m.dimension === 'region' && share?.item.includes(article.text.slice(m.start, m.end)) === true;
  const words = `${context.lead}｜${context.tail}｜${share?.item ?? ''}`;
  return slotsNamed(words, [...own, ...mentions.filter(inItem)], 'clause', page, article.text);
}

/** 其中…, 按领域分…, 签约项目中…: the sentence goes on with what the one before told of. */
const CONTINUES =
  /^(?:其中|按|从|分|此外|目前|截至|同期|至此|[^，。；]{0,14}(?:项目|工程)中|[^，。；]{0,8}(?:看|分))/;

/** A sentence with a subject of its own takes no phase and no list over from the sentence before. */
function outerScopes({ outer, state, article, sentence }: Figure): readonly Slots[] {
  const [earlier, ...rest] = outer;
  const goesOn =
    state.main === undefined || CONTINUES.test(article.text.slice(sentence.start, sentence.start + 30));
  if (earlier === undefined || goesOn) return outer;
  const { phase: _phase, level: _level, ...kept } = earlier;
  return [kept, ...rest];
}

/** A place told earlier in the sentence beats one of an earlier sentence; the page's own stays. */
function withNearerPlace(outer: Slots, { mentions, context, sentence, page, article }: Figure): Slots {
  if (outer.region === undefined || page.regions.some((r) => r.code === outer.region?.value.code))
    return outer;
  const earlier = mentions.filter(
    (m) =>
      m.dimension === 'region' &&
      m.candidates.length > 0 &&
      m.start >= sentence.start &&
      m.end <= context.leadStart,
  );
  return inherit(pick(slotsNamed('', earlier, 'sentence', page, article.text)), outer);
}

const pick = ({ region }: Slots): Slots => (region ? { region } : {});

/** A batch, or a place that stands first in its clause, holds for what follows in the sentence; 全市 does not. */
function opensScope(m: Mention, text: string): boolean {
  if (m.dimension === 'batch') return true;
  if (m.dimension !== 'region' || m.candidates.length === 0) return false;
  const before = text[m.start - 1] ?? '\n';
  return /[，；。：\n\s是看]/.test(before) || (before === '在' && text[m.end] === '，');
}
