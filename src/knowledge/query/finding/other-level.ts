import { type Fact, toldSoFar } from '../../facts/fact.ts';
import type { Frame } from '../asking/frame.ts';
import type { Target } from '../asking/targets/index.ts';

/** 省级重点项目投资9亿元 and 县级重点项目投资30亿元 of one page: 重点项目投资多少, or 投资多少 behind it, asks for neither alone. */
export const isOtherLevel = ({ level, text }: Frame, target: Target, a: Fact, b: Fact): boolean =>
  level === undefined &&
  (/重[点大]/.test(text) || target.own.length === 0) &&
  !OF_ALL.test(text) &&
  a.article === b.article &&
  isOfList(a) &&
  isOfList(b) &&
  a.level?.value !== b.level?.value &&
  isEnlisted(a) === isEnlisted(b) &&
  !(isOfWholePlace(a) && !isOfWholePlace(b)) &&
  a.metric === b.metric &&
  a.modality === b.modality &&
  a.phase?.value === b.phase?.value &&
  a.period?.value.from === b.period?.value.from;

/** 三级重点项目合计, 哪一级最多: of all the lists, whichever it is. */
const OF_ALL = /[两三四各]级|哪一?级|合计|[一总]共|加起来|分别|各(?:是|有|自|完成)?(?:多少|几)|最/u;

/** 列入省重点的 beside 市重点项目: some of the city's own. */
const isEnlisted = ({ layers }: Fact): boolean =>
  /^(?:其中)?[^，。]{0,8}(?:列入|纳入|入选|进入|获批)/.test(layers.head || layers.own);

/** 全县52个县级重点项目 beside 9个省级重点项目: all that the page means by 重点项目. */
const isOfWholePlace = (fact: Fact): boolean => OF_WHOLE_PLACE.test(toldSoFar(fact));

const OF_WHOLE_PLACE =
  /(?:^|[，。；：\s年月日来度])[全我][市县区州旗盟](?:共|一共|安排|实施|推进|谋划|确定|\d{1,4}个){0,3}[市县区州]级重[点大]/u;

/** Told of one list in its own words, whole. */
const isOfList = ({ level, role, part, headline }: Fact): boolean =>
  level?.origin === 'clause' && role === 'level' && !part && !headline;
