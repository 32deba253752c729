/** What an answer is wanted for, told ahead of a question or behind it. */

const WORDS = '[^，。？！；\\d多少几哪谁何]';
/** Whoever says 请 goes on with what is asked. */
const CALL = '(?=请|烦|敬|恳|麻烦|劳驾|想|望|盼|帮|求|需要?(?:查|核|了解|知道|确认))';
/** What is done at a desk with a figure, and by no project. */
const DESK =
  '撰写|起草|拟写?|草拟|编写|编制|编印|填报?|填写|上报|报送|制作|汇报|答复|回复|核对|校[对核]|写|汇总|整理|做(?=[^，]{0,6}(?:表|图|材料|汇报|报告|总结|[Pp][Pp][Tt]))|准备(?=[^，]{0,12}(?:材料|汇报|报告|总结|发言|讲话|稿))';

/** 为撰写招商简报，烦请…; 因起草总结需要，; 为填报季度报表，; not 为推进项目建设，组建了几个专班. */
const AHEAD = new RegExp(
  `^(?:现|兹|今)?(?:(?:为了?(?!什么|啥)|因为?|由于|鉴于|应|按照?|根据|出于|结合|配合)${WORDS}{2,26}，${CALL}|(?:(?:为了?|因为?|由于|应)${WORDS}{0,6}?|(?:现|今)?需要?)(?:${DESK})${WORDS}{1,20}，)`,
  'u',
);

/** …，写总结要用; …，用于上会材料; …，供领导参考; …，以便核对. */
const BEHIND = new RegExp(
  `[，。；？\\s]+(?:(?:我|我们|这边|单位|领导)?(?:正?在|要|得|好|急着|等着)?(?:${DESK})${WORDS}{0,12}(?:[要得]?用|需要|要的|呢)|(?:用于|用在|用来|供|以便|便于|方便)${WORDS}{0,8}(?:材料|汇报|报告|简报|总结|报表|表格|领导|参考|审阅|上会|会议|讲话|发言|核对|填报|上报|写稿|存档)${WORDS}{0,3})[。！]?$`,
  'u',
);

/** …，两个数都列; …，请列出两个比例; …，保留一位小数; …，按页面口径: how it is to be told. */
const MANNER =
  /[，。；？\s]+(?:请?(?:列出|给出|写明|标明)(?:两个|各自的?|具体)?(?:数字?|比例|数据|金额|数值)|(?:两个|三个|几个)?数字?都(?:要|列|写|给)(?:出来|上|全)?|(?:只[需要](?:年度|总)?数)?[，]?(?:不要(?:总投资|年度(?:计划)?投资|累计|合计)的?数?)?(?<=数|投资|累计|合计|的)|[按以](?:页面|原文|文章|资料)的?(?:口径|为准|数据)|保留[一两二三\d]位小数|四舍五入|(?:这?两个)?(?:可?别|不要)[弄搞]?[混错]了?|我要(?:加总|核对|汇总|复核){1,2})[。！]?$/u;

/** 按更正后的数，: what was put right is what is answered with in any case. */
const AS_CORRECTED =
  /(?:^|[，。；\s])(?:请?[按以]|根据|用)(?:更正|修正|改正|核实|调整)(?:过|之)?后的?(?:数字?|数据|口径|说法)(?:来?算|计算|为准)?(?:[，。\s]|$)/u;

/** 为掌握云溪县省重点项目进展: what names a place, a list, a class or a stage says what is asked of. */
const SCOPE =
  /\p{Script=Han}{2}[省市县区旗州镇乡](?!委|政府|里|领导|情)|重[点大]|项目(?!卡片|推进会|台账|简介)|签约|[开复竣完]工|投产|在建|[类期批]/u;

/** A question without what it is asked for. */
export const withoutPurpose = (text: string): string => {
  const left = text
    .replace(AHEAD, (ahead) => (SCOPE.test(ahead) ? ahead : ''))
    .replace(BEHIND, '')
    .replace(MANNER, '')
    .replace(AS_CORRECTED, '');
  return left.length >= 5 ? left : text;
};
