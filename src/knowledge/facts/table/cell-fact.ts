/** The fact that a figure of a table tells, from what its row, its column and its caption say. */
import type { Article, Phase, Sentence } from '../../types.ts';
import type { Fact, Slots } from '../fact.ts';
import { type Measure, measuredBy, measureOf } from '../measure/measure.ts';
import { captionedMeasure, isGoalOfYear } from './captioned.ts';
import { tellsChange } from './cell.ts';
import type { CellFigure } from './figures-in-cell.ts';
import { fundOf } from './fund.ts';

/** What the column measures; 年度计划 of 进出口总额（万美元） is of no investment. */
function measureOfColumn({ column, label, counted, quantity }: Cell): Measure | undefined {
  const measure = measureOf(column, quantity.kind);
  const isBarePlan = measure?.metric?.id === 'annual-planned-investment' && !/投/.test(`${label}${column}`);
  return counted && isBarePlan ? undefined : measure;
}

/** 年度计划 of 新建公厕（座） | 年度计划 | 1—9月完成; 占年度计划 is none. */
const PLANS = /^(?!.*[占完]).*(?:计划|目标|任务)/;

/** 投资额 比上年增长; 工业投资增速 says itself what has changed. */
const changeOf = ({ measured, column }: Cell): string => {
  const change = column.replace(/[±%％]{1,4}$/, '');
  return measuredBy(column) ? change : `${measured} ${change}`;
};

/** A figure of a cell with all that its row, column and table say of it. */
export interface Cell extends CellFigure {
  readonly article: Article;
  readonly sentence: Sentence;
  /** The table's caption. */
  readonly heading: string;
  readonly label: string;
  /** The label says what is measured. */
  readonly counted: boolean;
  readonly column: string;
  /** What the column is of, where it tells a change. */
  readonly measured: string;
  readonly slots: Slots;
  readonly group: number;
  readonly phases: readonly Phase[];
}

/** The fact of a cell. */
export function cellFact(of: Cell): Fact {
  const { article, sentence, heading, label, column, span, quantity, words, modality, group } = of;
  const named =
    measureOf(words, quantity.kind) ??
    measureOfColumn(of) ??
    captionedMeasure(column, quantity.kind, heading) ??
    fundOf(column, quantity.kind, heading, article.title);
  const measure = named ?? (of.counted ? measureOf(label, quantity.kind) : undefined);
  const isChange = tellsChange(column, quantity);
  const own = isChange ? changeOf(of) : `${column} ${words}`.trim();
  return {
    id: 0,
    article,
    sentence,
    span,
    quantity,
    modality: isGoalOfYear(column) || (of.counted && PLANS.test(column)) ? 'target' : modality,
    role: isChange ? 'change' : 'level',
    ...(measure?.metric ? { metric: measure.metric.id } : {}),
    measure: isChange
      ? own.replace(' ', '')
      : (named?.words ?? (of.counted ? label : words.replaceAll(' ', '') || column)),
    subject: label,
    ownSubject: true,
    headline: false,
    part: false,
    layers: { own, head: label, heading, list: '', sentence: `${label} ${own}`, before: '' },
    ...of.slots,
    phases: of.phases,
    group,
    family: Math.floor(group / 1_000_000) * -1,
  };
}
