/** 最多的类别比最少的多几个: the first of a list against its last. */
import type { Fact } from '../../../facts/fact.ts';
import { readQuestion } from '../../asking/frame.ts';
import { presentDerived } from '../../derive/present.ts';
import { subtract } from '../../derive/subtract.ts';
import { answerRanking } from '../../rank/index.ts';
import type { Answering } from '../../reply/answering.ts';
import type { Draft } from '../../reply/draft.ts';

const NOUN =
  '(?:的?(?:(?:签约|[开竣]工|投产|在建|产业|工业|重[点大])?(?:项目|工程|类别|类|领域|方面|县区?|区县|乡镇|镇)))?';
/** 开工项目里最大的｜和｜最小的｜差多少 */
const EXTREMES = new RegExp(
  `^(?<before>[^，。？]{2,40}?)最(?<top>[大多高快长])(?<noun>${NOUN})的?[和与跟比]的?[^，。？最]{0,6}最(?<low>[小少低慢短])(?<other>${NOUN})的?，?(?:相?差(?:距|额)?|[多高大少低小](?:投|出)?)了?(?:是|有)?(?:多少|几)[^，。？]{0,4}[？。]*$`,
  'u',
);

/** By how much they differ; undefined where either end of the list is not known, or shared. */
export const answerExtremes: Answering = ({ text }, reading, facts, setting) => {
  const { before, top, low, noun, other } = EXTREMES.exec(text)?.groups ?? {};
  if (before === undefined) return undefined;
  const of = (noun || other || '').replace(/^的|类别?$/g, '');
  const which = /类/.test(`${noun}${other}`) ? '类' : '个';
  const measure = SAYS_MEASURE.test(before) || which === '类' ? '' : '投资';
  const end = (most: string | undefined): Fact | undefined => {
    const asking = `${before}${measure}最${most}的${of}是哪${which}`;
    return factOf(answerRanking(readQuestion(asking, reading), facts, setting), facts);
  };
  const [first, last] = [end(top), end(low)];
  const gap = first && last && first !== last ? subtract(first, [last], '首尾相差') : undefined;
  const isRate = first?.quantity.kind === 'percent';
  return gap && presentDerived([isRate ? { ...gap, unit: '个百分点' } : gap]);
};

/** 投资 of 投资最大的, 完成率 of 完成率最高的 */
const SAYS_MEASURE = /(?:投资额?|[率速幅]|进度|个数|数量|面积|产值|收入|项目|得分)$/;

/** The figure an answer shows; where several share an end, the first. */
function factOf(draft: Draft | undefined, facts: readonly Fact[]): Fact | undefined {
  const [value] = draft?.values ?? [];
  const cited = draft?.citations[value?.citations[0] ?? 0];
  return facts.find(
    ({ article, quantity, subject }) =>
      value !== undefined &&
      cited !== undefined &&
      article.document === cited.document &&
      quantity.number === value.number &&
      quantity.unit === value.unit &&
      (value.basis.subject === undefined || value.basis.subject.includes(subject)),
  );
}
