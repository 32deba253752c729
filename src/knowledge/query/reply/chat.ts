import { type Draft, draft } from './draft.ts';

const GREETING =
  /^(?:(?:你好|您好|hi|hello|嗨|哈喽|早上好|上午好|下午好|晚上好|早|大家好|hey|[你您]?在(?:不在|没在?|么|吗|嘛)|有(?:没有)?人(?:在)?(?:没有?|吗|么|不|在)?)[呀啊吗呢哦~～！。，？\s]*){1,3}$/i; // 在吗在吗, 有人没
const THANKS =
  /(?:数据|数字)?[都也]?(?:核对|对)(?:上|好|完)了|谢谢|多谢|谢啦|感谢|麻烦|辛苦了?|打扰了?|太好了|好的|好嘞|收到|明白了?|知道了|懂了?|了解|可以|行了?|够用?了|就这些|先这样|没别的|没问题|ok|好|嗯|赞|棒|不错|厉害|再见|回见|拜拜|下班|bye|没事了?|thanks?|you|在[吗么]|在不在|[你您啦了哈呀啊~～]/gi;

/** 谢谢小助手, 各位早: whom it is said to. */
const ADDRESSED = /小?助手|机器人|小有|有据|各位|大家|老师|师傅|朋友们?|同志们?|领导们?|亲们?/g;

const isGreeting = (part: string): boolean =>
  GREETING.test(part) || GREETING.test(part.replace(ADDRESSED, ''));

/** 好的收到，辛苦啦: nothing is left when the words of thanks are taken off. */
const isThanks = (text: string): boolean =>
  text.length <= 20 && text.replace(ADDRESSED, '').replace(THANKS, '').trim() === '';

const HELP_CALLS: readonly RegExp[] = [
  /^(?:帮助|help|怎么用|怎么使?用你|使用说明|怎么问|功能)$/i,
  /^你(?:是谁|是(?:干|做)?什么的?|叫什么(?:名字)?|有什么(?:功能|用|本事))$/, // 你是干什么的
  /^那?你(?:都|还)?(?:能|会|可以)(?:帮我|帮忙|给我)?(?:查|问|看|做|干|回答|帮)?(?:点|些)?(?:什么|哪些|嘛)(?:东西|数据|内容|问题|资料)?$/, // 你能帮我查点什么
  /^(?:都|还)?(?:能|可以)(?:帮我|帮忙|给我)?[查问](?:点|些)?(?:什么|哪些)(?:东西|数据|内容|问题|资料)?$/, // 都能查什么
  /^你?(?:能|会|可以)(?:帮我|帮忙|给我)?查(?:点|些|个)?(?:东西|数据|资料|项目)吗?$/, // 能帮我查点东西吗
  /^那?你(?:能|会)(?:干|做)$/, // 你能干嘛, its 嘛 cut off
];

/** 在吗，你能帮我查点什么: a greeting may stand before the call. */
const isHelp = (text: string): boolean => {
  const bare = text.replace(/^(?:你好|您好|在吗|在不在)[，？！\s]*/, '').replace(/[？?。！\s啊呀呢吧]+$/, '');
  return HELP_CALLS.some((call) => call.test(bare));
};

/** A short reply to a greeting, thanks or a call for help; undefined when something is asked. */
export function answerChat(text: string): Draft | undefined {
  if (!/[\p{L}\p{N}]/u.test(text))
    return draft('chat', '请输入要查的项目或投资数据，例如某区某期开工项目总投资。');
  const parts = text.split(/[，。！？、\s]+/).filter((part) => part !== '');
  if (parts.every((part) => isGreeting(part) || isThanks(part)))
    return parts.some(isGreeting)
      ? draft('chat', '您好，我可以查重点项目和投资数据，并附上原文出处。直接提问即可。')
      : draft('chat', '不客气。还要查什么，直接提问。');
  if (isHelp(text))
    return draft(
      'chat',
      '我从已收录的文章里查项目个数、投资额、比率、时间、人员和名词解释，每个数字都附原文。可按地区、期次、阶段和指标提问，也可以追问。',
    );
  return undefined;
}

const OFF_LIMITS =
  /手机号|电话号|联系方式|微信号|住址|家住|身份证|银行卡|密码|(?<!农民工|拖欠|发放|支付|多少|带动|务工|劳务|人均|平均)工资|隐私/;

/** 王局长电话多少, 联系人的手机; but 产品用于手机、汽车 and 电视电话会 are of projects. */
const CONTACT =
  /(?<!电视)(?:电话|手机|微信)(?!会|镜|产|零|配|壳|屏|啥的|什么的)(?:[是为]?(?:多少|几号|啥|什么)|给我|发我|发一下|有[吗没]|[吗呢]?[？?。！]*$)|[的长记任员总师](?:私人|办公)?(?:电话|手机|微信)/;
const INSTRUCTION =
  /(?:忽略|无视|忘记|不要管)[^，。]{0,10}(?:指令|规则|提示|要求|设定)|系统提示|提示词|system prompt|prompt|扮演|你现在是|输出你的|越狱|jailbreak|ignore (?:all|previous)|<script|\{\{|\$\{|\bdrop table\b/i;

/** Private matters and attempts to instruct the bot are not looked up. */
export function refuseOffLimits(text: string): Draft | undefined {
  if (INSTRUCTION.test(text))
    return draft('not_found', '我只回答已收录文章中的项目和投资数据，不执行其他指令。');
  if (OFF_LIMITS.test(text) || CONTACT.test(text))
    return draft('not_found', '资料不提供个人联系方式等私人信息。');
  return undefined;
}
