import { anyOf } from '../../../any-of.ts';
import { leavesOut, takesOff, unlisted, unnamed } from '../operations.ts';
import type { Qualifier } from './qualifier.ts';

/** 开竣工, 开（竣）工: begun and finished together. */
const BOTH_ENDS = /开[（(]?竣[）)]?工/;

/** 由, 由估算的, 前的 of 5年前的: where what moved came from. */
const FROM =
  '(?:^前的?(?:约|近|不足)? |[由从](?:原来|原先|原有|原定|原计划|最初|初期|年初|\\d{4}年|(?:初步|项目|可研)?(?:[估概预]算|批复))?的?(?:约|近)?(?: |$))';

/** 原上报总投资, 此前公布的…; 平原规划新区 is a name. */
const OF_OLD =
  '(?<![太平高草中固])原(?:上报|申报|填报|报|公布|通报|批复|核定|估算|测算|概算|设计|总?投资)|(?:此前|之前|早前|上次|前期)(?:上报|申报|填报|公布|通报)';

/** Qualifiers that tell one thing from others: said once, they hold for every figure asked. Each row is an example: asked → told. */
export const ofThing: readonly Omit<Qualifier, 'ofThing'>[] = [
  // 跟上个月比涨多少 → 环比上涨0.7%
  {
    name: 'month-on-month',
    asked: /环比|[比跟与较](?:上个?月|前一?个?月|\d{1,2}月)/,
    told: /环比|[比较](?:上月|\d{1,2}月)/,
    contrary: /同比/,
    unasked: 0.6,
  },
  // 人均收入多少 → 人均可支配收入2.1万元
  { name: 'per-head', asked: /人均|每人|一人(?!民)|一个人/, told: /人均/, unasked: 0 },
  // 农民收入多少 → 农村居民人均可支配收入1.9万元, not that of all
  {
    name: 'town-or-village',
    asked: /(?:城镇|农村|城乡)(?:常住)?居民|农牧?民[^，。？]{0,8}收入/,
    told: /(?:城镇|农村)(?:常住)?居民|农牧?民/,
    unasked: 0.6,
  },
  // 跨县项目几个 → 跨县项目9个, which is not how many there are in all
  {
    name: 'across-borders',
    asked: /跨[省市县区镇流]/,
    told: /^跨[省市县区镇流]\p{Script=Han}{0,2}(?:重[点大])?(?:项目|工程)/u,
    unasked: 0.5,
  },
  // 虚报了多少 → 多报3700万元, not 上报1.2亿元
  {
    name: 'over-reported',
    asked: /[虚多谎瞒漏少]报/,
    told: /[虚多谎瞒漏少]报/,
    contrary: /上报|核[定实查]/, // beneath a heading 虚报进度
    unasked: 0.6,
  },
  // 刚开业时有几家 → 开业时只有6家
  {
    name: 'at-first',
    asked: /刚[^，。？]{1,6}(?:时|那会|那阵)|最初|起初|当初|一开始/,
    told: /最初|起初|当初|一开始|刚|(?<!当|同|届)时(?!间|序|段)/,
    unasked: 0.6,
  },
  // 按省里的口径算完成百分之几 → 按省下达目标计算为71%
  {
    name: 'rebased',
    kind: 'percent',
    asked: /按[^，。？]{2,14}算/,
    told: /(?:计算|折算|测算)(?:后|则)?为|按[^，。；]{2,16}(?:计划|目标|任务|口径)/,
    unasked: 0.6,
  },
  // 原来的床位多少张 → 床位由800张增至…; 原先报的总投资 → 原上报总投资5亿元
  {
    name: 'formerly',
    asked: new RegExp(
      `以前(?!年度)|(?<!\\d)(?:\\d{1,2}|[一二两三五十])年前(?![后\\d一二三四五六七八九十半])|过去要|从前|原来|原先|原定|调整前|变更前|改造前|扩建前|扩容前|${OF_OLD}`,
    ),
    told: new RegExp(`${FROM}|原来|原先|原定|${OF_OLD}`),
    unasked: 0.8,
  },
  // 南环路概算多少 → 总投资由概算的5.2亿元调整为5.9亿元, the first
  {
    name: 'estimated',
    kind: 'money',
    asked:
      /(?<!超)概算(?:金额|数)?(?:批复?|核定|审定|调整?)?(?:了|的|下来|到)?(?:[是为有]{1,2})?(?:多少|几|$|[？。])/,
    told: /概算/,
    unasked: 1,
  },
  // 南环路概算总投资多少 → 总投资5.2亿元, not 可研估算总投资4.8亿元
  {
    name: 'estimated-earlier',
    kind: 'money',
    asked: /(?<!超)概算/,
    told: /概算|^(?!.*估算)/,
    contrary: /估算/,
    unasked: 1,
  },
  // 市本级重点项目几个 → 全市236个，其中市本级91个
  { name: 'own-level', asked: /本级/, told: /本级|[省市州县区旗]级/, unasked: 1 },
  // 本次安排多少 → 以前年度已安排5000万元，本次安排4200万元, the second
  { name: 'in-earlier-years', asked: /以前年度|往年|历年|前几年/, told: /以前年度|往年|历年/, unasked: 0.3 },
  // 扩建完一天处理多少吨 → 由150吨提高到260吨, the second
  {
    name: 'afterwards',
    asked: /(?:扩建|扩容|改造|技改|改扩建|提升|提标|整治|升级|延长|调整|调增|变更)(?:完成?|之?后|好了?)/,
    told: new RegExp(`^(?!.*${FROM})`),
    unasked: 1,
  },
  // 进全省活动的签约项目几个 → 纳入全省活动的项目
  {
    name: 'enlisted',
    asked:
      /(?:纳入|列入|入选|(?<![引推改促跟武])进了?)(?:了)?全?[国省市](?![场外内]|级?开发区|家级?(?:高新|经[开济]|新区))/,
    told: /纳入|列入|入选|进入|[国省市]级|[省市]重[点大]/,
    unasked: 1,
  },
  // 亿元以上的项目几个 → 招引亿元以上项目50个
  {
    name: 'size',
    asked: /(?<![\d一二三四五六七八九十百千几个])亿元?(?:及)?以上/,
    told: /(?<![\d.])1?亿元?（?(?:含|及)?）?以上|[过超上]1?亿元|(?<![\d.十百千万几])亿元(?:工业|产业|农业|重点|重大)?项目/,
    unasked: 1,
  },
  // 二季度单季完成多少 → 二季度单季完成18亿元
  {
    name: 'single',
    asked: /单季|单月|当月/,
    told: /单季|单月|[当本][季月]|\d月|季度/,
    unasked: 1,
  },
  // 最多一天来多少人 → 最多的一天接待2.6万人次
  {
    name: 'extreme',
    asked: /最[快慢高低多少]的?(?:一[天个次]|时|那)/,
    told: /最[快慢高低多少](?:的?一[天个次]|时|达)/,
    unasked: 0.7,
  },
  // 这回开工项目几个 → 开工项目6个, not 三次活动累计开工项目31个
  {
    name: 'occasion',
    asked: /[这本此]一?[回次期批轮](?!累计)/,
    told: /^(?!.*(?:累计(?:签约|开工|投产|举|集中)|今年以来|(?<![本此这该])次活动|[去上]年同期|上[次届]|前[几两二三四五六七八九]))/,
    unasked: 1,
  },
  // 右线掘进多少米 → 右线掘进1260米
  {
    name: 'right-line',
    asked: /^(?!.*左[线幅洞岸]).*右[线幅洞岸]/,
    told: /右/,
    contrary: /左/,
    unasked: 1,
  },
  { name: 'left-line', asked: /^(?!.*右[线幅洞岸]).*左[线幅洞岸]/, told: /左/, contrary: /右/, unasked: 1 },
  // 到位一般债券资金多少 → 一般债券4亿元, not 专项债券14亿元
  { name: 'general-bond', asked: /一般(?:政府)?债/, told: /一般(?:政府)?债/, unasked: 1 },
  // 专项债出了多少 → 专项债券6亿元, not 银行贷款3亿元
  {
    name: 'special-bond',
    asked: /专项债/,
    told: /^(?!.*(?:一般债|国债|贷款|授信|社会资本|自筹|预算内))|专项债/,
    contrary: /一般债|国债|贷款|授信|社会资本|自筹|预算内/,
    unasked: 1,
  },
  // 到了多少外资 → 实际利用外资1800万美元, not 到位省外资金9.2亿元
  {
    name: 'foreign',
    kind: 'money',
    asked: /外资(?!金|企业|项目|为主)/,
    told: /外资(?!金)|外商|境外|美元/,
    unasked: 1,
  },
  // 一般公共预算支出多少 → 一般公共预算支出38亿元, not 一般公共预算收入16亿元
  {
    name: 'spending',
    kind: 'money',
    asked: /^(?!.*收入).*支出(?!率|进度)/,
    told: /^(?!.*收入)|支/,
    contrary: /^/,
    unasked: 1,
  },
  {
    name: 'income',
    kind: 'money',
    asked: /^(?!.*支出).*收入/,
    told: /^(?!.*支出)|收/,
    contrary: /^/,
    unasked: 1,
  },
  // 存款余额多少 → 各项存款余额340亿元, not 各项贷款余额250亿元
  { name: 'deposits', kind: 'money', asked: /存款/, told: /存款/, unasked: 0.6 },
  // 授信多少 → 专项债券6.4亿元，授信18.5亿元, the second
  { name: 'credit-line', kind: 'money', asked: /授信/, told: /授信/, unasked: 1 },
  // 上级资金占多少 → 到位资金15.6亿元，其中上级专项资金4.7亿元，专项债券5.8亿元
  {
    name: 'from-above',
    kind: 'money',
    asked: /上级(?:专项|补助|转移支付|财政)?资金/,
    told: /上级|向上争取/,
    unasked: 1,
  },
  // 超概多少 → 批复概算1.86亿元，超概15.1%, the second
  {
    name: 'over-budget',
    asked: /超概|超预算|超支/,
    told: /超概|超预算|超支|超出/,
    contrary: /概算|预计投资/,
    unasked: 0.3,
  },
  { name: 'refinancing-bond', asked: /再融资债/, told: /再融资/, unasked: 1 },
  { name: 'treasury-bond', asked: /国债/, told: /国债/, unasked: 1 },
  // 停工的项目几个 → 停工项目4个; 停工多少天，投资多少 asks for all of it
  {
    name: 'stopped',
    asked:
      /(?:停工|停建|停产|缓建)(?!了?(?:几|多少个?|多)[天日月久长])|停了(?=多少|几)(?!(?:几|多少个?)[天日月])/,
    told: /停|缓/,
    unasked: 0.7,
  },
  // 集中开竣工项目几个 → 集中开（竣）工项目30个, not 集中竣工项目9个
  { name: 'begun-and-done', asked: BOTH_ENDS, told: BOTH_ENDS, unasked: 1 },
  // 复工的几个 → 续建复工32个, not 开复工83个
  {
    name: 'resumed-alone',
    asked: /(?<![开没未]|没有|开工)复工(?!率)/,
    told: /^(?!.*开[（(]?复[）)]?工)|(?<!开[（(]?)复工|续建/,
    unasked: 1,
  },
  // 除了产业类还有几个 → 其余7个
  {
    name: 'less',
    asked: anyOf(takesOff, leavesOut, unlisted, unnamed),
    told: new RegExp(`不[含计]|除[^，。]{1,20}外|${leavesOut.source}|剔除|扣除|其[他余]|剩|另|未(?:列|纳)入`),
    unasked: 1,
  },
  // 零进度的项目几个 → 一季度零进度项目5个, 没有完成投资的项目5个
  {
    name: 'no-progress',
    asked: /零(?:进[度展]|开工|投资|入库)/,
    told: /零(?:进[度展]|开工|投资|入库)|没有?(?:进展|开工|完成(?=$|\s|一分|投资))|未(?:开工|投资|入库|完成投资)/,
    unasked: 0.6,
  },
  // 其他项目几个 → 其他项目9个, not 签约项目33个
  {
    name: 'the-rest',
    asked: /(?<!和|与|跟|比)其[他余](?:类|项目|原因|工程|产业|地区)/,
    told: /其[他余]|另/,
    unasked: 1,
  },
  // 省市县三级重点项目几个 → 省、市、县三级重点项目120个
  { name: 'of-all-levels', asked: /[二两三四]级(?:重[点大])?项目/, told: /[二两三四]级/, unasked: 1 },
  // 非省重点的完成率多少 → 其他项目完成率81%
  {
    name: 'other-than',
    asked: /(?<![并除无是莫若])非(?=[国省市县区工重])/,
    told: /非|其[他余]|除/,
    unasked: 1,
  },
  // 新开工项目完成投资多少 → 新开工项目完成投资9亿元, not 已开工项目…完成投资
  {
    name: 'newly-started',
    asked: /新开工的?(?:重点|重大)?项目/,
    told: /新(?:开工|建)/,
    unasked: 1,
  },
  { name: 'going-on', asked: /续建的?(?:重点|重大)?项目/, told: /续建/, unasked: 1 },
  { name: 'in-preparation', asked: /前期的?(?:重点|重大)?项目/, told: /前期/, unasked: 1 },
];
