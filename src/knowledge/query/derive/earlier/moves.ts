import type { Fact } from '../../../facts/fact.ts';
import { grouped } from '../../../facts/grouped.ts';
import { measuresIn } from '../../../facts/measure/measure.ts';
import { type Reference, referenceOf } from './reference.ts';

/** A change, the figure it moved, and what it is told against. */
export interface Told {
  readonly change: Fact;
  readonly level: Fact;
  /** The first of the list of changes it stands in: its words hold for all. */
  readonly head: Fact;
  readonly reference: Reference;
}

const known = new WeakMap<readonly Fact[], readonly Told[]>();

/** Every change whose figure and reference the pages tell; reckoned once for the same facts. */
export function changesTold(facts: readonly Fact[]): readonly Told[] {
  const told =
    known.get(facts) ?? [...grouped(facts, ({ article }) => article).values()].flatMap(changesOfPage);
  known.set(facts, told);
  return told;
}

/** The figures of a page by the block they stand in. */
type Page = ReadonlyMap<number, readonly Fact[]>;

function changesOfPage(facts: readonly Fact[]): Told[] {
  const page = grouped(facts, ({ sentence }) => sentence.block);
  const told = new Map(facts.map((fact) => [fact.id, fact]));
  return [...page.values()].flatMap((block) =>
    block.flatMap((fact) => {
      const head = runOf(fact, block)[0] as Fact;
      if (!tellsChange(head) || fact.headline) return [];
      const level = fact.of ? told.get(fact.of.id) : above(fact, page);
      if (level && isAtConstantPrices(fact, level)) return [];
      const reference = level && referenceOf(head, level);
      return level && reference ? [{ change: fact, level, head, reference }] : [];
    }),
  );
}

/** 低近20个百分点 is too rough to reckon with. */
const tellsChange = ({ role, quantity }: Fact): boolean =>
  (role === 'change' || quantity.kind === 'multiple') && /^(?:exact|about)$/.test(quantity.bound);

/** 地区生产总值316亿元，按可比价计算增长4.3%: the sum is in the prices of the day and its growth is not, so that neither leads to the sum of the year before. */
const isAtConstantPrices = ({ quantity, layers }: Fact, { role, metric }: Fact): boolean =>
  role === 'level' &&
  quantity.kind === 'percent' &&
  (/^(?:regional-gdp|value-added)$/.test(metric ?? '') || /可比价|不变价/.test(layers.own));

/** Figures with nothing but a connective between them: 17.4%和22.6%. */
function runOf(fact: Fact, block: readonly Fact[]): Fact[] {
  const beside = block.filter(({ sentence }) => sentence === fact.sentence);
  const at = beside.indexOf(fact);
  let [from, to] = [at, at];
  while (from > 0 && follows(beside[from] as Fact, beside[from - 1] as Fact)) from--;
  while (to < beside.length - 1 && follows(beside[to + 1] as Fact, beside[to] as Fact)) to++;
  return beside.slice(from, to + 1);
}

const follows = (fact: Fact, before: Fact): boolean =>
  /^[、和与及]$/.test(fact.article.text.slice(before.span.end, fact.span.start));

const isLevel = (fact: Fact): boolean =>
  !fact.headline && (fact.role === 'level' || (fact.role === 'change' && fact.quantity.kind === 'percent'));

/** 9个 is added to a count, 12% to a count or a sum, a percentage point to a percentage. */
function canMove(level: Fact, change: Fact): boolean {
  const [from, by] = [level.quantity.kind, change.quantity.kind];
  if (by === 'percentage-point') return from === 'percent';
  if (by === 'percent' || by === 'multiple')
    return level.role === 'level' && !['percent', 'percentage-point', 'multiple'].includes(from);
  return from === by && level.role === 'level';
}

const COMPARISON =
  /(?:比|较|[高低]于|[与和跟同](?=[^，。；]{2,24}相比))[^，。；比较]{0,16}|[是为][^，。；]{2,12}的$|同比|环比|分别|相比|[增净提升下降减扩放加收上回][加长高低降少缓落窄大快涨跌滑升幅]|多|少|约|近|超/g;

/** 累计完成投资 of 累计完成投资增加29.7亿元; empty where a change says no more than that. */
function nameIn({ layers }: Fact): string {
  const [clause] = layers.own.split(' ');
  return (clause ?? '').replace(COMPARISON, '').trim();
}

/** A change that names a measure moves a figure of that measure; one of 累计 no month's. */
function isNamed(level: Fact, name: string): boolean {
  if (/累计/.test(name) && /当月|单月|当季|单季/.test(level.layers.own)) return false;
  if (/增速|增幅|涨幅|降幅/.test(name)) return level.role === 'change';
  if (/个数|数量|项目数/.test(name)) return level.quantity.kind === 'count';
  const metric = metricIn(name);
  if (metric !== undefined) return level.metric === metric;
  const words = name.replace(/累计|全[省市县区]|实现|完成/g, '');
  return `${level.layers.own}${level.measure}${level.subject}${level.layers.head}`.includes(words.slice(-2));
}

/** The measure that a name spells; 投资 and 率 alone are many. */
function metricIn(name: string): string | undefined {
  const metric = measuresIn(name, false).at(-1)?.metric?.id;
  return metric === 'investment' || metric === 'rate' ? undefined : metric;
}

/** How many paragraphs back a running total may stand. */
const REACH = 40;

/** The running total of an earlier paragraph, whose first figure of a measure is the whole: 与上年同期相比，累计完成投资增加…. */
function above(change: Fact, page: Page): Fact | undefined {
  const name = nameIn(change);
  if (!/累计|总投资/.test(name)) return undefined;
  const { block } = change.sentence;
  for (let at = block - 1; at >= Math.max(0, block - REACH); at--) {
    const total = page
      .get(at)
      ?.find(
        (fact) =>
          isLevel(fact) &&
          canMove(fact, change) &&
          isNamed(fact, name) &&
          fact.level?.value === change.level?.value,
      );
    if (total !== undefined) return total;
  }
  return undefined;
}

const FELL =
  /降|减|跌|回落|滑|低于|[少低](?: |$)|(?:同期|上年|去年|[月日季度年底]|同比)[^，。；]{0,6}少|少(?:完成|引进|签)/;
/** 增速回落 and 降幅收窄: the rate was larger before. */
const NARROWED = /收窄|回落|缩小|下降|减少|放缓|低/;

/** True where the figure was larger before. */
export const wasLarger = (head: Fact, { role }: Fact): boolean =>
  (role === 'change' ? NARROWED : FELL).test(head.layers.own);
