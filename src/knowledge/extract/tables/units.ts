import type { Quantity, QuantityKind } from '../../types.ts';

/** One unit word. 十 百 千 万 亿 before it are read by the engine: 万亩, 亿千瓦时, 千米 need no row. */
export interface Unit {
  readonly unit: string;
  readonly kind: QuantityKind;
  /** How many base units one is. */
  readonly factor: number;
  readonly currency?: Quantity['currency'];
  /** Too short to be trusted after a Chinese numeral: 五里村, 三方. */
  readonly arabicOnly?: boolean;
  /** Regex source of what must come next: 30日 is a duration only before 内. */
  readonly before?: string;
}

type Row = Omit<Unit, 'kind'>;

const ofKind = (kind: QuantityKind, rows: readonly Row[]): readonly Unit[] =>
  rows.map((row) => ({ ...row, kind }));

/** Base: one of the currency. */
export const moneyUnits = ofKind('money', [
  { unit: '元', factor: 1, currency: 'CNY' }, // 126亿元
  { unit: '元人民币', factor: 1, currency: 'CNY' }, // 3亿元人民币
  { unit: '人民币', factor: 1, currency: 'CNY' }, // 5000万人民币
  { unit: '块钱', factor: 1, currency: 'CNY' }, // 20块钱
  {
    unit: '个亿',
    factor: 1e8,
    currency: 'CNY',
    before: '(?!元(?!的?(?:投资|资金|产值|贷款|订单)|[，。；、]|$))',
  }, // 20个亿; not 36个亿元以上项目, 12个亿元产业项目
  { unit: '个多亿', factor: 1e8, currency: 'CNY' }, // 一个多亿
  { unit: '分钱', factor: 0.01, currency: 'CNY' }, // 5分钱
  { unit: '角', factor: 0.1, currency: 'CNY', arabicOnly: true }, // 5角
  { unit: '美元', factor: 1, currency: 'USD' }, // 7200万美元
  { unit: '美金', factor: 1, currency: 'USD' }, // 300万美金
  { unit: '港元', factor: 1, currency: 'HKD' }, // 2亿港元
  { unit: '港币', factor: 1, currency: 'HKD' }, // 800万港币
  { unit: '欧元', factor: 1, currency: 'EUR' }, // 2亿欧元
  { unit: '日元', factor: 1, currency: 'JPY' }, // 30亿日元
]);

/** Base: square metre. */
export const areaUnits = ofKind('area', [
  { unit: '平方米', factor: 1 }, // 60余万平方米
  { unit: '平方', factor: 1 }, // 120平方
  { unit: '平米', factor: 1 }, // 3000平米
  { unit: '㎡', factor: 1 }, // 5600㎡
  { unit: 'm²', factor: 1 }, // 5600m²
  { unit: 'm2', factor: 1 }, // 5600m2
  { unit: '亩', factor: 666.6666666667 }, // 350亩
  { unit: '公顷', factor: 10_000 }, // 270余公顷
  { unit: '平方公里', factor: 1_000_000 }, // 12.6平方公里
  { unit: '平方千米', factor: 1_000_000 }, // 9平方千米
  { unit: 'km²', factor: 1_000_000 }, // 9km²
  { unit: 'km2', factor: 1_000_000 }, // 9km2
]);

/** Base: metre. */
export const lengthUnits = ofKind('length', [
  { unit: '米', factor: 1 }, // 52360米
  { unit: '延米', factor: 1 }, // 860延米
  { unit: 'm', factor: 1 }, // 500m
  { unit: '公里', factor: 1000 }, // 18.305公里
  { unit: 'km', factor: 1000 }, // 35km
  { unit: '里', factor: 500, arabicOnly: true }, // 8里
  { unit: '海里', factor: 1852 }, // 12海里
  { unit: '分米', factor: 0.1 }, // 6分米
  { unit: '厘米', factor: 0.01 }, // 20厘米
  { unit: 'cm', factor: 0.01 }, // 20cm
  { unit: '毫米', factor: 0.001 }, // 36.5毫米
  { unit: 'mm', factor: 0.001 }, // 36.5mm
  { unit: '微米', factor: 1e-6 }, // 4.5微米
  { unit: '纳米', factor: 1e-9 }, // 28纳米
]);

/** Base: day. A month counts 30 days, a year 365. */
export const durationUnits = ofKind('duration', [
  { unit: '年', factor: 365 }, // 5年
  { unit: '载', factor: 365 }, // 十载
  { unit: '个季度', factor: 91 }, // 3个季度
  { unit: '个月', factor: 30 }, // 18个月
  { unit: '个多月', factor: 30 }, // 两个多月
  { unit: '个星期', factor: 7 }, // 两个星期
  { unit: '周', factor: 7 }, // 6周
  { unit: '天', factor: 1 }, // 45天
  { unit: '日', factor: 1, before: '以?内|之内' }, // 30日内
  { unit: '昼夜', factor: 1 }, // 3昼夜
  { unit: '个工作日', factor: 1 }, // 5个工作日
  { unit: '工作日', factor: 1 }, // 20工作日
  { unit: '个交易日', factor: 1 }, // 10个交易日
  { unit: '日历天', factor: 1 }, // 540日历天
  { unit: '个日历天', factor: 1 }, // 540个日历天
  { unit: '小时', factor: 1 / 24 }, // 24小时
  { unit: '个小时', factor: 1 / 24 }, // 2个小时
  { unit: '个多小时', factor: 1 / 24 }, // 两个多小时
  { unit: '学时', factor: 1 / 24 }, // 40学时
  { unit: '分钟', factor: 1 / 1440 }, // 30分钟
  { unit: '秒', factor: 1 / 86_400 }, // 90秒
]);

/** Base: tonne. */
export const massUnits = ofKind('mass', [
  { unit: '吨', factor: 1 }, // 27.4万吨
  { unit: '吨标准煤', factor: 1 }, // 1.2万吨标准煤
  { unit: '吨标煤', factor: 1 }, // 800吨标煤
  { unit: 't', factor: 1 }, // 300t
  { unit: '公斤', factor: 0.001 }, // 450公斤
  { unit: 'kg', factor: 0.001 }, // 450kg
  { unit: '斤', factor: 0.0005 }, // 1200斤
  { unit: '克', factor: 1e-6, arabicOnly: true }, // 50克
  { unit: '毫克', factor: 1e-9 }, // 15毫克
  { unit: '微克', factor: 1e-12 }, // 35微克
]);

/** Base: kilowatt hour. */
export const energyUnits = ofKind('energy', [
  { unit: '瓦时', factor: 0.001 }, // 1640万千瓦时
  { unit: '兆瓦时', factor: 1000 }, // 200兆瓦时
  { unit: '吉瓦时', factor: 1_000_000 }, // 15吉瓦时
  { unit: 'kWh', factor: 1 }, // 500kWh
  { unit: 'MWh', factor: 1000 }, // 200MWh
  { unit: 'GWh', factor: 1_000_000 }, // 30GWh
  { unit: '度电', factor: 1 }, // 3000度电
  { unit: '吉焦', factor: 277.7777777778 }, // 80万吉焦
]);

/** Base: kilowatt (or kilovolt-ampere). */
export const powerUnits = ofKind('power', [
  { unit: '瓦', factor: 0.001 }, // 6000万千瓦
  { unit: '兆瓦', factor: 1000 }, // 50兆瓦
  { unit: '吉瓦', factor: 1_000_000 }, // 2吉瓦
  { unit: 'W', factor: 0.001 }, // 600W
  { unit: 'kW', factor: 1 }, // 120kW
  { unit: 'KW', factor: 1 }, // 120KW
  { unit: 'MW', factor: 1000 }, // 100MW
  { unit: 'GW', factor: 1_000_000 }, // 1.5GW
  { unit: 'GWp', factor: 1_000_000 }, // 3GWp
  { unit: 'MWp', factor: 1000 }, // 20MWp
  { unit: '伏安', factor: 0.001 }, // 50万千伏安
  { unit: '兆伏安', factor: 1000 }, // 360兆伏安
  { unit: 'MVA', factor: 1000 }, // 240MVA
  { unit: '马力', factor: 0.735 }, // 150马力
]);

/** Base: cubic metre. */
export const volumeUnits = ofKind('volume', [
  { unit: '立方米', factor: 1 }, // 45亿立方米
  { unit: '立方', factor: 1 }, // 3万立方
  { unit: '方', factor: 1, arabicOnly: true }, // 12万方
  { unit: 'm³', factor: 1 }, // 800m³
  { unit: 'm3', factor: 1 }, // 800m3
  { unit: '升', factor: 0.001, arabicOnly: true }, // 30升
  { unit: 'L', factor: 0.001 }, // 5L
  { unit: '毫升', factor: 1e-6 }, // 250毫升
]);

/** Units without a kind of their own; the base is the unit itself. */
export const otherUnits = ofKind('other', [
  { unit: '岁', factor: 1 }, // 62岁
  { unit: '℃', factor: 1 }, // 36.5℃
  { unit: '°C', factor: 1 }, // 25°C
  { unit: '摄氏度', factor: 1 }, // 38摄氏度
  { unit: '度', factor: 1, arabicOnly: true }, // 30度
  { unit: '分', factor: 1, arabicOnly: true }, // 95.6分
  { unit: '伏', factor: 1 }, // 500千伏
  { unit: 'kV', factor: 1 }, // 220kV
  { unit: 'KV', factor: 1 }, // 110KV
  { unit: 'V', factor: 1 }, // 380V
  { unit: '安', factor: 1, arabicOnly: true, before: '(?![排置全装徽])' }, // 10千安; not 2024安排
  { unit: '安时', factor: 1 }, // 314安时
  { unit: 'Ah', factor: 1 }, // 314Ah
  { unit: 'KB', factor: 1 }, // 512KB
  { unit: 'MB', factor: 1 }, // 20MB
  { unit: 'GB', factor: 1 }, // 64GB
  { unit: 'TB', factor: 1 }, // 8TB
  { unit: 'PB', factor: 1 }, // 30PB
  { unit: 'Mbps', factor: 1 }, // 1000Mbps
  { unit: 'Gbps', factor: 1 }, // 10Gbps
  { unit: 'Hz', factor: 1 }, // 50Hz
  { unit: 'MHz', factor: 1 }, // 700MHz
  { unit: 'GHz', factor: 1 }, // 3.5GHz
  { unit: 'PFLOPS', factor: 1 }, // 500PFLOPS
  { unit: 'EFLOPS', factor: 1 }, // 2EFLOPS
  { unit: '兆帕', factor: 1 }, // 10兆帕
  { unit: 'MPa', factor: 1 }, // 10MPa
  { unit: '分贝', factor: 1 }, // 55分贝
  { unit: '节', factor: 1, arabicOnly: true }, // 18节
  { unit: '标准箱', factor: 1 }, // 260万标准箱
  { unit: 'TEU', factor: 1 }, // 120万TEU
]);

/** Base: one per cent, one percentage point. */
export const percentUnits: readonly Unit[] = [
  ...ofKind('percent', [
    { unit: '%', factor: 1 }, // 82.4%
    { unit: '％', factor: 1 }, // 82.4％
    { unit: '‰', factor: 0.1 }, // 3.2‰
  ]),
  ...ofKind('percentage-point', [
    { unit: '个百分点', factor: 1 }, // 3.4个百分点
    { unit: '百分点', factor: 1 }, // 2百分点
  ]),
];

/** Base: once. */
export const multipleUnits = ofKind('multiple', [{ unit: '倍', factor: 1 }]); // 2.36倍
