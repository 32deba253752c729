import { endOf, isAllOf, wordOf } from './eaten.ts';

/** Voice fillers that say nothing: 呃那个…就是那个，…来着. */
const FILLERS =
  /(?:^|[，。…、\s])(?:呃|嗯|额(?![度定外])|哦|啊|那个啥|那啥|那个|就那个|就是那个|就是说|就是|这个|你好|您好|喂|对了|话说|诶|唉|哎)(?=[，。…、\s\p{Script=Han}])/gu;

const PARTICLES =
  /(?:来[着著]|发给?我看?一?下|(?<!哪|里|儿|得|谁)来的|呀|啊|呢吗|嘛|哈|哦|呗|啦|咧|谢谢|多谢|急{2,6}|(?<=[啊呀哦呢了元个少])[很挺好]?急[用要等]?){1,6}(?=[，。？！?!\s]|$)/gu;

/** What is asked of somebody after 请, and of nobody else. */
const DESK_WORK =
  '核实|核对|报送|上报|查找|查明|查询|查清|查实|查证|核查|列出|列明|列举|罗列|提供|说明|推算|测算|计算(?!机)|统计(?!局)|给出|示知|指出|附上?(?:原[句文话]|出处)(?:一?并)?|(?:逐一|分别|依次)(?=[列说写给查告])';
/** Who is spoken to, and for whom. */
const PEOPLE =
  '我们公司|我们单位|我们科|投资方|我们?|咱们?|您|你们?|各位|大家|老师们?|老?同志们?|小编|机器人|小?助手|同事们?|大佬|领导们?';
/** Words that ask somebody to answer. */
const CALL =
  '劳驾|望(?=提供|告知|核实|查)|麻烦|烦请|恳请|敬请|协助|请教(?:一下|下)?|请问(?:一下|下)?|请(?![了来到进辞客示求])|辛苦|求教|求助|拜托|咨询|想(?:问|知道|了解|请教|核实)(?:一下|下)?|能不能|能否|可否|(?:有没有人|有人|谁能?)(?=知道|晓得|清楚|记得|告诉)|知道|晓得|清楚|帮忙|(?:帮|给|替|跟|告诉)(?:我们?|咱们?)|告知|(?:现|今|特)?(?:需要?|须)(?=核实|核对|核查|确认|查询?|了解)';
const LOOK_UP =
  '(?:查|看|问|找|给(?=一?下|个数)|(?<![推倒折估换反结决预清计概核])算|报|(?<!有人|听|据)说|讲|核实?|核对|确认|翻|列|了解|念|补|发|回|告诉)(?:一[下声遍哈]|哈(?![尔密])|下|查|看|个|找|给我们?|过来|我)+';
/** What else such a clause may say: how soon, what for, how exactly. */
const REST =
  '那个|这个|不好意思|催得?(?:很|好|太)?[紧急]|在[吗不]|抱歉|打扰(?:了|一下)?|急着|里|今天|明天|下午|上午|晚上|先|再|也|都|一起|一并|一块儿?|顺便|赶紧|尽快|马上|快点?|很?急用?|挺急|在线等|等着|要|用|写|做|在|填|上报|材料|汇报|报告|(?:工作|半?年度?|季度|月度?)?总结|通报|讲稿|方案|讲话|发言|稿子?|简报|表|报表|台账|底稿|月报|周报|开会|尽调|引用|PPT|ppt|看|填|催|老板|存档|归档|备查|参考|出来|核对|核实|核|确认|别|拿错|搞错|弄错|报错|记错|准确的?(?:数字?|数据)|准数|准确点?|准|小结|半年|(?<=[对给要报查错]个?)(?:个数|数字?)|(?<=核[对实]?(?:一?下)?|确认(?:一?下)?)(?:金额|数额|数据|数字?)|的|了|吧|呢|好|行|感谢|谢';
const POLITE = wordOf(CALL, LOOK_UP, DESK_WORK, PEOPLE, REST, '[帮给替跟]', '一下');
const CALLING = wordOf(CALL, LOOK_UP);
const BEFORE_CALL = wordOf(PEOPLE, '[帮给替跟再先]', '一下');
const AFTER_CALL = wordOf(CALL, LOOK_UP, DESK_WORK, PEOPLE, '[再先把将]', '一下');

/** Clauses, each with the marks behind it. */
const CLAUSE = /[^，。？！…：；:\s]*[，。？！…：；:\s]*/gu;
const MARKS = /[，。？！…：；:\s]+$/u;

/** 帮领导核一下：, ，等着写材料: a clause of nothing else. */
const isAside = (words: string): boolean => words !== '跟' && isAllOf(POLITE, words); // 签约 跟 开工

/** 麻烦老师帮我看看…, 请把…: what a clause opens with, unless hardly anything stands behind it. */
function withoutOpening(words: string): string {
  const before = endOf(BEFORE_CALL, words, 0);
  const called = [before, 0].find((from) => endOf(CALLING, words, from) > from);
  if (called === undefined) return words;
  const end = endOf(AFTER_CALL, words, called);
  return words.length - end >= 3 ? words.slice(end) : words;
}

function withoutCalls(text: string): string {
  return text.replace(CLAUSE, (clause) => {
    const words = clause.replace(MARKS, '');
    return isAside(words) ? '' : withoutOpening(words) + clause.slice(words.length);
  });
}

/** …报一下, …也给我说下, …一并告知, …都要: asks for what was just named. */
const CLOSING = new RegExp(
  `[，\\s]*(?:[也都]|一起|一并|分别|各自)?(?:请|麻烦|烦请|劳驾|帮我|给我|跟我)*(?:(?:${LOOK_UP}|告知|(?<=请|望|盼)(?:回复|答复|示复|复核))(?<!汇报.{0,4}|上报.{0,4})|(?<=[额资率数个度值量])[也都]要)(?=[，。？！\\s]|$)`,
  'gu',
);

/** …，分别说一下: each of them is asked for. */
const EACH_TOLD =
  /[，。？\s]*(?:你|您|请)?(?:分别|分开|各自|逐个|挨个)(?:来)?(?:给我|帮我|再|跟我)?(?:说|列|报|写|讲)(?:一?下|明|清楚|出来)?(?=[。！？]?$)/u;
const EACH_ASKED = /一个(?:要|是)?(?:多少|几)|各(?=[是有自占要完投多几])|分别|各自|每个/;

/** A question without the words that only ask somebody to answer it. */
export function withoutCourtesy(text: string): string {
  const asked = text
    .replace(FILLERS, (all) => (/^[，。…、\s]/.test(all) ? (all[0] as string) : ''))
    .replace(EACH_TOLD, (_told, at: number, all: string) =>
      EACH_ASKED.test(all.slice(0, at)) ? '' : '各是多少',
    )
    .replace(CLOSING, '');
  const left = withoutCalls(asked);
  return left.length >= 4 ? left : text;
}

/** 呀, 来着, 急急急, 啊急 and 谢谢 end what is asked and say nothing of it. */
export const withoutParticles = (text: string): string => text.replace(PARTICLES, '');

/** 谢谢: thanks, and nothing is asked. */
export const isOnlyThanks = (text: string): boolean =>
  /^(?:谢谢|多谢)/.test(text) && withoutParticles(text).trim() === '';
