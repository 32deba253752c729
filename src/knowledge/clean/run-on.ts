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

/** Before …提速来源：某报 2024-05-06, before 来源：… 相关新闻 … 版权所有; behind 作者：某某, 08:30, 正文, 相关新闻 and a full stop; 时间：2023-04-1 9 08:30 is one date. */
const meeting = new RegExp(
  `(?<=\\S)(?=来源[：:]\\S{2,14}\\s+[2２][0０][\\d０-９]{2})|(?<!\\s)\\s+(?=(?:(?:${labels})[：:]|${lists}|${feet}))|(?<=(?:${labels})[：:]\\s?\\S{2,12})\\s+(?!\\d{1,2}\\s+\\d{1,2}:\\d{2})|(?<=\\d{1,2}:\\d{2}(?::\\d{2})?)\\s+|(?<=正文|${lists}|[。！？])\\s+`,
  'g',
);

/** Where the head of a page met its menu, its date or its source, with or without a gap: 首页 时政 视频 某县重点项目建设综述 2025-12-24 09:15:00 来源：某某日报. */
const headMeeting =
  /(?<=首页(?:\s\p{Script=Han}{2,5}){2,12})\s+(?=\S{9})|\s+(?=20\d\d[-－年/.]\s?\d{1,2})|\s*(?=(?:信息|文章|稿件)?来源[：:])/gu;
/** A menu, a headline and a byline in one line, above the text. */
const isHeadRunOn = (text: string): boolean =>
  text.length >= shortestHead && !/。/.test(text) && /20\d\d[-－年/.].{1,40}来源[：:]/.test(text);
const shortestHead = 40;

/** Falls a page of a few long lines into the lines it was, and a head of one line into its parts. */
export function splitRunOn(lines: readonly MappedText[]): readonly MappedText[] {
  const written = lines.filter((line) => line.text.trim() !== '');
  if (written.length > mostLines) {
    const [head] = written;
    return lines.flatMap((line) =>
      line === head && isHeadRunOn(line.text) ? splitAt(line, headMeeting) : [line],
    );
  }
  return lines.flatMap((line) => (line.text.length < shortest ? [line] : splitAt(line, meeting)));
}

function splitAt(line: MappedText, gaps: RegExp): readonly MappedText[] {
  const parts: MappedText[] = [];
  let from = 0;
  for (const gap of line.text.matchAll(gaps)) {
    if (gap.index <= from) continue;
    parts.push(slice(line, from, gap.index));
    from = gap.index + gap[0].length;
  }
  return [...parts, slice(line, from, line.text.length)];
}
