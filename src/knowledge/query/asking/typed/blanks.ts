/** 总投资____亿元, 开工＿＿个, 12月（　）日: a draft with blanks asks for what fills them. */

const UNIT =
  '个?百分点|[%％]|[百千]?[亿万]?[美欧]?元|[百千]?[亿万]|平方(?:米|公里)|公[里顷斤]|[千兆]瓦|[个家亩吨倍]|项(?!目)';
const COUNTED = `${UNIT}|[月日号天年宗户人名位次条座处所期批套台栋辆岁]`;
/** What says how exactly the figure is known goes with the blank; 附近 and 直达 are words. */
const ABOUT = '(?:大?约|(?<![附临邻最靠])近|(?<![直到抵送])达|逾|超过?)?';

/** ___, ＿＿, （　）, □□; XX and ×× where a unit follows, as they stand for a name as well. */
const BLANK = new RegExp(
  `${ABOUT}(?:[ \\u3000]?(?:[_＿]{1,40}|[（(【][ \\u3000_＿]{0,20}[）)】]|[□☐]{1,10})[ \\u3000]?余?(${COUNTED})?|(?<![A-Za-z\\d×])[XxＸ×]{1,6}余?(${UNIT}))`,
  'gu',
);

/** Words are asked for: what stands before the blank or behind it, and how that is asked. */
const WORDS: readonly (readonly [before: RegExp, behind: RegExp, asked: string])[] = [
  [/(?:涵盖|包括|包含|涉及|覆盖|囊括|分别是|主要是)了?[：]?$/u, /^/, '哪些'],
  [/(?:书记|[省市县区镇乡州]长|主任|局长|主席|经理|董事长|负责人|记者)$/u, /^/, '是谁'],
  [/$/, /^(?:公司|企业|集团|单位|局|银行|部门)/u, '哪家'],
  [/$/, /^(?:项目|工程|[县市区镇乡]|街道|园区|产业|行业|领域)/u, '哪个'],
  [/(?:位于|坐落于?|落户于?|选址[在于]?|地点[在是为]?)$/u, /^/, '哪里'],
];

/** A draft with blanks, each put as a question word; other text stays as it is. */
export const withBlanksAsked = (text: string): string =>
  text.replace(
    BLANK,
    (blank: string, counted: string | undefined, placed: string | undefined, at: number) => {
      const unit = counted ?? placed;
      const before = text.slice(0, at);
      const behind = text.slice(at + blank.length);
      return unit === undefined
        ? askedFor(before, behind)
        : `${numberAsked(unit, before)}${unit}`.replace(RATE, '百分之几');
    },
  );

const RATE = /^多少[%％]$/;

const askedFor = (before: string, behind: string): string =>
  WORDS.find(([ahead, next]) => ahead.test(before) && next.test(behind))?.[2] ?? '多少';

/** 第几批, 几月几日; 多少 of what is counted. */
const numberAsked = (unit: string, before: string): string =>
  /第$/.test(before) || unit === '月' || (/^[日号]$/.test(unit) && /月$/.test(before)) ? '几' : '多少';
