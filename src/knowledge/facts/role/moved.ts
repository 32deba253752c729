/** Figures that tell how one thing moved: 床位由800张增至1200张. */
import type { Context } from '../layout/contexts.ts';

/** 水厂总投资由原来的 of 水厂总投资由原来的9.8亿元调整为…: what moved, and where it came from. */
const FROM =
  /^(.{2,40}?)(?:已|将|拟|计划|预计)?[由从](?:原来|原先|原定|原计划|目前|现在|现有|每[日天年]|最初|初期|年初|上年[底末]?|去年[底末]?|\d{4}年(?:[底末初]|\d{1,2}月[底末份]?)?|(?:初步|项目|可研)?(?:[估概预]算|批复))?的?(?:约|近|不足)?$/u;

const VERB =
  '(?:调整|调增|调减|核增|核减|变更|更改|核定|追加|增加|提高|提升|扩大|缩小|扩充|扩建|扩|上升|上调|增长|增|升|减少|压缩|压减|缩短|降低|下降|下调|缩|减|降)';
const TO = new RegExp(
  `^(?:大幅|逐步|进一步)?${VERB}(?:为|到|至)(?:目前|现在|今年|20\\d\\d年(?:[底末]|\\d{1,2}月[底末份]?)?)?的?(?:约|近|超)?$`,
);

/** The figure a thing moved to is of the thing, as the one it moved from is: its lead is what stands before 由. */
export const withMoved = (contexts: readonly Context[]): Context[] =>
  contexts.map((context, i) => {
    const before = contexts[i - 1];
    const what = isTo(context) ? movedFrom(before) : reaches(context) ? grownBy(before) : undefined;
    return what === undefined ? context : { ...context, lead: what };
  });

/** 固定资产投资增长9%，达到106亿元: what it has grown to is of what has grown. */
const GREW =
  /^([^，。；]{2,24}?)(?:预计|预期|计划|力争|同比|[比较](?:上|去)年(?:同期)?){0,2}(?:增长|增加|提高|下降|减少)(?:约|近|超)?$/u;
const REACHES = /^(?:将|预计|力争|总[量额])?(?:达到?|突破|超过?)了?(?:约|近)?$/;

const grownBy = (before: Context | undefined): string | undefined =>
  before === undefined || before.bracketed !== undefined || before.quantity.kind !== 'percent'
    ? undefined
    : GREW.exec(before.lead)?.[1];

const reaches = ({ lead, gap, fresh, commaBefore, quantity }: Context): boolean =>
  !fresh && commaBefore && gap === '' && quantity.kind !== 'percent' && REACHES.test(lead);

const movedFrom = (before: Context | undefined): string | undefined =>
  before === undefined || before.bracketed !== undefined ? undefined : FROM.exec(before.lead)?.[1];

const isTo = ({ lead, gap, fresh, commaBefore }: Context): boolean =>
  !fresh && !commaBefore && gap === '' && TO.test(lead);
