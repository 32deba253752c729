/** Whose page it is, as the lines above and beneath the text say. */
import type { Mention } from '../types.ts';
import type { RegionMention } from './slots/listed.ts';

/** 主办：某市人民政府, 某市人民政府门户网站, 某县人民政府 > 新闻, 某县人民政府首页: whose page it is. */
export const isPublisher = ({ start, end }: RegionMention, text: string): boolean =>
  /(?:主办|承办|发文机关|发布机构|版权所有)(?:单位)?[:：]\s*(?:中共)?$/.test(
    text.slice(Math.max(0, start - 12), start),
  ) || SITE.test(text.slice(end, end + 12));

const SITE = /^(?:人民)?政府(?:门户)?网|^人民政府\s{0,3}(?:首页|[>›»|｜])/;

/** 云溪市商务局 alone on one of the first lines of a page: the office whose page it is. */
export function isMasthead({ start, end }: RegionMention, text: string): boolean {
  const above = text.slice(0, start).split('\n');
  return (
    above.length <= MASTHEAD_LINES &&
    (above.at(-1) ?? '').trim() === '' &&
    OFFICE.test(text.slice(end, end + 20))
  );
}

const MASTHEAD_LINES = 3;
const OFFICE = /^(?:人民政府)?\p{Script=Han}{2,12}(?:局|委|委员会|办|办公室|厅|中心)[ \t]*\n/u;

/** 云溪市财政局 above 2024年3月8日, beneath a notice: a city's office has signed it. */
export const isSignedByCity = (mentions: readonly Mention[], text: string): boolean =>
  mentions.some(
    (m) =>
      m.dimension === 'region' &&
      m.candidates[0]?.level === 'prefecture' &&
      /(?:^|\n)\s{0,8}$/.test(text.slice(Math.max(0, m.start - 9), m.start)) &&
      SIGNED.test(text.slice(m.end, m.end + 60)),
  );

const SIGNED =
  /^(?:人民政府)?\p{Script=Han}{0,20}(?:局|委|委员会|办|办公室|政府|领导小组)[ \t]*\n\s{0,20}20\d\d年\d{1,2}月\d{1,2}日/u;
