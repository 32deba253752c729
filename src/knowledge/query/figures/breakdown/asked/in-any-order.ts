/** The classes of a whole, asked for in an order of its own: 把重点项目按类别的项数给我, 没开工的按原因拆开是多少项. */
import { endOf, isAllOf, wordOf } from '../../../asking/typed/eaten.ts';

const KIND = '(?:大?类别?|类型|门类|领域|行业|产业|板块|方面|投向|原因|性质|阶段|期限|规模)(?![项工企])';
/** 按类别, 分行业, 各领域, 每一类 */
const CUT = new RegExp(`(?:[按分]照?(?:不同)?(?:项目)?|各[个大]?|每[个一]?)${KIND}`, 'u');
/** What only asks for it to be told, and of each. */
const TELL = wordOf(
  '拆开|拆分|拆|分开|划分|细分|归类|统计|分成|分别|分|看|说|算|来|怎么|如何|咋|都|的话|之后|以后',
  '给我|给|列|报|说|讲|写|发|要|一下|下来|出来|出|下|清楚|明白|明细|看看',
  '各(?:自|个?(?:大?类别?|领域|行业|方面)|块|种)?|每[个一]?(?:大?类别?|领域|行业|方面|块|项|种)|有|是|为|占|的|[，、：]|情况|构成|结构',
  '多少|几|[个项家笔]|钱|(?:[亿万]元?)',
  '(?:项目)?(?:个数|项数|数量|数目|数)|总?投资额?|金额|资金',
);
const BEFORE = wordOf('[请把将]|帮我|给我|我要|我想要|列[出一]下?|报[出一]下?|说[出一]下?');

/** The whole, and what stands behind its classes; undefined where anything else is asked. */
export function cutInAnyOrder(
  text: string,
): { readonly whole: string; readonly cut: string; readonly behind: string } | undefined {
  const match = CUT.exec(text);
  if (match === null) return undefined;
  const ahead = text.slice(0, match.index);
  const whole = ahead.slice(endOf(BEFORE, ahead, 0)).replace(/(?:[的里中内，、：]|里面)+$/, '');
  const behind = text.slice(match.index + match[0].length);
  return whole.length >= 2 && isAllOf(TELL, behind) ? { whole, cut: match[0], behind } : undefined;
}
