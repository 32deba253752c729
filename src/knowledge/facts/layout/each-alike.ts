/** A figure told once that each of several places has: 甲县、乙县、丙县开工率达到100%. */
import type { Context } from './contexts.ts';
import type { Share } from './distribute.ts';

const PLACE = String.raw`(?:(?![和及与])\p{Script=Han}){1,8}(?:[省市县区州旗镇乡]|街道)`;

/** 甲县、乙县和丙县|等3个县|开工率|均|达到; a rate is no sum of theirs, so nothing need say 均, unless it is one of all: 平均开工率, 合计完成率. */
const ALIKE = new RegExp(
  `^(${PLACE}(?:[、和及与]${PLACE}){1,11})(?:等?[两三四五六七八九十\\d]{1,2}个?(?:[省市县区州旗镇乡]|县市?区|地方|街道|地))?((?!平均|合计|共|总|占)[^，。；、占]{0,10}?(?:率|进度)(?:均|都|全部|全)?[为达是到超过约]{0,3})$`,
  'u',
);

/** 甲镇、乙镇|签约项目|均|在: so many of each, which 均 alone tells from what they come to together. */
const ALIKE_IN_NUMBER = new RegExp(
  `^(${PLACE}(?:[、和及与]${PLACE}){1,11})((?!平均|合计|共|总)[^，。；、]{2,12}?(?:均|都)[为达是到在有超过约]{0,3})$`,
  'u',
);

/** Each of the places, with the words they share; empty where the figure is not of each alike. */
export function eachAlike({ lead, quantity }: Context): readonly Share[] {
  const pattern = quantity.kind === 'percent' ? ALIKE : ALIKE_IN_NUMBER;
  const [, places = '', shared = ''] = pattern.exec(lead) ?? [];
  return places === '' ? [] : places.split(/[、和及与]/).map((item) => ({ item, shared }));
}
