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

/** What land is for: 土地出让收入 is not that of 工业用地 alone. */
const uses: readonly (readonly [name: string, asked: RegExp, told: RegExp])[] = [
  ['industry', /工业用地/, /工业|工矿|标准地/], // 工业用地出让多少亩 → 其中工业用地36宗
  ['homes', /(?:住宅|居住|商住)用地/, /住宅|居住|商住/], // 住宅用地供应多少 → 商住用地9宗
  ['trade', /(?:商业|商服|经营性)用地/, /商业|商服|商住|经营性/], // 商服用地多少宗 → 商服用地5宗
];

export const ofLandUse: readonly Qualifier[] = uses.map(([name, asked, told]) => ({
  name: `land-for-${name}`,
  asked,
  told,
  ofThing: true,
  unasked: 1,
}));

export const ofLand: readonly Qualifier[] = deeds.map(([name, asked, told]) => ({
  name: `land-${name}`,
  kind: 'area',
  asked,
  told,
  unasked: 1,
}));
