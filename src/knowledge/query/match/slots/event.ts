import type { Fact } from '../../../facts/fact.ts';

/** 截至7月底，二季度开工的64个项目已完成9亿元 is asked for by what was begun, or by how many: it is not all that the place has done. */
export const begunFit = (question: string, { event, period, phase, sentence, article }: Fact): number => {
  if (event === undefined || period?.value.asOf !== true) return 1;
  const stretch = STRETCH.exec(question)?.[0];
  if (stretch !== undefined && !event.text.includes(stretch)) return 0;
  if (/[开动签批]|落地/.test(question)) return 1;
  const count = /\d+(?=个)/.exec(question)?.[0];
  if (count !== undefined && article.text.slice(sentence.start, sentence.end).includes(`${count}个`))
    return 1;
  return phase?.origin === 'title' ? OF_LOOK_BACK : 0;
};

/** A page that tells of nothing but what was begun then need not be asked for by that. */
const OF_LOOK_BACK = 0.85;

/** 一季度集中开工的, 4月份开的: what was begun when. */
const STRETCH = /(?:[一二三四]季度|(?<!\d)\d{1,2}月)(?=份?(?:重[点大])?(?:项目)?(?:集中)?[开动签])/;

/** 三季度开工的71个项目已完成投资9亿元, 上期签约的12个项目已开工8个 tell what came of them; how many they are another page tells first, unless this one has told it above and no year is asked for. */
export const recountedFit = (isTimed: boolean, { article, quantity, sentence, span }: Fact): number =>
  quantity.kind === 'count' &&
  article.text[span.start - 1] === '的' &&
  (isTimed || !hasNumber(article.text.slice(0, sentence.start), quantity.text)) &&
  CAME_OF_THEM.test(article.text.slice(span.end, span.end + CAME_WITHIN))
    ? 0.93
    : 1;

const CAME_OF_THEM =
  /^(?:重[点大])?(?:项目|工程|企业)[中里]?，?(?:目前|现)?(?:已|累计|共){0,3}(?:全部)?(?:完成|开工|投产|竣工|落地|复工)/;
const CAME_WITHIN = 20;

/** 12个, and not the end of 112个. */
const hasNumber = (words: string, figure: string): boolean => {
  const at = words.indexOf(figure);
  return at >= 0 && !/[\d.]/.test(words[at - 1] ?? '');
};
