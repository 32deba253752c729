/** How an asker asks whether a figure is right: 对不对, 这两个数有没有抄错, 跟原文对得上吗, 是17个吗. */
import { isAllOf, wordOf } from '../eaten.ts';

/** Words of a clause that only asks for a check. */
const CHECK_WORD = wordOf(
  '这样|这么|那么|[这那]几?个?|上面|以上|[两俩三]|个|些|我们?|你们?|他们?|同事|人家|[都全也又还再就]|到底|究竟|真的?|假的',
  '数据|数字?|[句段条]话?|金额|单位|口径|比例|百分比|说法|表述|提法|写法|内容|结果|情况|事',
  '(?:和|跟|与|同)?(?:原[文稿话]|原报道|报道|文章|页面|网页|公开|资料|稿子?|文)[里中上]?|里|上|中',
  '(?:和|跟|与)[^，。？\\d]{1,12}(?:搞|弄|写|记)?(?:混淆?|反|串)',
  '对不对|对劲|对得上|对不上|[没核]?对|核[实验查]?|查[证实]?|查|确认|验证|看|帮|请|麻烦',
  '[笔手口失]误|应该?当?[是为]?[万亿]?元?|准确|准不准|准|属实|真实|可信|靠谱|一致|相符|相同|吻合|符合|有误|无误|出入|偏差|差错|成立|问题|毛病',
  '[看瞅]着|感觉|总?觉得|吓一跳|怪|离谱|照[抄搬用写]|行不行|行',
  '没?错|[写抄记登填报引标漏搞弄算看用贴][错混反串漏对]?|混|反|串|说|讲|提',
  '是不是|是否|有没有|有无|没有?|不是|是|有|不|的|了|吗|么|吧|呢|呀|一?下|看|能不能|可以|能|[，、；：\\s]',
);
/** What makes it a check, beside words that only point. */
const KERNEL =
  /对|准|属实|真|可信|靠谱|一致|相[符同]|吻合|符合|误|应|出入|偏差|错|混|反|问题|毛病|成立|核|查|确认|验证|这[样么个]|[写说讲提]的/;
/** 原文到底是多少, 应该是几个: asks for the figure itself, behind one that was heard. */
const ASKED_AGAIN =
  /^(?:那|可|但)?(?:原[文稿话]|报道|文章|稿子|页面)?(?:[里中上])?(?:的?数(?:字|据)?)?(?:到底|究竟|正确的?|准确的?|实际的?|真实的?|应该?当?|该|写的)?(?:数字?)?(?:应该?)?(?:是|为|有)?(?:多少|几)\p{Script=Han}{0,2}[？。]*$/u;
/** 几个 alone asks for another figure. */
const POINTS_AT_TEXT = /原|报道|文章|稿|页面|到底|究竟|正确|准确|实际|真实|该/;

/** What is said, and how surely a check of it is asked for. */
export interface Checked {
  readonly said: string;
  /** 对不对 asks for a check; 是17个吗 may ask something else. */
  readonly certain: boolean;
}

/** The said part of a question that asks whether it is right; undefined where none is asked. */
export function checkedIn(
  text: string,
  endOfFigure: (said: string) => number | undefined,
): Checked | undefined {
  const clauses = text.match(/[^，。？！；：\s]+[，。？！；：\s]*/gu) ?? [];
  let kept = clauses.length;
  const words = clauses.map(bare);
  if (kept > 2 && OR_ELSE.test(words[kept - 1] ?? '') && asksCheck(words[kept - 2] ?? '')) kept--;
  while (kept > 1 && asksCheck(words[kept - 1] ?? '')) kept--;
  const tail = clauses.slice(kept).join('');
  const head = bare(clauses.slice(0, kept).join(''));
  const end = endOfFigure(head);
  if (end === undefined) return undefined;
  const from = startOfCheck(head, end);
  const said = from === undefined ? head : head.slice(0, from);
  const check = `${from === undefined ? '' : head.slice(from)}${tail}`;
  const certain = KERNEL.test(check) || asksAgain(bare(tail));
  return { said, certain };
}

/** …，对吗？是多少: the figure, should it be another. */
const OR_ELSE = /^是?(?:多少|几)\p{Script=Han}{0,2}$/u;

const bare = (clause: string): string => clause.replace(/[，。？！；：\s]+$/u, '');

const asksCheck = (clause: string): boolean =>
  (isAllOf(CHECK_WORD, clause) && KERNEL.test(clause)) || asksAgain(clause);

const asksAgain = (clause: string): boolean => ASKED_AGAIN.test(clause) && POINTS_AT_TEXT.test(clause);

/** Where a check begins that stands right behind the last figure and the noun it counts (17个项目属实吗). */
function startOfCheck(head: string, end: number): number | undefined {
  for (let at = end; at <= Math.min(head.length - 1, end + 6); at++)
    if (isAllOf(CHECK_WORD, head.slice(at))) return at;
  return undefined;
}
