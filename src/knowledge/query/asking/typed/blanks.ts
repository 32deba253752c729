/** 总投资____亿元, 开工＿＿个, 12月（　）日: a draft with blanks asks for what fills them. */

const UNIT =
  '个?百分点|[%％]|[百千]?[亿万]?[美欧]?元|[百千]?[亿万]|平方(?:米|公里)|公[里顷斤]|[千兆]瓦|[个家亩吨倍]|项(?!目)';
const COUNTED = `${UNIT}|[月日号天年宗户人名次条座处所期批套台栋辆岁]`;

/** ___, ＿＿, （　）, □□; XX and ×× where a unit follows, as they stand for a name as well. What says how exactly the figure is known (约, 超, 余) goes with it. */
const BLANK = new RegExp(
  `(?:大?约|近|达|逾|超过?)?(?:[ \\u3000]?(?:[_＿]{1,40}|[（(【][ \\u3000_＿]{0,20}[）)】]|[□☐]{1,10})[ \\u3000]?余?(${COUNTED})?|(?<![A-Za-z\\d×])[XxＸ×]{1,6}余?(${UNIT}))`,
  'gu',
);
/** 项目涵盖____等领域: words are asked for. */
const WORDS_AHEAD = /(?:涵盖|包括|包含|涉及|覆盖|囊括|分别是|主要是)了?[：]?$/u;
/** 2019年12月____日: a date. */
const DATE_AHEAD = /[年月]$/u;

/** A draft with blanks, each put as a question word; other text stays as it is. */
export const withBlanksAsked = (text: string): string =>
  text.replace(BLANK, (_blank, counted: string | undefined, placed: string | undefined, at: number) => {
    const before = text.slice(0, at);
    const unit = counted ?? placed;
    if (unit === undefined) return WORDS_AHEAD.test(before) ? '哪些' : '多少';
    if (/[%％]/.test(unit)) return '百分之几';
    return `${/^[月日号]$/.test(unit) && DATE_AHEAD.test(before) ? '几' : '多少'}${unit}`;
  });
