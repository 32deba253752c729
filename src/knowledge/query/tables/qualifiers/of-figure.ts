import type { Qualifier } from './qualifier.ts';

/** Qualifiers of one figure: another figure asked of the same thing need not have them. Each row is an example: asked → told. */
export const ofFigure: readonly Omit<Qualifier, 'ofThing'>[] = [
  // 每户补多少钱 → 每户补助3万元
  {
    name: 'per-unit',
    asked: /每(?:户|亩|公里|平方米|平米|套|台|家|吨|头|方)/,
    told: /每|[户亩]均|平均/,
    unasked: 1,
  },
  // 园区税收多少 → 税收5亿元, not 亩均税收14万元
  {
    name: 'per-acre',
    kind: 'money',
    asked: /亩|产出/,
    told: /亩均|每亩/,
    unasked: 0,
  },
  // 上届茶博会签约几个 → 上届签约8个, not 此次签约11个
  { name: 'last-edition', asked: /上届/, told: /上届/, unasked: 1 },
  // 挂账的几个 → 挂账问题12个; 没办结的几个 → 未办结5个
  { name: 'on-the-books', kind: 'count', asked: /挂在?账/, told: /挂在?账/, unasked: 0.8 },
  // 固投两年平均增速 → 两年平均增长3.9%, not 增长4.6%
  {
    name: 'mean-of-years',
    kind: 'percent',
    asked: /年的?(?:平均|复合)|年均/,
    told: /年(?:平均|复合)|年均/,
    unasked: 0.3,
  },
  // 观摩看了几个项目 → 共观摩项目12个, not 每镇看1个项目
  {
    name: 'each',
    kind: 'count',
    asked:
      /每(?![年天月日周季][一二三四五六日晚]?的)|(?<![全总整][国省市县区州体])平均(?!水平|线|值)|一[个家户](?!百?[千万亿])/, // 一个亿 is a sum, 每周的调度会 one of many, 低于全市平均 a mark
    told: /每(?![年天月日周季次小])/,
    unasked: 0.2,
  },
  // 续建项目有几个进度慢 → 31个续建项目中还有6个进度滞后
  {
    name: 'lagging',
    kind: 'count',
    asked: /(?:进度|进展|推进)(?:比较|偏|较|太)?(?:缓?慢|滞后|落后)(?!于)/,
    told: /滞后|落后|慢|未达|低于|掉队|[黄红]牌|[亮红黄]灯|停工/,
    unasked: 0.8,
  },
  // 还缺多少钱 → 资金缺口2.7亿元
  { name: 'lacking', asked: /[还尚]缺|缺口|缺(?=多少|几)/, told: /缺/, unasked: 0.5 },
  // 一天处理多少吨 → 日处理垃圾800吨
  {
    name: 'daily',
    asked: /日(?:均|处理|供|产)|[一每]天/,
    told: /日(?:均|处理|供|产|加工|屠宰)|[一每]天/,
    unasked: 0.8,
  },
  // 谋划了几个项目 → 共谋划项目165个, not 集中开工项目86个
  {
    name: 'conceived',
    kind: 'count',
    asked: /谋划|储备/,
    told: /^(?!.*(?:开工|竣工|投产|签约|复工))|谋划|储备|策划|包装|梳理/,
    unasked: 1,
  },
  // 开工项目几个 → 新开工71个, not 新入库项目30个
  {
    name: 'beyond-conceived',
    kind: 'count',
    asked: /^(?!.*(?:谋划|储备|入库|在库)).*(?:开工|签约|竣工|投产)/,
    told: /^(?!.*(?:谋划|储备|入库|在库))|开工|签约|竣工|投产/,
    unasked: 1,
  },
  // 要新上几个项目 → 新开工71个, not 重点项目136个
  {
    name: 'launched',
    kind: 'count',
    asked: /新上马?(?=了?(?:的|多少|几|[\p{Script=Han}]{0,6}(?:项目|工程)))/u,
    told: /新(?:上|开工|动工|建)/,
    unasked: 1,
  },
  // 新进库项目几个 → 新入库项目63个, not 在库项目142个
  {
    name: 'fresh',
    kind: 'count',
    asked: /新(?:[进入纳]库|[入纳]统|引进|入驻|落户|进来|来)了?(?:的(?!\d)|多少|几)/,
    told: /新|净增/,
    unasked: 1,
  },
  // 公交车一共多少辆 → 总数达到83辆, not 新增26辆
  {
    name: 'all-told',
    kind: 'count',
    asked: /(?:一共|总共|总数)有?(?:多少|几)/,
    told: /^(?!\S*新增)/,
    unasked: 1,
  },
  // 前5个月投了多少 → 投资8亿元, not 总投资90亿元
  {
    name: 'spent-in',
    kind: 'money',
    asked:
      /(?:前[一二三四五六七八九十\d]{1,2}个?(?:月|季度)|上半年)[^，。？总多几计完]{0,4}投资?了?(?:多少|几)/,
    told: /^(?!.*(?:总投资|计划|概算|力争))/,
    unasked: 1,
  },
  // 标准厂房用掉多少 → 已使用12万平方米, not 建成18万平方米
  {
    name: 'used',
    kind: 'area',
    asked: /用[掉了去](?:了|的)?(?:多少|几)|使用了?(?:多少|几)/,
    told: /用|入驻|出租|租出|利用/,
    unasked: 1,
  },
  // 干完百分之几 → 占年度计划的60%, not 占全县投资的一成
  {
    name: 'how-far',
    kind: 'percent',
    asked: /(?:干|做|建|完|进)[完成度]了?(?:到了?)?(?:百分之|几成|多少)/,
    told: /^(?!.*占(?!(?:总|概算|批复|估算)|[^，。；占]{0,8}(?:计划|任务|目标)))/,
    unasked: 1,
  },
  // 房子卖了多少平 → 商品房销售面积28万平方米
  { name: 'sold', kind: 'area', asked: /卖|销售/, told: /卖|售|成交/, unasked: 1 },
  // 一年能省多少 → 一年节约电费310万元
  {
    name: 'saved',
    kind: 'money',
    asked: /省(?:下|了|掉|出)?(?=多少|几)/,
    told: /省|节|减|优惠|降/,
    unasked: 1,
  },
  // 产品一年卖多少钱 → 年销售收入2亿元, not 总投资8亿元
  {
    name: 'sold-for',
    kind: 'money',
    asked: /卖|销售/,
    told: /卖|售|销|成交|收入|产值|营/,
    unasked: 1,
  },
  // 一年能赚多少 → 年利润3000万元
  { name: 'earned', kind: 'money', asked: /赚|挣|盈利|利润/, told: /利|赚|挣|收|盈|效益/, unasked: 1 },
  // 隧道挖了多久 → 历时27个月, not 提前47天
  { name: 'ahead', kind: 'duration', asked: /提前|提早|早(?=了?(?:多少|几))/, told: /提前/, unasked: 0.2 },
  // 隧道挖到多少米了 → 已掘进1260米, not 隧道长2300米
  {
    name: 'advanced',
    kind: 'length',
    asked: /(?:挖|掘|打|钻)[到进通了]{0,2}(?:多少|几)(?!个?[月天年人])/,
    told: /挖|掘|钻|打[通进]|完成|累计|已/,
    unasked: 1,
  },
  // 到9月底投资多少 → 已完成投资8亿元
  {
    name: 'spent-by',
    kind: 'money',
    asked:
      /^[^多几]*(?:到|截至)[^，。？到多几]{1,8}(?:[底日末前]|半年|季度)[^，。？总多几计]{0,4}投资了?(?:多少|几)/,
    told: /完成|累计|已|支出|到位|截至/,
    unasked: 1,
  },
  // 城镇比乡村多多少 → 比乡村多2.1亿元
  {
    name: 'difference',
    asked: /比(?![去上同前年计预目\d])[^，。？比]{2,10}[多少高低](?:了|出)?(?:多少|几)/,
    told: /比|较|于|超/,
    unasked: 1,
  },
  // 观摩看了几个项目 → 察看项目19个, not 实施重点项目84个
  {
    name: 'visited',
    kind: 'count',
    asked: /(?:看|观摩|考察|视察)了?(?:多少|几)/,
    told: /看|观摩|考察|视察|[走深]进|先后到/,
    unasked: 1,
  },
  // 厂区占地多少亩 → 占地180亩, not 建筑面积9万平方米 nor 建设厂房20万平方米
  {
    name: 'site',
    kind: 'area',
    asked: /占了?(?:多大的?|多少)?地|用地|征地/,
    told: /占|用地|征|^(?!.*(?:建筑面积|厂房|[住用]房|楼))/,
    contrary: /建筑面积|厂房|[住用]房|楼/,
    unasked: 1,
  },
  // 厂房建筑面积多少 → 总建筑面积9万平方米
  { name: 'floor', kind: 'area', asked: /建筑面积/, told: /^\S*建筑面积|^(?!.*(?:占地|用地))/, unasked: 1 },
  // 历次活动累计签约多少个 → 累计签约项目86个; 三个一批累计开工总投资 → 前八期累计开工项目55个，总投资…
  {
    name: 'so-far',
    asked:
      /(?:前期|历次|前几[次期批]|历年)[^，。？]{0,6}(?:签约|开工|投产|竣工)|累计(?:集中|一共|总共|已经?)*(?:签约|开工|投产|竣工)|(?:签约|开工|投产|竣工)(?:了|项目)?累计/,
    told: /前期|累计|历次|前[一几两二三四五六七八九十\d]|以来|截至/,
    unasked: 1,
  },
  // 水厂此前安排了多少债券 → 此前已安排2亿元; unasked, 第三批给水厂的3亿元 is meant
  {
    name: 'before-this',
    kind: 'money',
    asked: /此前|先前/,
    told: /此前|先前/,
    unasked: 0.8,
  },
  // 签约项目几个 → 今年以来签约项目36个, not 此前已签约项目28个
  {
    name: 'counted-before-this',
    kind: 'count',
    asked: /(?:此前|先前|早前)(?:已经?|累计|一?共)/,
    told: /此前|先前|早前/,
    unasked: 0.6,
  },
  // 左洞和右洞各多长 → 左洞长2310米、右洞长2298米
  { name: 'right-of-two', asked: /右[线幅洞岸]/, told: /右/, contrary: /左/, unasked: 1 },
  { name: 'left-of-two', asked: /左[线幅洞岸]/, told: /左/, contrary: /右/, unasked: 1 },
  // 主塔多高 → 主塔高96米
  { name: 'height', kind: 'length', asked: /多高|高度|坝高|塔高/, told: /高/, unasked: 0.9 },
  // 这条路多长 → 全长18公里, not 路基宽12米
  {
    name: 'length',
    kind: 'length',
    asked: /多长(?!时间)|长度|全长/,
    told: /^(?!.*(?:宽|深|厚|直径|[坝塔墩净]高|高度))/,
    unasked: 1,
  },
  // 桥面多宽 → 桥面宽24米
  { name: 'width', kind: 'length', asked: /多宽|宽度/, told: /宽/, unasked: 0.9 },
  // 基坑多深 → 最大开挖深度18米
  { name: 'depth', kind: 'length', asked: /多深|深度/, told: /深/, unasked: 0.9 },
];
