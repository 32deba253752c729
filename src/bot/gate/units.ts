/** Units the gate tells apart. Units of one row are the same; factors are to the first. */

/** 亿 · 千万 · 万: how a scale multiplies. Longest first. */
const SCALES: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['十亿', 1e9],
  ['个亿', 1e8],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
];

/** One thing measured: its spellings, each with a factor. */
const UNIT_ROWS: readonly (readonly (readonly [string, number])[])[] = [
  [
    ['元', 1],
    ['元人民币', 1],
    ['人民币', 1],
    ['块钱', 1],
    ['块', 1],
  ],
  [['美元', 1]],
  [['欧元', 1]],
  [['日元', 1]],
  [
    ['港元', 1],
    ['港币', 1],
  ],
  [
    ['%', 1],
    ['‰', 0.1],
    ['成', 10],
  ],
  [
    ['个百分点', 1],
    ['百分点', 1],
  ],
  [['倍', 1]],
  [
    ['平方公里', 1],
    ['平方千米', 1],
  ],
  [
    ['平方米', 1],
    ['平米', 1],
  ],
  [['公顷', 1]],
  [['亩', 1]],
  [
    ['公里', 1],
    ['千米', 1],
    ['km', 1],
    ['米', 0.001],
    ['m', 0.001],
    ['厘米', 1e-5],
    ['毫米', 1e-6],
  ],
  [
    ['立方米', 1],
    ['立方', 1],
    ['方', 1],
  ],
  [
    ['吨', 1],
    ['t', 1],
    ['公斤', 0.001],
    ['千克', 0.001],
    ['kg', 0.001],
    ['斤', 0.0005],
    ['克', 1e-6],
  ],
  [
    ['千瓦时', 1],
    ['度', 1],
    ['kWh', 1],
    ['兆瓦时', 1000],
    ['MWh', 1000],
  ],
  [
    ['千瓦', 1],
    ['kW', 1],
    ['瓦', 0.001],
    ['兆瓦', 1000],
    ['MW', 1000],
    ['吉瓦', 1e6],
    ['GW', 1e6],
  ],
  [
    ['小时', 1],
    ['个小时', 1],
  ],
  [
    ['工作日', 1],
    ['个工作日', 1],
  ],
  [['天', 1]],
  [['个月', 1]],
  [
    ['周', 1],
    ['个星期', 1],
  ],
  [
    ['季度', 1],
    ['个季度', 1],
  ],
  [
    ['年', 1],
    ['周年', 1],
  ],
  [['分钟', 1]],
  [
    ['个', 1],
    ['项', 1],
  ],
  [['标箱', 1]],
  [
    ['千伏', 1],
    ['kV', 1],
  ],
  ...Array.from(
    '家人名位户座处条套台辆栋幢间所宗次轮届场件艘架头只株棵类种口孔村镇县市宗段片级层车斗艘站',
    (word) => [[word, 1]] as const,
  ),
];

/** Unit as written → what it measures (the row's first spelling) and its factor. */
const UNITS: ReadonlyMap<string, { readonly core: string; readonly factor: number }> = new Map(
  UNIT_ROWS.flatMap((row) =>
    row.map(([word, factor]) => [word, { core: row[0]?.[0] ?? word, factor }] as const),
  ),
);

const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');

/** Latin units must not run on into a word: 5m but not 5mg, 5G. */
const latin = [...UNITS.keys()].filter((word) => /^[A-Za-z]/.test(word));
const han = [...UNITS.keys()].filter((word) => !/^[A-Za-z]/.test(word));
/** Regex source of 万, 亿 …, the longest first. */
export const SCALE = longestFirst(SCALES.map(([word]) => word));
/** Regex source of the units in Latin letters, which end at a word border. */
export const LATIN_UNIT = `(?:${longestFirst(latin)})(?![A-Za-z])`;
/** Regex source of all units, the longest first. */
export const UNIT = `${longestFirst(han)}|${LATIN_UNIT}`;

/** 亿 → 1e8; 1 when there is no scale. */
export const scaleFactor = (scale: string | undefined): number =>
  SCALES.find(([word]) => word === scale)?.[1] ?? 1;

/** What a unit measures. A bare scale (13.5亿) is taken for money, the one thing news leaves unsaid. */
export function readUnit(unit: string, scale: string): { core: string; factor: number } | undefined {
  if (unit !== '') return UNITS.get(unit);
  return scale === '' ? undefined : { core: '元', factor: 1 };
}

const MEASURED = new Set([
  '元',
  '美元',
  '欧元',
  '日元',
  '港元',
  '%',
  '个百分点',
  '倍',
  '平方公里',
  '平方米',
  '公顷',
  '亩',
  '公里',
  '立方米',
  '吨',
  '千瓦时',
  '千瓦',
]);

/** True of things counted (个, 家, 年), false of things measured (亿元, 亩). */
export const countable = (core: string): boolean => !MEASURED.has(core);

const PERIODS = new Set(['年', '个月', '季度', '周', '天']);

/** True of stretches of time: 未来5年, 前11个月. */
export const isPeriod = (core: string): boolean => PERIODS.has(core);
