/** Pages that lost all their line breaks: the gaps where lines of the page met. */
import { type MappedText, slice } from './mapped-text.ts';

/** More lines than this, and the page still has its breaks. */
const mostLines = 5;
const shortest = 120;

const labels = '来源|信息来源|发布时间|发布日期|时间|作者|记者|编辑|责任编辑|责编|点击|浏览';
const lists =
  '相关(?:阅读|新闻|链接|信息|报道)|推荐阅读|延伸阅读|热门(?:文章|新闻|推荐)|新闻排行|猜你喜欢|最新资讯';
const feet =
  '上一篇|下一篇|版权所有|免责声明|分享到|扫一扫|【打印|【关闭|关于我们|(?:您的?|当前|您当前的?)位置';

/** Before 来源：… 相关新闻 … 版权所有; behind 作者：某某, 08:30, 正文, 相关新闻 and a full stop; 时间：2023-04-1 9 08:30 is one date. */
const meeting = new RegExp(
  `(?<!\\s)\\s+(?=(?:(?:${labels})[：:]|${lists}|${feet}))|(?<=(?:${labels})[：:]\\s?\\S{2,12})\\s+(?!\\d{1,2}\\s+\\d{1,2}:\\d{2})|(?<=\\d{1,2}:\\d{2}(?::\\d{2})?)\\s+|(?<=正文|${lists}|[。！？])\\s+`,
  'g',
);

/** Falls a page of a few long lines into the lines it was. */
export function splitRunOn(lines: readonly MappedText[]): readonly MappedText[] {
  if (lines.filter((line) => line.text.trim() !== '').length > mostLines) return lines;
  return lines.flatMap((line) => {
    if (line.text.length < shortest) return [line];
    const parts: MappedText[] = [];
    let from = 0;
    for (const gap of line.text.matchAll(meeting)) {
      if (gap.index <= from) continue;
      parts.push(slice(line, from, gap.index));
      from = gap.index + gap[0].length;
    }
    return [...parts, slice(line, from, line.text.length)];
  });
}
