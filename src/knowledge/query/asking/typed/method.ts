/** 估算总投资 is what a page calls a sum. */
const RECKON = '倒推|倒算|反推|反算|往回[推算]|推算|估算(?!的?(?:总|静态|动态)?(?:投资|造价|金额))|折算';
const BY_RATE = '增速|增幅|降幅|涨幅|比例|占比|进度';
/** 36亿占75%，: the figures to reckon with. */
const HINT =
  '(?:^|[，（])(?:已知|既然)?[\\d.]+[万亿]*元?(?:占|是|就是|为|相当于)了?(?:全年|年度)?(?:计划)?的?[\\d.]+%[），](?:那么?)?';
/** How to reckon is no part of what is asked (用今年增速算算, 照1—8月完成比例给我倒推下, 帮我推一下): behind a comma, in front of all, between what is asked and how much, as a clause at the end. */
const METHOD = new RegExp(
  [
    `[，、]?(?:(?:用|按照?|照着?|根据|拿|依)[^，。？]{2,24})?(?:帮我?|给我|帮忙|来)?(?:${RECKON}|推|估|算)(?:一下|一算|一推|算|下|看)?(?:出来)?(?=[，。？]|$)`,
    `^(?:(?:按照?|照着?|用|从|由|拿)(?:这个)?(?:同比)?(?:${BY_RATE}))?(?:帮我|给我)?(?:${RECKON}|算)(?:一下|算|下)?[，：:]?`, // 照增幅倒推
    `^(?:请|帮我|麻烦)?(?:根据|按照?|依据|用|拿|由)[^，。？多少几]{2,20}(?:数据|数字|数值|数|情况)，?(?:请|帮我|帮忙)?(?:${RECKON}|计算|测算|算)(?:一下|出来?|下)?[，：]?`, // 根据一季度和上半年的数据，推算
    `(?<=[资额值数量重目业速幅率度务])(?:(?:按|用|照|拿)[^，。？]{0,8}(?:${BY_RATE}))?(?:${RECKON}|算下来|算起来)(?=是|为|有|多|大|约|几|$)`,
    `（[^（）]{0,16}(?:${RECKON}|(?<!不)[推算减])[^（）]{0,4}）`, // （按同比倒算）
    '[，（？]?(?:(?:报告|通报|文[里中章]|原文|稿子|报道)[里中]?)?(?:没有?|未)(?:直接|直|明着?)(?:说|写|提|给|讲)明?(?:的话)?(?:就)?）?(?=[，。？]|$)', // ，报告没直说
    '[，（？](?:页面|网页|报告|通报|文[里中章]|原文|稿子|报道|材料)?[里中上]?(?:没有?|未)(?:直接|单独|现成)?(?:说|写|提|给|讲|列|算)[明出]?(?:合计|总数|总和|总计|现成的?)数?）?(?=[，。？]|$)', // ？页面没给总数
    HINT,
    `[，](?:按|用|照|拿)[^，。？]{2,20}(?:${BY_RATE})(?=[，。？]|$)`,
    `(?<=(?:季度|月|半年)[^，。？]{0,24})，(?:就是)?(?:按|用|照|拿)[^，。？]{2,20}(?:减去?|扣[除掉])[^，。？多少几]{2,20}$`, // 三季度完成投资多少，用前三季度减上半年
  ].join('|'),
  'g',
);

/** 大概, 倒推: the asker knows that no page states it. */
export const asksToReckon = (question: string): boolean => ASKS.test(question);

const ASKS = new RegExp(`大概|${RECKON}|${HINT}`);

/** The question without the way to reckon it. */
export function withoutMethod(question: string): string {
  const rest = question.replace(METHOD, (said) => (AVERAGED.test(said) ? said : ''));
  return rest.length >= 6 ? rest : question;
}

/** 按平均每个项目的投资算，甲县和乙县各是多少; 按总投资算还剩多少: what is asked for itself. */
const AVERAGED = /平均|均摊|单体|总投资|概算|合同额/;
