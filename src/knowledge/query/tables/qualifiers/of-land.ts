import type { Qualifier } from './qualifier.ts';

/** What is done with land, step by step: land approved is not yet sold, and idle land is another. */
const deeds: readonly (readonly [name: string, asked: RegExp, told: RegExp])[] = [
  ['approved', /报批/, /[报获审]批|批[准复]/], // 报批土地多少亩 → 报批建设用地1860亩
  ['supplied', /供地|供应土地|土地供应/, /供/], // 供地多少亩 → 供应土地1240亩
  ['reserved', /收储/, /收储|储备/], // 收储土地多少亩 → 收储土地420亩
  ['let', /出让/, /出让|成交|摘牌|挂牌|拍/], // 出让土地多少亩 → 挂牌出让土地360亩
  ['idle', /闲置/, /闲置|低效|批而未/], // 处置闲置土地多少亩 → 盘活批而未供土地310亩
  ['reclaimed', /复垦/, /复垦/], // 复垦多少亩 → 复垦旧宅基地130亩
  ['leased', /流转/, /流转/], // 流转土地多少亩 → 流转耕地5200亩
];

export const ofLand: readonly Qualifier[] = deeds.map(([name, asked, told]) => ({
  name: `land-${name}`,
  kind: 'area',
  asked,
  told,
  unasked: 1,
}));
