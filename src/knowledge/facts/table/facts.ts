import { findMentions } from '../../extract/index.ts';
import type { Article, Block, Mention, Period, Phase, Span, Table } from '../../types.ts';
import type { Fact, Slots } from '../fact.ts';
import type { PageScope } from '../page-scope.ts';
import { phasesIn } from '../slots/figure-phase.ts';
import { wholeYear } from '../slots/period.ts';
import { pageYear, referenceDate } from '../slots/reference-date.ts';
import { inherit, pageSlots, slotsNamed } from '../slots/slots.ts';
import { captionedMeasure, isAmountAlone, isGoalOfYear } from './captioned.ts';
import { comparesTimes, inUnitOf } from './cell.ts';
import { cellFact } from './cell-fact.ts';
import { figuresInCell } from './figures-in-cell.ts';
import { withLevels } from './levels.ts';
import { isYearAlone, rowLabel } from './row.ts';
import { sectionAt, sumsUpAll, type TableSection } from './section.ts';
import { stretchOfColumn } from './stretches.ts';

/** What the cells of one table share. */
interface Grid {
  readonly article: Article;
  readonly table: Table;
  readonly mentions: readonly Mention[];
  readonly page: PageScope;
  /** Of 附：来安县1—8月新开工项目（单位：个）. */
  readonly caption: Lent;
  /** Of each column: the stretch of 1—8月完成投资, the phase of 新开工. */
  readonly columns: readonly Lent[];
}

/** What words above a table's cells lend to them. */
interface Lent {
  readonly slots: Slots;
  /** Those that are counted (新开工, 竣工); 开工率 is a rate. */
  readonly phases: readonly Phase[];
}

/** A fact for each figure of each table: the row names the subject, the column the measure, caption and header the unit. */
export function tableFacts(article: Article, mentions: readonly Mention[], page: PageScope): Fact[] {
  return article.tables.flatMap((table, t) => {
    const lent = (words: string): Lent => lentBy(words, article, page);
    const caption = lent(table.caption);
    const columns = lentByColumns(table, lent, caption.slots.period?.value ?? page.period);
    const grid = { article, table, mentions, page, caption, columns };
    let above: Above = { heading: table.caption, lent: caption };
    const facts = table.rows.flatMap((row, r) => {
      const group = 1_000_000 * (t + 1) + r;
      const section = sectionAt(article, row);
      if (section === undefined) return rowFacts(grid, row, group, above);
      const { name } = section;
      above = sumsUpAll(section)
        ? { heading: table.caption, lent: caption }
        : beneath(grid, name, lent(name));
      return [
        ...sectionFacts(grid, section, row, group),
        ...(section.summed ? rowFacts(grid, row, group, above, name) : []),
      ];
    });
    return withLevels(facts, page);
  });
}

/** What stands above a row: the caption, and the section it is in. */
interface Above {
  readonly heading: string;
  readonly lent: Lent;
}

/** Rows under 二、新开工项目（4个） are of the stage that it names. */
const beneath = ({ table, caption }: Grid, name: string, { slots, phases }: Lent): Above => ({
  heading: `${table.caption} ${name}`,
  lent: {
    slots: inherit(slots, caption.slots),
    phases: phases.length > 0 ? phases : caption.phases,
  },
});

/** 上年 of 比上年增长 is not the stretch the column tells of. */
const COMPARED_WITH = /[比较](?:上年|去年)(?:同期)?/;

function lentBy(words: string, article: Article, page: PageScope): Lent {
  const mentions = findMentions(words, { today: referenceDate(article) });
  return {
    slots: slotsNamed(words, mentions, 'heading', page, words),
    phases: phasesIn(mentions.filter((m) => !m.rule.includes('in-rate'))),
  };
}

/** What each column lends: the stretch of 同比增长 is that of the column before it, of 上年同期 the same a year ago. */
function lentByColumns(
  { columns }: Table,
  lent: (words: string) => Lent,
  spokenOf: Period | undefined,
): readonly Lent[] {
  let told: Period | undefined;
  return columns.map(({ name }) => {
    const { slots, phases } = lent(name.replace(COMPARED_WITH, ''));
    const named = stretchOfColumn(name, slots.period?.value, spokenOf, told);
    if (named?.lastYear !== true) told = named ?? told;
    const value = named ?? (comparesTimes(name) ? told : undefined);
    return { slots: value ? { ...slots, period: { value, origin: 'heading' } } : slots, phases };
  });
}

/** A column lends its stretch, and the phase of 签约项目数; 省级 in its name tells what it measures. */
const lentByColumn = ({ slots: { period, phase }, phases: [counted, ...others] }: Lent): Slots => ({
  ...(period ? { period } : {}),
  ...(phase && counted === phase.value && others.length === 0 ? { phase } : {}),
});

/** What a row's label names itself, and what holds for it otherwise. */
function slotsOfRow({ article, mentions, page }: Grid, label: Span, words: string, above: Lent) {
  if (isYearAlone(words))
    return {
      own: slotsNamed(
        words,
        findMentions(`${words}年`, { today: referenceDate(article) }),
        'clause',
        page,
        words,
      ),
      outer: inherit(above.slots, pageSlots(page, pageYear(article))),
    };
  const inLabel = mentions.filter((m) => m.start >= label.start && m.end <= label.end);
  return {
    own: slotsNamed(words, inLabel, 'clause', page, article.text),
    outer: inherit(above.slots, pageSlots(page, pageYear(article))),
  };
}

function rowFacts(grid: Grid, row: number, group: number, above: Above, name?: string): Fact[] {
  const { article, table, mentions } = grid;
  const block = article.blocks[row] as Block;
  const sentence = article.sentences.find((s) => s.block === row);
  const cells = block.cells ?? [];
  const label = rowLabel(article, table, cells);
  if (sentence === undefined || label === undefined) return [];
  const lent = slotsOfRow(grid, label.cell, label.words, above.lent);
  return cells.flatMap((cell, i) => {
    const column = table.columns[i];
    if (cell === label.cell || column === undefined || /^(?:序号|编号)$/.test(column.name)) return [];
    const ofColumn = grid.columns[i] as Lent;
    const own = ofColumn.phases;
    const slots = settled(inherit(lent.own, lentByColumn(ofColumn), lent.outer), column.name);
    const phases = own.length > 0 ? own : above.lent.phases;
    const measured =
      label.unit === undefined && !table.columns.some(({ name }) => isAmountAlone(name))
        ? measuredBefore(table, i)
        : label.words;
    return figuresInCell(article, mentions, cell, inUnitOf(label, column, table.caption)).map((figure) =>
      cellFact({
        ...figure,
        article,
        sentence,
        heading: above.heading,
        label: name ?? label.words,
        counted: label.unit !== undefined || isAmountAlone(column.name),
        column: column.name,
        measured,
        slots,
        group,
        phases,
      }),
    );
  });
}

/** 全年目标 in a table of 1—9月 is of the year. */
function settled(slots: Slots, column: string): Slots {
  const { period } = slots;
  if (period === undefined || !isGoalOfYear(column)) return slots;
  return { ...slots, period: { ...period, value: wholeYear(period.value) } };
}

/** 4个 of 一、续建项目（4个）: how many rows of that kind the table has. */
function sectionFacts(grid: Grid, { cell, name }: TableSection, row: number, group: number): Fact[] {
  const { article, table, mentions } = grid;
  const sentence = article.sentences.find((s) => s.block === row);
  const [figure] = figuresInCell(article, mentions, cell, { name });
  if (sentence === undefined || figure === undefined) return [];
  const { own, outer } = slotsOfRow(grid, cell, name, grid.caption);
  return [
    cellFact({
      ...figure,
      words: '',
      article,
      sentence,
      heading: table.caption,
      label: name,
      counted: false,
      column: name,
      measured: '',
      slots: inherit(own, outer),
      group,
      phases: [],
    }),
  ];
}

/** 投资额 of 投资额 | 比上年增长: what has changed. */
function measuredBefore({ columns, caption }: Table, at: number): string {
  const column = columns.slice(1, at).findLast(({ unit }) => unit !== undefined && unit !== '%')?.name;
  if (column === undefined) return caption.replace(MARKED, '').replace(UNIT_NOTED, '');
  return `${captionedMeasure(column, 'money', caption)?.words ?? ''}${column}`;
}

/** 附表5, 表3-2: which of the tables it is. */
const MARKED = /^附?[表图]\s?[\d一二三四五六七八九十]{1,3}(?:[-—.]\d{1,2})?[:：\s]*/;
const UNIT_NOTED = /[（(]?(?:计量)?单位[:：][^（）()]{1,12}[）)]?$/;
