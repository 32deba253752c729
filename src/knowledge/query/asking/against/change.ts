/** 第九期项目数比第八期多几个，总投资多多少: how far a round or a quarter lies from the one before. */
export interface ChangeAsked {
  /** A question for each figure that has changed: 第九期项目数多少. */
  readonly levels: readonly string[];
  /** What it is held against: 第八期. */
  readonly other: string;
}

const OTHER =
  '(?:第?[一二三四五六七八九十\\d]{1,3}[期批次轮]|[上前]一?[期批次轮]|首[期批次轮]|[一二三四]季度|上个?季度)';
const BY = '(?:多|少|增加?|减少?|提高|下降)(?:了|出)?(?:多少|几)';
const ASKED = new RegExp(
  `^(?<what>[^，。？]{2,30}?)(?:比|较)(?<other>${OTHER})的?(?<measure>[^，。？]{0,14}?)${BY}(?<unit>[个家项]?)(?:亿元?|钱)?(?:项目|投资)?(?<more>(?:，[^，。？]{3,16}?${BY}[个家项亿元]{0,2}){0,2})[？。]?$`,
  'u',
);
const COUNTED = /(?:个数|数量|(?:项目|企业)数)$/;
const MEASURE = new RegExp(`^，(?<measure>[^，。？]{2,10}?)${BY}`, 'u');

/** Reads such a question; undefined where it asks for no change. */
export function changeAsked(question: string): ChangeAsked | undefined {
  const { what = '', other = '', measure = '', unit = '', more = '' } = ASKED.exec(question)?.groups ?? {};
  if (other === '') return undefined;
  const named = `${what}${measure}`;
  const count = unit !== '' && !COUNTED.test(named) ? (named.endsWith('项目') ? '个数' : '项目个数') : '';
  const scope = what.replace(/(?:项目)?(?:个数|数量|数)$|总?投资额?$/u, '');
  const others = more
    .split(/(?=，)/)
    .flatMap((clause) => MEASURE.exec(clause)?.groups?.measure ?? [])
    .map((one) => `${scope}${one}多少`);
  return { levels: [`${named}${count}多少`, ...others], other };
}
