import { type Fact, toldSoFar } from '../../../facts/fact.ts';

/** 90个重点项目 of 90个重点项目总投资多少: all that the figure is of, where 90个项目里 asks for a part. */
const COUNT_ASKED = /(?<!\d)(\d{2,6})个(?:[国省市县区]级?)?(?:重[点大])?项目(?![里中内])/;
const COUNT_TOLD = /项目\d+个|\d+个[^，。；\d]{0,8}项目/;

/** 0 for a sum of another number of projects than the question gives, or of one project. */
export function countFit(question: string, fact: Fact): number {
  const { layers, metric, quantity } = fact;
  const asked = quantity.kind === 'money' ? COUNT_ASKED.exec(question)?.[1] : undefined;
  if (asked === undefined) return 1;
  if (new RegExp(`(?<![\\d.])${asked}(?![\\d.])`).test(`${layers.before}${layers.sentence}`)) return 1;
  const sofar = toldSoFar(fact);
  return metric === 'investment' || COUNT_TOLD.test(sofar) ? 0 : 1;
}

/** 园区有多少企业: 今年新增9家 are a part of them. */
export const addedFit = (question: string, { layers, part, quantity }: Fact): number =>
  quantity.kind !== 'count' || /[新增]/.test(question)
    ? 1
    : part && ADDED_PART.test(layers.own)
      ? 0
      : ADDED.test(layers.own)
        ? 0.6
        : 1;

const ADDED = /[新净]增加?(?:了|约|近)?(?: |$)/;
/** 其中今年新入驻9家 */
const ADDED_PART = /其中(?:[今当本]年|年内|本[月季])新/;
