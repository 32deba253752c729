/** Regex sources the calendar rules are put together from. */

const NUMERAL_YEAR = '[一二][九〇零][〇零一二三四五六七八九]{2}'; // 二〇二三
/** 2021, 二〇二三 */
export const YEAR = String.raw`(?<![\d.])(?<year>(?:19|20)\d{2}|${NUMERAL_YEAR})`;
/** 今年, 去年, 新的一年, 过去一年; 以上年产, 过去年均, 目前年产 and 成本年 hold none, 今年产值 and 今年产业项目 do. */
export const YEAR_WORD =
  '(?<word>今年|(?<!过)去年|(?<![目之以此大])前年|明年|(?<!以)上一?年|[头前]一年|(?<!基|成)本年|当年|(?<!首|每)次年|同年(?!级|龄)|新的?一年|过去的?这?一年|(?<![一-龥\\d])一年以?来)(?!产(?=[\\d约近超])|均)';
/** 2021年 · 2021 · 22年 · 今年, with what may stand before the rest: 2021年的, 今年, */
export const YEAR_HEAD = String.raw`(?:(?:${YEAR}(?: ?年度?)?|(?<![\d.])(?<shortYear>[0-3]\d)年|${YEAR_WORD})的?[ ,，]?)?`;
/** 截至 and its like make a date a cut-off. */
export const CUT_OFF = '(?<cutOff>截[至止][到至]?|(?<!争取|收|获|拿|分)到|至|迄)?';
/** 2016年10月|前期工程启动以来: what has gone on since lies between. */
const SINCE =
  '以来|至今|(?=[一-龥“”]{0,12}(?:启动|开工|动工|复工|开展|实施|推进|推行|成立|组建|设立|挂牌|运行|运营|投运|投产|投用|建成|建设|试点)以来)';
/** 3月底前 is a deadline; 前三 and 前10个 are no end of a date. */
export const TAIL = String.raw`(?:(?<deadline>(?:以前|之前|前)(?![\d一二三四五六七八九十两几个期半年]))|(?<since>${SINCE})|)`;
/** 年初, 5月初; 今年初步安排 and 3月初见成效 hold none, and what 年初目标 and 年初安排的 were set for is the year. */
export const BEGINNING =
  '初(?!步|期|次|级|始|见|具|显|心|衷|审|评|选|中|(?:的|既|所|预)?(?:定|目标|计划|安排|确定|下达|预算|制定|排定))';
/** Regex source of 1 to 12: 9, 09, 九. */
export const MONTH = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
/** Regex source of 1 to 31: 9, 09, 二十九. */
export const DAY =
  '(?:3[01]|[12][0-9]|0?[1-9]|三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])';
/** Regex source of what stands between the ends of a stretch. */
export const DASH = '(?:[-—–－~～至到]|——|--)';
/** Nothing that would make the number after it a longer one, a decimal or a code. */
export const FRESH = String.raw`(?<![\d/十-]|\d[.,]|[A-Za-z]-?)`;
/** Between the first and the last of a stretch: 2020年至2023年. */
export const THROUGH = '(?:至|到|[—–~～-]{1,2})';
/** 2020年至2023年, 2020—2023年: the first and the last year. */
export const YEARS_THROUGH = String.raw`(?<!\d)(20\d\d)年?${THROUGH}(20\d\d)年`;
