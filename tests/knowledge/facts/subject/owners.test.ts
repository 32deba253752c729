import { describe, expect, it } from 'vitest';
import { ofWhat } from '../../../../src/knowledge/facts/fact.ts';
import { factsOf } from '../facts-of.ts';

/** What the last figure of a text measures, and of what. */
const lastOf = (text: string): readonly [string, string] => {
  const fact = factsOf(text).at(-1);
  return fact === undefined ? ['', ''] : [fact.measure, ofWhat(fact)];
};

describe('what a project has or brings about', () => {
  it.each([
    ['青石湖产业园二期总投资9亿元，建设标准厂房11万平方米。', '建设标准厂房', '青石湖产业园二期'],
    ['云溪猕猴桃气调库总投资6000万元，可带动果农户均增收，吸纳就业260人。', '吸纳就业', '云溪猕猴桃气调库'],
    ['县第三中学新校区总投资3亿元，规划60个教学班。', '教学班', '县第三中学新校区'],
    ['松岭医院迁建项目总投资5亿元。项目建成后，新增床位600张。', '新增床位', '松岭医院迁建项目'],
    ['松岭医院迁建项目占地90亩，设置床位600张，配建停车位420个。', '配建停车位', '松岭医院迁建项目'],
    ['松岭医院迁建项目占地90亩，按三级医院标准建设。项目总投资5亿元。', '项目总投资', '松岭医院迁建项目'],
    [
      '农村公路安保工程，计划投入900万元，对甲线、乙线等20条农村公路，安装防撞护栏4000米。',
      '安装防撞护栏',
      '农村公路安保工程',
    ],
    ['松岭水库总投资7亿元，其中使用专项债券2亿元。', '专项债券', '松岭水库'],
    ['南湾热电厂扩建项目总投资8亿元，设备安装已完成九成。', '设备安装已完成', '南湾热电厂扩建项目'],
    ['松岭油脂生产线总投资4亿元，其中设备投资1亿元，达产后预计年产值9亿元。', '年产值', '松岭油脂生产线'],
    ['县医院迁建工程总投资6亿元，设置床位600张，安排专项债券2亿元。', '专项债券', '县医院迁建工程'],
    ['松岭中医院东院建筑面积7万平方米，设置床位600张，总投资4亿元。', '总投资', '松岭中医院东院'], // sized, so one building
    [
      '民生类1个，为松岭医院迁建项目，总投资5亿元，设置床位600张，建设工期30个月。',
      '建设工期',
      '松岭医院迁建项目',
    ],
    ['东湖立体停车楼投资3000万元，地上5层，泊位400个。', '泊位', '东湖立体停车楼'], // invested in, so one building
    [
      '松岭铜材项目占地90亩，总投资9亿元，达产后可年产铜杆9万吨，年税收约8000万元。',
      '年税收',
      '松岭铜材项目',
    ],
    ['松岭水库总投资9亿元，其中大坝工程5亿元、输水工程3亿元。', '总投资', '松岭水库输水工程'],
    ['城南快速路改造全长8公里，其中高架段长3公里，总投资9亿元。', '总投资', '城南快速路改造'],
    [
      '松岭大桥及引道工程是今年重点项目，路线全长2公里，其中主桥长800米、宽28米，总投资5亿元。',
      '总投资',
      '松岭大桥及引道工程',
    ],
  ])('%s', (text, measure, of) => {
    expect(lastOf(text)).toEqual([measure, of]);
  });

  it.each([
    ['民生类1个，为市级重点项目，总投资5亿元。', '民生类'], // of a class
    ['甲产业园总投资9亿元，乙物流园总投资3亿元。', '乙物流园'], // a project of its own
    ['松岭水库总投资9亿元；其中，云溪水库总投资3亿元。', '云溪水库'],
    ['重点项目总投资90亿元，新建厂房30万平方米。', '新建厂房'], // a class of projects
    ['云溪产业园总投资9亿元，全县新增就业3000人。', '新增就业'], // of the place
    ['西山路改建投资7000万元，河滨步道9公里、投资2000万元。', '河滨步道'], // with a size and a cost of its own
    ['公路里程3000公里，其中高速公路90公里、国省干线300公里。', '国省干线'], // side by side
  ])('of no project before it: %s', (text, of) => {
    expect(lastOf(text)[1]).toBe(of);
  });
});

describe('a class named by its adjective alone', () => {
  it.each([
    ['集中开工重点项目60个，其中产业类35个。', '产业类重点项目'],
    ['全县安排市级重点项目70个，其中省级4个。', '省级重点项目'],
    ['实施亿元以上项目130个，其中续建70个、新开工60个。', '新开工亿元以上项目'],
    ['全市有重大续建项目500个，除春节未停工的60个以外，均已复工。', '春节未停工项目'],
  ])('%s', (text, subject) => {
    expect(factsOf(text).at(-1)?.subject).toBe(subject);
  });
});

describe('a deed told without its thing', () => {
  it.each([
    ['建有标准厂房40万平方米，目前已交付28万平方米。', '已交付', '标准厂房'],
    ['共有隧道19座，已贯通11座。', '已贯通', '隧道'],
    ['全市获批专项债券180亿元，支持项目200个，已支出150亿元。', '已支出', '专项债券'],
    ['全市获批专项债券180亿元。截至9月底，支出进度80%。', '支出进度', '专项债券'],
  ])('%s', (text, measure, subject) => {
    const fact = factsOf(text).at(-1);
    expect([fact?.measure.replace('目前', ''), fact?.subject]).toEqual([measure, subject]);
  });
});

/** What every figure of a text measures, and of what. */
const measuresOf = (text: string) => factsOf(text).map((fact) => `${fact.measure} of ${ofWhat(fact)}`);

describe('what a change is told of', () => {
  it.each([
    ['社会消费品零售总额90亿元，增长8%，其中家电类增长12%。', '社会消费品零售总额增长 of 家电类'],
    ['粮油和水产类价格分别上涨3%和4%。', '价格上涨 of 水产类'],
    ['住宿业、餐饮业两大行业销售额增速分别为7%、9%。', '销售额增速 of 餐饮业'],
    ['6月完成投资60亿元，较5月份增加8亿元。', '完成投资较5月份增加 of '],
    ['茶叶产量2万吨，增长3%。', '产量增长 of 茶叶'],
    ['累计完成投资增加9亿元，完成率提高2个百分点。', '完成率提高 of '],
  ])('%s', (text, last) => {
    expect(measuresOf(text).at(-1)).toBe(last);
  });
});

describe('whose a figure is', () => {
  it.each([
    // parts that have figures of their own: what follows the last is not the whole's
    [
      '全县重点项目8个，其中省级项目3个，总投资9亿元，市级项目5个，总投资7亿元，完成投资2亿元。',
      '完成投资 of 市级项目',
    ],
    ['全县安排重点项目40个。全县完成固定资产投资28亿元，增长9%。', '固定资产投资增长 of '],
    ['开展现场观摩打分，东山街道95分居首，西湖镇93分列第二。', '得分 of 西湖镇'],
    ['东山县计划投资75亿元用于城乡供水建设。', '计划投资 of 城乡供水建设'],
    ['东山县计划总投资40亿元，大力实施河道治理工程。', '计划总投资 of 河道治理工程'],
    ['招商引资到位资金60亿元，完成全年目标90亿元的66.7%。', '完成全年目标90亿元的 of 招商引资'],
    ['松岭公司在甲县、乙县两地分别建设水厂，投资分别为3亿元和2亿元。', '水厂投资 of 乙县'],
    ['城乡居民收入比由2015年的3.1:1缩小到2.6:1。', '收入比 of 城乡居民'],
    // where money comes from is no subject of what follows; what is lacking is no money had
    ['计划改造小区20个，其中中央补助资金3亿元，已完工9个。', '已完工 of 改造小区'],
    ['计划改造小区20个，总投资9亿元，其余2亿元为银行贷款。', '银行贷款 of 银行贷款'],
    ['申报专项债券项目36个，资金需求42亿元。', '资金需求 of 申报专项债券项目'],
    ['城区有公共停车泊位8000个，测算缺口约4000个。', '测算缺口 of 城区有公共停车泊位'],
    // behind the parts of a whole the page tells of the whole; behind its one part, of that
    ['全县安排城建项目10个。其中新建项目6个；续建项目4个。已完成投资9亿元。', '完成投资 of 城建项目'],
    ['全县安排城建项目10个。分行业看，道路项目6个；管网项目4个。已完成投资9亿元。', '完成投资 of 城建项目'],
    ['全县安排城建项目10个。其中新建项目6个，总投资8亿元。已完成投资2亿元。', '完成投资 of 新建项目'],
    // how far the projects of a class have come
    ['全县安排重点项目73个。已开工项目59个，完成投资20亿元。', '完成投资 of 重点项目'],
    ['全县安排重点项目73个。已开工项目59个，总投资90亿元。', '总投资 of 开工项目'],
    ['36个项目中，全年计划新开工20个，已开工15个，开工率75%。', '开工率 of 新开工项目'],
    ['改造农村饮水工程35处，惠及15万人。', '惠及人数 of 改造农村饮水工程'],
  ])('%s', (text, last) => {
    expect(measuresOf(text).at(-1)).toBe(last);
  });

  it.each([
    ['招商引资到位资金60亿元，完成全年目标90亿元的66.7%。', '到位资金全年目标 of 招商引资'],
    ['9个在建项目完成率低于40%。', '完成率低于40% of 在建项目'],
    ['签约项目要在60天内完成土地摘牌。', '完成土地摘牌时限 of 签约项目'],
  ])('also where a figure behind it is told with it: %s', (text, told) => {
    expect(measuresOf(text)).toContain(told);
  });

  it('is of no year when a project earns it each year once it runs', () => {
    const yields = factsOf('云溪餐盒项目总投资2亿元，建成后预计年产值5亿元。').at(-1);
    const done = factsOf('云溪餐盒厂实现年产值5亿元。').at(-1);
    expect([yields?.period, done?.period?.value.from]).toEqual([undefined, '2024-01-01']);
  });
});
