/** What a whole is made up of: 42个项目按类别怎么分的，各几个; 是哪两个项目，各投资多少; 产业、城建、民生各多少. */
import type { Fact } from '../../../facts/fact.ts';
import { type Frame, type Reading, readQuestion } from '../../asking/frame.ts';
import type { Setting } from '../../match/setting.ts';
import { limitOf } from '../../rank/limit.ts';
import { listsFor } from '../../rank/lists.ts';
import { orderOf } from '../../rank/order.ts';
import { areFields } from '../../rank/sectors.ts';
import { wantedOf } from '../../rank/wanted.ts';
import type { Answering } from '../../reply/answering.ts';
import { citationList } from '../../reply/citations.ts';
import { type Draft, draft } from '../../reply/draft.ts';
import { isOfYearNotAsked, shownFigure, toValue, yearGoneBy } from '../../reply/shown.ts';
import type { BreakdownAsked } from './asked/breakdown-asked.ts';
import { breakdownAsked } from './asked/index.ts';
import { namedPartsAsked } from './asked/named.ts';
import { partsNamed } from './names.ts';
import { type Part, toldOf } from './parts.ts';
import { partsOfWholes } from './wholes.ts';

/** A whole with its parts, where the question asks for them as a whole. */
export const answerBreakdown: Answering = (frame, reading, facts, setting) =>
  limitOf(frame) === undefined && orderOf(frame.text) === undefined
    ? answerOf(breakdownAsked(frame.text), reading, facts, setting)
    : undefined;

/** The same where it names the parts, which no figure is called by alone. */
export const answerNamedParts: Answering = ({ text }, reading, facts, setting) => {
  const asked = namedPartsAsked(text);
  return answerOf(asked, reading, facts, setting) ?? (asked && ofProgramme(asked, reading, facts, setting));
};

/** The parts that one sentence names, each with its figure. */
function ofProgramme(
  { whole, names }: BreakdownAsked,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Draft | undefined {
  const found = toldOf(readQuestion(whole, reading), facts, setting).flatMap((parts) => {
    const chosen = partsNamed(names, parts);
    return chosen ? [chosen] : [];
  });
  const [only, ...others] = found;
  return only && others.length === 0 ? present([only], readQuestion(whole, reading)) : undefined;
}

function answerOf(
  asked: BreakdownAsked | undefined,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Draft | undefined {
  if (asked === undefined) return undefined;
  const told = partsOfWholes(asked, reading, facts, setting).filter(
    (parts) => parts.length > 0 && isAsAsked(asked, parts),
  );
  if (told.length === 0 && asked.by === 'field') return ofNoWhole(asked, reading, facts, setting);
  const enough = asked.measures.length > 1 ? told.length === asked.measures.length : told.length > 0;
  const shown = asked.measures.length > 1 ? told : told.slice(0, 1);
  const frame = readQuestion(asked.whole, reading);
  const isOther = shown.some((parts) => parts.some(({ part }) => isOfYearNotAsked(part, frame)));
  return enough && !isOther ? present(shown, frame) : undefined;
}

const isAsAsked = ({ by, ofWork }: BreakdownAsked, parts: readonly Part[]): boolean =>
  by !== 'field' ||
  (ofWork ? areFields(parts.map(({ name }) => name)) : !parts.every(({ name }) => NO_CLASS.test(name)));

/** 集中签约项目, 产业园二期, 省级重点: how far a thing has come, or whose it is, and no class. */
const NO_CLASS =
  /^(?:集中|新|拟|已|计划)?(?:签约|[开竣复]工|投产|续建|新建|在建|前期|储备)(?:一批)?(?:项目|工程)?$|[一二三四五六]期$|^(?:列入|纳入)?[省市县区]级?(?:重[点大])?(?:项目|工程)?$/;

/** 甲产业营业收入9亿元，增长4%；乙产业…: fields told side by side in one sentence, whose sum no page tells. */
function ofNoWhole(
  { whole, measures }: BreakdownAsked,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Draft | undefined {
  const frame = readQuestion(`${whole}最高的产业是哪个`, reading);
  const [list = []] = listsFor(frame, wantedOf(frame, undefined), facts, setting);
  const [first] = list;
  const isOne = list.every(
    (fact) =>
      fact.article === first?.article &&
      fact.sentence.block === first.sentence.block &&
      OF_FIELD.test(fact.subject) &&
      (!/投资/.test(whole) || /investment/.test(fact.metric ?? '')) &&
      (measures.length === 0 || measures.some((kind) => kind === fact.quantity.kind)),
  );
  return list.length > 1 && isOne
    ? present([list.map((part) => ({ name: part.subject, part }))], frame)
    : undefined;
}

/** 食品加工产业, 电子信息行业. */
const OF_FIELD = /(?:产业|行业|领域|板块)$/;

/** The fields of work that a whole is cut into, each with its figure: its sum, or how many there are of it. */
export function fieldsOf(
  whole: string,
  measures: BreakdownAsked['measures'],
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): readonly Part[] {
  const asked: BreakdownAsked = { whole, form: 'classes', names: [], by: 'field', measures };
  return partsOfWholes(asked, reading, facts, setting).find(({ length }) => length > 1) ?? [];
}

/** Each part on a line of its own, with all that is asked of it; the values stand in the order of the lines. */
function present(lists: readonly (readonly Part[])[], frame: Frame): Draft {
  const citations = citationList();
  const rows = (lists[0] ?? []).map(({ name, part }, i) => ({
    name,
    year: yearGoneBy(part, frame),
    figures: lists.map((parts) => (parts.find((one) => one.name === name) ?? parts[i])?.part ?? part),
  }));
  const values = rows.flatMap(({ figures }) => figures.map((one) => toValue(one, [citations.citeFact(one)])));
  const lines = rows.map(
    ({ name, figures, year }) => `${name}：${figures.map(shownFigure).join('，')}${year}`,
  );
  return draft('answered', lines.join('\n'), { values, citations: citations.list });
}
