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
  [/(?:书记|[省市县区镇乡州]长|主任|局长|主席|经理|董事长|负责人|记者)(?:[是为叫]|：)$/u, /^/, '谁'],
  [/$/, /^(?:公司|企业|集团|单位|局|银行|部门)/u, '哪家'],
  [/$/, /^(?:项目|工程|[县市区镇乡]|街道|园区|产业|行业|领域)/u, '哪个'],
  [/(?:位于|坐落于?|落户于?|选址[在于]?|地点[在是为]?)$/u, /^/, '哪里'],
];

/** A draft with blanks, each put as a question word; other text stays as it is. */
export const withBlanksAsked = (text: string): string =>
  withoutLead(text).replace(
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

/** 核一下空格：, 材料里这句空着帮我填：“…”: what only says that there are blanks, and the marks around the draft. */
const LEAD =
  /^[^，。：:_＿\d]{0,16}(?:填|[空补核校]|草稿|材料|句)[^，。：:_＿\d]{0,10}[：:]\s*(?=[^：:]{0,200}(?:[_＿]|[（(][ \u3000]+[）)]))/u;
const DRAFT_IN_MARKS = /[“"]([^“”"]{0,200}[_＿][^“”"]{0,200})[”"]/gu;

const withoutLead = (text: string): string => text.replace(LEAD, '').replace(DRAFT_IN_MARKS, '$1');

const RATE = /^多少[%％]$/;

const askedFor = (before: string, behind: string): string =>
  WORDS.find(([ahead, next]) => ahead.test(before) && next.test(behind))?.[2] ?? '多少';

/** 第几批, 几月几日; 多少 of what is counted. */
const numberAsked = (unit: string, before: string): string =>
  /第$/.test(before) || unit === '月' || (/^[日号]$/.test(unit) && /月$/.test(before)) ? '几' : '多少';
