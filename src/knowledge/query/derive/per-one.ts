const UNIT = '个|家|项|公里|千米|米|亩|户|人|台|座|处|宗|平方米|平米|吨|名|间|套|所';
const ABOUT = '(?:大概|大约|(?<![签履])约|折?合|得|是)';
/** 岗位 of 每个岗位大概; 产量 of 每亩产量 is what is shared out. */
const NOUN = `(?:(?<noun>(?:签约|(?!大[概约]|完成|计划|实际)[^多几合约得是要投总，。？]){1,4}?)(?<![量额值款金贴助费价资入积本投])(?=${ABOUT}|[要投花总多几能可拿补领占，？]|$))?`;

/** How a question asks what one of several takes. */
const PATTERNS: readonly RegExp[] = [
  // 平均单个项目, 平均单体投资, 单个平均
  new RegExp(
    `(?:(?:平均(?:到|下来)?每?单(?:(?<unit>[个项家])|体))|单(?:(?<leading>[个项家])|体)平均)${NOUN}`,
    'u',
  ),
  // 平均每个项目, 每户平均, 均下来一个, 摊到每个岗位
  new RegExp(
    `(?:[每一](?<leading>${UNIT}))?(?:平均|均摊|均(?=下来|到)|分?摊(?=到|下来|给))(?:算?下来|到|给)?(?:[每一](?<unit>${UNIT})${NOUN})?${ABOUT}*`,
    'u',
  ),
  // 一公里合, 一个项目划下来
  new RegExp(
    `[每一](?<unit>${UNIT})${NOUN.replace('[要投', '[合划要投')}(?:折?合|均?摊|划)(?:到|下来|算)?(?:是|要)?(?=多|几)`,
    'u',
  ),
  // 合到每亩
  new RegExp(`(?:折?合|划)(?:到|下来|算)?[每一](?<unit>${UNIT})`, 'u'),
];

/** A question for an average, taken apart. */
export interface PerOne {
  /** Asks for what is shared out: 平均每个投资多少 → 投资多少. */
  readonly whole: string;
  readonly unit?: string;
  /** 岗位 of 每个岗位 */
  readonly noun?: string;
}

/** 平均每个投资多少, 一公里合多少钱, 摊到每个岗位几块钱; undefined when no average is asked. */
export function perOneOf(text: string): PerOne | undefined {
  const match = PATTERNS.map((pattern) => pattern.exec(text)).find((found) => found !== null);
  if (match === undefined) return undefined;
  const { leading, unit = leading, noun = '' } = match.groups ?? {};
  const own = PROJECT.test(noun) ? noun : ''; // 平均每个开工项目: what is shared out is theirs
  const whole = text
    .replaceAll(match[0], own)
    .replace(AGAIN, '')
    .replace(RECKONED_BY, '$1，')
    .replace(/[，、](?=[，、]|$)/g, '');
  return { whole, ...(unit ? { unit } : {}), ...(noun !== own ? { noun } : {}) };
}

/** 按平均投资算，甲和乙各是每个多少 */
const AGAIN = new RegExp(`每(?:${UNIT})(?=(?:多少|几))`, 'g');

/** 按开工项目的平均投资算，甲县多少 */
const RECKONED_BY = /^按照?([^，。？]{2,24}?)来?算，/;

const PROJECT = /项目|工程/;
