import { anyOf } from '../../any-of.ts';
import type { QuantityKind } from '../../types.ts';

/** What a figure measures: a row of the catalogue. */
export interface Metric {
  readonly id: string;
  /** As shown to the user. */
  readonly label: string;
  readonly kinds: readonly QuantityKind[];
  /** How articles and formal questions say it. Linear patterns, tried in table order. */
  readonly pattern: RegExp;
  /** How people say it in a chat; read in questions only. */
  readonly colloquial?: RegExp;
}

const money: readonly QuantityKind[] = ['money'];
const percent: readonly QuantityKind[] = ['percent', 'percentage-point', 'multiple'];

/** The catalogue, most specific first: the first pattern that matches nearest to the figure names it. */
export const metrics: readonly Metric[] = [
  {
    id: 'fixed-asset-investment',
    label: '固定资产投资',
    kinds: ['money', ...percent],
    pattern: /(?:固定资产投资|(?<![加稳巩坚牢])固投)(?:(?:累计|实际|已)?完成[额数值]?(?![率比年情投]))?/g, // 完成固定资产投资24.2亿元
  },
  {
    id: 'annual-planned-investment',
    label: '年度计划投资',
    kinds: money,
    // 年度计划投资120.5亿元, 当年计划完成投资, 今年计划投资6000万元, 2010年计划投资6.2亿元
    pattern: anyOf(
      /(?<!完成了?(?=年度投资(?!计划)))年度(?:计划)?(?:完成)?投资(?:计划|额)?|年度计划(?=完成投资|[的为]?$)/g,
      /(?:当|今|本|明|全)?年(?:内|度)?(?:计划|拟|安排|打算)(?:完成)?(?:投资|投入)(?:资金)?|计划(?:当|今|本|明)年(?:完成)?投资/g,
      /全年投资(?:目标|任务)/g,
    ),
    colloquial: anyOf(
      /(?:今年|当年|本年|全年|年内)(?:度)?(?:(?!季度|月|半年)[^，。？多少几]){0,8}(?:打算|准备|计划|要|想|预备|安排|能|得)(?:[^，。？多少几和与跟及、]{0,3})?(?:投资?|花|拿|(?:干|完成)(?!(?:多少|几)个?[亿万]?的?(?:产值|[营税]收|收入|利润)))/g,
      /年度(?:计划)?(?:投|盘子)|年计划(?!的?(?:重[点大])?(?:项目|工程)|实施|新?[开动]工|新建|投产|竣工|签约|引进|谋划)/g,
      /(?:打算|准备|计划)当年(?:投|花|干|完成)|年度计划|(?<!占|完成了?|的)(?:全年|今年)的?投资(?:计划|任务)/g,
      /(?:今|明|当|这|\d)年?一年(?:度)?(?:要|得|想|打算|准备|计划|该|能|就){0,3}(?:[^，。？多少几]{0,2})?(?:投|花|砸|干|完成)/g,
    ),
  },
  {
    id: 'investment-completed',
    label: '完成投资',
    kinds: money,
    // 累计完成投资128亿元, 完成重点项目投资, 投资完成额
    pattern:
      /完成(?:了)?(?:年度|当年|区级|市级|省级|县级|各类|项目|重点项目|重大项目|工业|房地产开发|有效|实际){0,2}投资(?:额)?|投资(?:累计|已|实际|将|预计|计划)?完成(?:额)?(?!率|比)|已完成(?=$)/g,
    colloquial: anyOf(
      /(?<=计划[和与跟及、])完成(?=各|分别|$|[，。？])|完成[数额量](?=$|[，。？、和与跟及是有多])|干了多少(?:钱|个?亿|投资|万)/g,
      /完成(?:了)?(?:多少|几个?亿)|(?:已经|到底|真正|实际)?(?:花(?:进去|下去|出去|掉)|干出)/g,
      /(?:现在|目前|已经?|累计|至今|迄今|目前为止)(?:一共|总共|共)?投资了?(?=(?:各|分别)?是?(?:多少|几))|累计投资额?(?=[是有了，。？]|$)/g,
      /(?:完成|干|投)了?多少(?:钱的)?投资|(?<=比[^，。？比]{1,12}[多少])投(?=了?(?:多少|几))/g,
    ),
  },
  {
    id: 'contracted-investment',
    label: '签约金额',
    kinds: money,
    pattern:
      /(?:签约|协议|合同|意向)(?:总)?(?:金额|投资总额|投资额|投资|资金|总额|额)|(?:签约|协议|合同)引资(?:总额|额)?|总金额|成交(?:总)?额/g, // 签约总金额超100亿元
  },
  {
    id: 'total-investment',
    label: '总投资',
    kinds: money,
    pattern:
      /(?:计划|规划|概算|估算|预计|项目)?总投资(?:额|规模)?|投资总额|投资总规模|总投入|总盘子|投资规模|概算投资|[概估]算(?=[为达约]{0,2}$)/g, // 总投资43.6亿元
    colloquial:
      /盘子|体量|[概估]算(?=多少|几|是|有|[，。？]|$)|(?<=[和与跟及、，])总额|(?<![口售易])总额(?=[和与跟及、])|(?:总共|一共)(?:[^，。？完]{0,4})(?:投|花)/g,
  },
  {
    id: 'funds-in-place',
    label: '到位资金',
    kinds: ['money', ...percent],
    pattern: anyOf(
      /(?:资金|内资)(?:实际)?到[位账](?!率)|(?:实际)?到[位账][^，。；、\d]{0,8}资金|(?<!外资)实际到[位账]/g,
      /(?:实际|累计)?(?<![收得拿找用看分送受达等直遇])到资(?:额|总额)?(?![金料源本格质助讯率]|项目|企业)/g,
      /(?:实际)?利用(?:(?:境内)?[省市县区域]外(?:境内)?|国内|外来)资金|(?:实际)?利用内资/g,
    ),
    colloquial: /(?<=[省市县区境州]外)(?:的)?(?:资金|钱)/g, // 引来省外资金多少
  }, // 到位资金320.5亿元
  {
    id: 'foreign-capital-utilized',
    label: '实际利用外资',
    kinds: ['money', ...percent],
    pattern:
      /(?:实际)?(?:利用|使用)(?:外商直接投资|外资|境外资金)|(?:实际)?到(?:账|位)外资|外资(?:实际)?到[账位](?!率)/g,
    colloquial: /FDI/g,
  }, // 实际利用外资5000万元
  {
    id: 'retail-sales',
    label: '社会消费品零售总额',
    kinds: ['money', ...percent],
    pattern: /社会消费品零售(?:总额)?|社零(?:总额)?/g,
  },
  {
    id: 'regional-gdp',
    label: '地区生产总值',
    kinds: ['money', ...percent],
    pattern: /地区生产总值|生产总值|GDP|国内生产总值/g,
  },
  { id: 'value-added', label: '增加值', kinds: ['money', ...percent], pattern: /增加值/g },
  {
    id: 'budget-revenue',
    label: '一般公共预算收入',
    kinds: ['money', ...percent],
    pattern: /(?:地方)?(?:一般公共预算|公共财政(?:预算)?|一般预算|财政一般预算)收入|财政收入/g,
  },
  { id: 'total-revenue', label: '财政总收入', kinds: ['money', ...percent], pattern: /财政总收入/g },
  {
    id: 'disposable-income',
    label: '人均可支配收入',
    kinds: ['money', ...percent],
    pattern: /人均(?:可支配|纯)收入/g,
    colloquial: /(?:人均|一人|每人)(?:一年)?(?:到手|收入|挣|赚)/g,
  },
  {
    id: 'output-value',
    label: '产值',
    kinds: ['money', ...percent],
    pattern: /(?:(?<=实现|创造)[一-龥]{2})?(?<![亩人户]均)(?:总|(?<!半)年)?产值/g, // 年产值, 实现工业总产值
  },
  {
    id: 'sales-revenue',
    label: '销售收入',
    kinds: ['money', ...percent],
    pattern:
      /(?:(?<![半全今去本当前后明上同多每近来\d〇一二三四五六七八九十两整])年)?(?:营业|销售|主营业务)收入|销售额|营业额|营收|开票(?:销售)?(?:收入|额)?/g,
  },
  { id: 'non-tax-revenue', label: '非税收入', kinds: ['money', ...percent], pattern: /非税(?:收入)?/g },
  {
    id: 'tax',
    label: '税收',
    kinds: ['money', ...percent],
    pattern:
      /(?<![亩人户]均)(?:(?<![半全今去本当前后明上同多每近来\d〇一二三四五六七八九十两整])年)?(?<!非)税收|[纳缴交利]税|税[金款]/g, // 年税收, 今年税收
  },
  {
    id: 'financing',
    label: '融资',
    kinds: money,
    pattern:
      /(?:(?<!再)融资|信贷)(?:支持|额度)?|授信|贷款|放款(?![项的])|放贷(?!款)|(?:地方政府)?专项债(?!务)券?(?:资金)?|债券资金|(?:中央)?预算内(?:投资|资金)?|(?:增发|(?:超长期|抗疫)?特别)?国债(?:资金)?/g,
  },
  {
    id: 'completion-rate',
    label: '年度计划完成率',
    kinds: percent,
    // 占年度计划的71.5%, 完成年度投资计划的61.2%, 完成率80.5%, 为年度计划的101.5%, 不低于年度计划的60%, 占全年新增专项债券限额90亿元的70%
    pattern: anyOf(
      /(?:占|完成|为|达到?|不[得能]?[低少]于|超过?)(?:全年|年度|年内|年初|今年|本年|年|当年|全年度)?(?:总)?(?:投资)?(?:计划|目标任务|目标|任务|预算(?![收支内外]))(?:数|任务|总投资|投资额|投资)?(?:[\d.]+(?:万|亿|万亿)元)?的?(?:比例|比重)?/g,
      /占(?:全年|年度|今年|全部)?(?:下达)?的?(?:新增)?(?:政府)?(?:专项|一般)?债?券?(?:限额|额度)(?:[\d.]+[万亿]元)?的?(?:比例|比重)?/g,
      /(?:年度)?(?:投资)?(?:计划)?(?:投资)?(?:的)?完成(?:率|进度|比例|比重)|(?:完成)?年度计划比例/g,
    ),
    colloquial:
      /(?:干|完成|投)(?:到|了|成)?(?:年度?计划|全年|年度)?(?:的)?(?:百分之|几成)|占(?:年度|全年|年)?计划|完成了?(?:年度?|全年)?(?:投资)?(?:计划|预算(?![收支内外]))/g,
  },
  {
    id: 'project-count',
    label: '项目个数',
    kinds: ['count'],
    pattern: /项目(?:数量|个?数(?!据|字))|个数/g,
    colloquial: /数量(?=[和与跟及、])|(?<=[和与跟及、])数量/g, // 数量跟金额
  }, // 项目个数增加9个
  { id: 'start-rate', label: '开工率', kinds: percent, pattern: /(?:复工)?开工率/g },
  { id: 'resumption-rate', label: '复工率', kinds: percent, pattern: /复工(?:复产|开工)?率/g },
  {
    id: 'rate',
    label: '比率',
    kinds: percent,
    pattern:
      /(?:城镇化|(?:票面|发行|贷款|平均)利|(?:登记|调查)失业|森林覆盖)率|(?![一-龥]利)[一-龥]{2}率(?!先|领)|利率|(?:支出|支付|使用|拨付|执行|征收|发行|施工|形象|工程|总体)进度/g, // 支出进度76%
  },
  {
    id: 'growth',
    label: '增幅',
    kinds: percent,
    pattern:
      /增速|增幅|涨幅|降幅|同比|环比|(?:增长|下降|上涨|下跌|回落|提高|收窄|上升|减少|增加)(?![到至为])|多完成|少完成/g, // 同比增长12.5%, not 提高到70%
    colloquial:
      /涨(?:多少|到)|(?<![用花卖拆干丢])[跌掉降]多少|幅度|是?[涨升]还?是[跌降]|(?<!新)增(?:了|多少)/g,
  },
  {
    id: 'share',
    label: '占比',
    kinds: percent,
    pattern: /占(?!地(?!方))(?:[^，。；？占\d多几百]{0,14})|比重|占比|份额/g,
  },
  {
    id: 'investment',
    label: '投资',
    kinds: money,
    pattern:
      /(?:计划|拟|预计|将|再|共|仅|累计|总)?(?:投资(?!强度|(?:合同|协议)(?![总金额]))|投入|耗资|斥资|出资)(?:额|金额|约|资金|经费)?|造价|合同价|资金|金额/g,
  }, // 投资20亿元的…, 计划投入资金1800万元
];
