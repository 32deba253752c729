import type { Fact } from '../../facts/fact.ts';
import type { Frame } from '../asking/frame.ts';

/** 省级重点项目投资9亿元 and 县级重点项目投资30亿元 of one page: 重点项目投资多少 asks for neither alone. */
export const isOtherLevel = ({ level, text }: Frame, a: Fact, b: Fact): boolean =>
  level === undefined &&
  /重[点大]/.test(text) &&
  !OF_ALL.test(text) &&
  a.article === b.article &&
  isOfList(a) &&
  isOfList(b) &&
  a.level?.value !== b.level?.value &&
  isEnlisted(a) === isEnlisted(b) &&
  a.metric === b.metric &&
  a.modality === b.modality &&
  a.phase?.value === b.phase?.value &&
  a.period?.value.from === b.period?.value.from;

/** 三级重点项目合计, 哪一级最多: of all the lists, whichever it is. */
const OF_ALL = /[两三四各]级|哪一?级|合计|[一总]共|加起来|分别|各(?:是|有|自|完成)?(?:多少|几)|最/u;

/** 列入省重点的 beside 市重点项目: some of the city's own. */
const isEnlisted = ({ layers }: Fact): boolean =>
  /^(?:其中)?[^，。]{0,8}(?:列入|纳入|入选|进入|获批)/.test(layers.head || layers.own);

/** Told of one list in its own words, whole. */
const isOfList = ({ level, role, part, headline }: Fact): boolean =>
  level?.origin === 'clause' && role === 'level' && !part && !headline;
