import type { RegionMention } from './listed.ts';

/** What a place does in its clause: it says where the figure is, what it is measured by, or who or what is meant. */

/** 高于全省, 比全国平均, 占全市, 居全省第二, 列入某市重点: a yardstick or a list, not the place of the figure. */
const MEASURED_BY =
  /(?:高于|低于|高出|快于|慢于|优于|好于|多于|少于|超过|超|比|较|占|占到|居|位居|列|位列|排|排在|领跑|纳入|列入|入选|跻身|相当于)$/;
/** 全省第二, 全国首个: a rank; 某县第二水厂 is none. */
const RANK_AFTER =
  /^(?:范围内?)?(?:首|第[一二三四五六七八九十\d]+(?![期批轮次季一二三四五六七八九十\d])|唯一|最|前列|前[两一二三四五六七八九十\d]+(?![期批轮个月季一二三四五六七八九十\d])|率先|领先|一流|百强|先进)/;

/** 在某市排名第二, 在某市各县区中位居前列, 在某市“比拼”中夺旗 */
const RANKED_IN =
  /^(?:各?[县市区（）、]{1,8}中?|所有县区中)?(?:排名|排在|排第|名列|位列|位居|居第|领跑)|^[^，。；\d]{0,8}(?:比拼|考核|评比|竞赛|排名|考评)”?中/;

export function isYardstick(place: RegionMention, text: string): boolean {
  return (
    (text[place.start - 1] === '在' && RANKED_IN.test(after(place, text))) ||
    MEASURED_BY.test(text.slice(Math.max(0, place.start - 8), place.start)) ||
    (place.deictic !== undefined && RANK_AFTER.test(after(place, text)))
  );
}

/** 由浙江客商, 来自广东, 赴深圳, 距成都: where somebody or something comes from or goes to. */
const ELSEWHERE_BEFORE = /(?:来自|由|赴|距离?|接入|通往|前往|飞往|发往|销往|出口到|(?<![截乃甚以])至)$/;
/** 浙江客商, 广东籍, 吉林电网, 云溪县党政考察团; where a road begins (甲县至乙县公路) it does lie. */
const ELSEWHERE_AFTER =
  /^(?:客商|籍|商会|商人|老板|电网|方向|(?:党政|政府|企业家?)?(?:学习|考察|参观|观摩|代表|访问){1,2}团)/;

const after = (place: RegionMention, text: string): string => text.slice(place.end, place.end + 42);
const before = (place: RegionMention, text: string): string =>
  text.slice(Math.max(0, place.start - 14), place.start);

/** 从来源地看，浙江31个，上海22个: where those who invest come from. */
const ORIGINS =
  /(?:来源地?|客商来源|投资来源|资金来源地|投资方)(?:地区|区域)?(?:上|来)?[看分讲][，：][^。；]{0,80}$/;

export const isOrigin = ({ start }: RegionMention, text: string): boolean =>
  ORIGINS.test(text.slice(Math.max(0, start - 80), start));

/** 由浙江客商, 赴深圳, 从甲县去乙县. */
export function isElsewhere(place: RegionMention, text: string): boolean {
  const lead = before(place, text);
  if (ELSEWHERE_BEFORE.test(lead)) return true;
  const isStart = /[从自]$/.test(lead) && /^[到去至]/.test(after(place, text));
  return isStart || /从[^，。；从]{0,10}[到去]$/.test(lead) || ELSEWHERE_AFTER.test(after(place, text));
}

/** 起于甲镇, 终点位于乙镇: the road between them lies in neither alone. */
export const isRouteEnd = (place: RegionMention, text: string): boolean =>
  /(?:起[于自]|止于|终于|[起终止]点(?:位于|[在为是])?)$/.test(before(place, text));

/** 在深圳举行; 在深圳茶博会上; 某县（深圳）产业招商推介会, 某县2024年（深圳）推介会: where those of the page meet others. */
export const isHeldIn = ({ start, end }: RegionMention, text: string): boolean =>
  (text[start - 1] === '在' &&
    /^(?:成功)?(?:举[行办]|召开|签约)|^[^，。；\s]{0,8}(?:博览|推介|洽谈|交易|[博交洽旅展])会上?/.test(
      text.slice(end, end + 13),
    )) ||
  (/（$/.test(text.slice(0, start)) &&
    /^）[^，。；\s]{0,8}(?:推介|招商|恳谈|洽谈|签约)/.test(text.slice(end, end + 16)));

/** 我国将开工…, 去年全国完成…, 全国平均…; 面向全国 and 全国人大 tell of no figure of the nation. */
export function opensClause(place: RegionMention, text: string): boolean {
  if (/^(?:人大|政协|两会|统一|各地|文明|劳动|五一|重点|试点|示范)/.test(after(place, text))) return false;
  return (
    /(?:^|[，；：。\n]|目前|今年|去年|以来|[年月日底]|其中|显示|全球|据悉)$/.test(before(place, text)) ||
    /^平均/.test(after(place, text))
  );
}

/** 深圳某某精密投资18亿元, 江苏某某集团: a name that goes on and is somebody's who invests. */
export const isInvestor = (place: RegionMention, text: string): boolean => INVESTS.test(after(place, text));

const INVESTS = /^[^，。；：\d]{2,36}(?:投资(?!项目|额|促进|环境)|集团|公司|药业|实业|控股)/;
