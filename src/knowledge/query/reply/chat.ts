import { anyOf } from '../../any-of.ts';
import { type Draft, draft } from './draft.ts';

const GREETING =
  /^(?:(?:你好|您好|hi|hello|嗨|哈喽|早上好|上午好|下午好|晚上好|早|大家好|hey|[你您]?在(?:不在|没在?|么|吗|嘛)|有(?:没有)?人(?:在)?(?:没有?|吗|么|不|在)?|我?(?:头一?[回次]|第一[回次]|刚(?:开始)?)(?:来|用|使用)(?:这个|你)?)[呀啊吗呢哦~～！。，？\s]*){1,3}$/i; // 在吗在吗, 有人没, 头一回用
const THANKS = anyOf(
  /(?:数[据字]?|账)?[都也]?(?:核对|对)(?:上|好|完)了|谢谢|多谢|谢啦/gi,
  /(?:非常|十分|万分|太|真)?感谢(?:[你您](?:们)?的?(?:耐心)?(?:帮助|帮忙|支持|解答|指点))?|^中$/gi,
  /(?:材料|稿子|报表)(?:已经?)?(?:交|报|发|写|改|弄)(?:上去|完|好|过去)[了咯啦]*|麻烦|辛苦了?|打扰了?|太好了|好的|好嘞|收到|明白了?/gi,
  /知道了|懂了?|了解|可以|行了?|够用?了|就这些|先这样|没别的|没问题|ok|好|嗯|赞|棒|不错|厉害|再见|回见|拜拜|下班|bye|没事了?|thanks?|you/gi,
  /(?:这下|可|真是?|太|总算|算是)*(?:省|帮)[了我]*(?:大|不少|好多|老)?(?:事|忙|心|劲|力|[工功]夫|时间)[儿多大]?|(?:解决|救)了?(?:大|我的?)?(?:问题|急|命|场)了/gi,
  /得嘞|妥了|齐了|谢了|(?:数[据字]|资料|结果|信息|回复)(?:都|也|已经?)?(?:收到|看到|拿到)了?/gi,
  /在[吗么]|在不在|[你您啦了哈呀啊嘞~～]/gi,
);

/** 谢谢小助手, 各位早: whom it is said to. */
const ADDRESSED = /小?助手|机器人|小有|有据|各位|大家|老师|师傅|朋友们?|同志们?|领导们?|亲们?/g;

const isGreeting = (part: string): boolean =>
  GREETING.test(part) || GREETING.test(part.replace(ADDRESSED, ''));

/** 好的收到，辛苦啦: nothing is left when the words of thanks are taken off. */
const isThanks = (text: string): boolean =>
  text.length <= 20 && text.replace(ADDRESSED, '').replace(THANKS, '').trim() === '';

/** 怎么用, 能查点什么, 你有什么本事: what the bot is for, or how it is asked. */
const HELP_CALL =
  /(?:怎么|怎样|如何|咋)\S{0,3}?(?:用|问|查)|(?:能|会|可以)\S{0,4}?(?:查|问|做|干|答|帮|什么)|^那?你\S{0,3}(?:是|有|叫)\S{0,3}(?:谁|什么)|帮助|help|功能|用法|使用(?:说明|方法)/i;
/** What such a call is made of; nothing that is looked up is left when it is taken off. */
const HELP_WORDS = anyOf(
  /使?用(?:说明|方法|法)?|帮[助忙我]?|help|功能|本事|名字|东西|数据|内容|问题|资料|项目(?=吗?$)|回?答|提?问|查询?|看|做|干|那|你|您|我/gi,
  /写稿的?|人|给|教|请|是|叫|有|谁|都|还|能|会|可以|该|要|怎么样?|怎样|如何|咋|合适|方便|比较|更|最|效果|好(?=[？。]?$)|什么|哪些|啥|嘛|点/gi,
  /些|个|到|一?下|的|[啊呀呢吧吗]/gi,
);

/** 在吗你能帮我查点什么: a greeting may stand before the call. */
const isHelp = (text: string): boolean => {
  const call = text.replace(/^(?:[你您]好|在吗|在不在)/, '');
  return call.length <= 20 && HELP_CALL.test(call) && call.replace(HELP_WORDS, '').trim() === '';
};

/** A short reply to a greeting, thanks or a call for help; undefined when something is asked. */
export function answerChat(text: string): Draft | undefined {
  if (!/[\p{L}\p{N}]/u.test(text))
    return draft('chat', '请输入要查的项目或投资数据，例如某区某期开工项目总投资。');
  const parts = text.split(/[，。！？?!、\s]+/).filter((part) => part !== '');
  if (!parts.every((part) => isGreeting(part) || isThanks(part) || isHelp(part))) return undefined;
  if (parts.some(isHelp))
    return draft(
      'chat',
      '我从已收录的文章里查项目个数、投资额、比率、时间、人员和名词解释，每个数字都附原文。可按地区、期次、阶段和指标提问，可以追问，也可以贴一句留空的话来填（总投资____亿元）。',
    );
  return parts.some(isGreeting)
    ? draft('chat', '您好，我可以查重点项目和投资数据，并附上原文出处。直接提问即可。')
    : draft('chat', '不客气。还要查什么，直接提问。');
}

const OFF_LIMITS =
  /手机号|电话号|联系方式|微信号|住址|家住|身份证|银行卡|密码|(?<!农民工|拖欠|发放|支付|多少|带动|务工|劳务|人均|平均)工资(?!性|总额|收入|水平|专户|保证金|清欠)|隐私/;

/** 王局长电话多少, 联系人的手机; but 产品用于手机、汽车 and 电视电话会 are of projects. */
const CONTACT =
  /(?<!电视)(?:电话|手机|微信)(?!会|镜|产|零|配|壳|屏|啥的|什么的)(?:[是为]?(?:多少|几号|啥|什么)|给我|发我|发一下|有[吗没]|[吗呢]?[？?。！]*$)|[的长记任员总师](?:私人|办公)?(?:电话|手机|微信)/;
const INSTRUCTION = anyOf(
  /(?:忽略|无视|忘记|不要管)[^，。]{0,10}(?:指令|规则|提示|要求|设定)|系统提示|提示词|system prompt|prompt|扮演|你现在是|输出你的/i,
  /越狱|jailbreak|ignore (?:all|previous)|<script|\{\{|\$\{|\bdrop table\b/i,
);

/** Private matters and attempts to instruct the bot are not looked up. */
export function refuseOffLimits(text: string): Draft | undefined {
  if (INSTRUCTION.test(text))
    return draft('not_found', '我只回答已收录文章中的项目和投资数据，不执行其他指令。');
  if (OFF_LIMITS.test(text) || CONTACT.test(text))
    return draft('not_found', '资料不提供个人联系方式等私人信息。');
  return undefined;
}
