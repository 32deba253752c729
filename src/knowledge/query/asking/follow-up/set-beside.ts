import type { Parts } from './parts.ts';

/** 那跟商贸类比，哪个多几个; 比开工的多多少; 和竣工的差多少: no more than the other side, and how the two compare. */
const BESIDE =
  /^(?:那么?|再|它)?(?:(?:拿它)?(?<with>跟|和|与|同(?![比期])|较|比)|对比)(?<other>[^，。？多少高低大小快慢差]{2,20}?)(?<asks>(?:相?比|比较|比起来|的|那边|呢|起来|来说)*[，]?(?:是|要|到底)?(?:哪个?|谁|[多少高低大小快慢](?!项目|数据)|相?差).{0,24})$/u;
const ASKS = /多少|几|哪|谁|还是/;
/** 比上年同期多多少, 比年度计划少多少: of the same thing at another time, or as it was planned. */
const OF_ITSELF = /同期|[去上前今明]一?[年月期季]|\d年|计划|目标|任务|序时|时序/;

/** 甲类项目几个 + 比乙类多几个 → 甲类项目比乙类多几个. */
export function setBeside({ text, slots }: Parts, before: Parts): string | undefined {
  const { with: word, other = '', asks = '' } = BESIDE.exec(text)?.groups ?? {};
  if (other === '' || !ASKS.test(asks) || OF_ITSELF.test(other)) return undefined;
  if (slots.some(({ start, kind }) => start === 0 && kind === 'region')) return undefined; // 和县
  const first = sideOf(before);
  if (first === undefined) return undefined;
  const than = word === '比' && !/^[^，]*比/.test(asks) && !/哪|谁/.test(asks);
  return `${first}${than ? '比' : '和'}${other}${asks.replace(/呢/, '')}`;
}

/** 甲类项目 of 甲类项目有几个, 开工总投资 of 开工总投资多少; undefined where several things are asked for. */
function sideOf({ text, holes, measures }: Parts): string | undefined {
  const [hole, ...others] = holes;
  const end = hole?.start ?? measures.at(-1)?.end;
  if (end === undefined || others.length > 0 || /[，和与跟及、比]/.test(text.slice(0, end))) return undefined;
  const noun = hole ? /^(?:重[点大])?(?:项目|企业)/.exec(text.slice(hole.end))?.[0] : undefined;
  return `${text.slice(0, end).replace(/(?:一共|总共)?(?:是|有|为|达到?|了)*$/u, '')}${noun ?? ''}`;
}
