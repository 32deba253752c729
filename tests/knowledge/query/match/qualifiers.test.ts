import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../../src/knowledge/facts/fact.ts';
import {
  classFit,
  exactFit,
  markFit,
  priceFit,
  qualifierFit,
  reachedFit,
  shareFit,
  termFit,
} from '../../../../src/knowledge/query/match/slots/qualifiers.ts';
import { qualifiers } from '../../../../src/knowledge/query/tables/qualifiers/index.ts';
import { factsOf } from '../../facts/facts-of.ts';

/** Qualifier, a question that says it, a sentence whose last figure says it, and one whose last figure does not. */
const examples: readonly (readonly [name: string, asked: string, told: string, untold: string])[] = [
  ['month-on-month', '蛋价跟上个月比涨多少', '蛋价环比上涨0.7%。', '蛋价同比上涨1.4%。'],
  ['across-borders', '跨县项目几个', '跨县项目9个。', '重点项目85个。'],
  ['per-head', '农村居民人均收入多少', '农村居民人均可支配收入1.9万元。', '农村居民总收入36亿元。'],
  ['all-told', '公交车一共多少辆', '公交车总数达到83辆。', '新增公交车26辆。'],
  ['granted', '专项债批下来多少', '专项债券获批6亿元。', '专项债券资金需求32亿元。'],
  ['quota', '新增专项债额度有多少', '争取新增专项债券额度12亿元。', '已发行专项债券9亿元。'],
  ['supported', '专项债支持的项目几个', '专项债券支持项目34个。', '储备专项债券项目87个。'],
  ['counted-before-this', '此前已签约项目几个', '此前已签约项目28个。', '今年签约项目36个。'],
  ['per-acre', '园区亩均税收多少', '园区亩均税收14万元。', '园区税收5亿元。'],
  ['needed', '专项债资金需求多少', '专项债券资金需求32亿元。', '专项债券获批6亿元。'],
  [
    'town-or-village',
    '农村居民人均收入多少',
    '农村居民人均可支配收入1.9万元。',
    '居民人均可支配收入2.6万元。',
  ],
  ['on-the-books', '还有几个问题挂账', '挂账问题12个。', '未办结问题5个。'],
  ['last-edition', '上届茶博会签约几个', '上届茶博会签约项目8个。', '本届茶博会签约项目11个。'],
  ['mean-of-years', '固投两年平均增速', '固定资产投资两年平均增长4.1%。', '固定资产投资增长5.2%。'],
  ['beyond-conceived', '云溪县开工项目几个', '开工项目26个。', '新入库项目31个。'],
  ['land-approved', '报批土地多少亩', '报批建设用地760亩。', '处置闲置土地90亩。'],
  ['land-supplied', '供地多少亩', '供应土地540亩。', '报批建设用地760亩。'],
  ['land-reserved', '收储土地多少亩', '收储土地320亩。', '出让土地210亩。'],
  ['land-let', '出让土地多少亩', '挂牌出让土地210亩。', '收储土地320亩。'],
  ['land-idle', '处置闲置土地多少亩', '盘活批而未供土地90亩。', '供应土地540亩。'],
  ['land-reclaimed', '复垦多少亩', '复垦旧宅基地70亩。', '流转耕地4200亩。'],
  ['land-for-industry', '工业用地多少宗', '工业用地19宗。', '住宅用地6宗。'],
  ['land-for-homes', '住宅用地多少宗', '商住用地6宗。', '工业用地19宗。'],
  ['land-for-trade', '商服用地多少宗', '商服用地3宗。', '工业用地19宗。'],
  ['land-leased', '流转土地多少亩', '流转耕地4200亩。', '复垦旧宅基地70亩。'],
  ['per-unit', '移民每户补了多少钱', '移民每户补助3万元。', '移民安置投资2亿元。'],
  ['each', '每个镇看几个项目', '每镇看2个项目。', '共看20个项目。'],
  ['over-reported', '云溪泵站虚报了多少', '云溪泵站多报投资300万元。', '云溪泵站上报完成投资900万元。'],
  ['at-first', '孵化园刚开业时有几家企业', '孵化园开业时只有6家企业。', '孵化园开业后新增9家企业。'],
  ['rebased', '按省里的口径算完成百分之几', '按省下达目标计算为71.4%。', '完成年度计划的64.5%。'],
  ['formerly', '水厂原来总投资多少', '水厂总投资由原来的3亿元', '水厂总投资5亿元。'],
  ['estimated', '水厂概算多少', '水厂总投资由概算的3亿元', '水厂总投资5亿元。'],
  ['estimated-earlier', '水厂概算总投资多少', '水厂概算总投资3亿元。', '水厂估算总投资5亿元。'],
  ['in-earlier-years', '水厂往年安排了多少', '水厂以前年度已安排3亿元。', '水厂本次安排2亿元。'],
  ['before-this', '水厂此前安排了多少', '水厂此前已安排3亿元。', '水厂本次安排2亿元。'],
  ['own-level', '盘县本级重点项目几个', '盘县本级重点项目91个。', '重点项目236个。'],
  ['afterwards', '乳品厂扩建完一天处理多少吨', '日处理鲜奶能力由150吨提高到260吨。', '日处理鲜奶能力由150吨'],
  ['launched', '今年要新上几个重点项目', '新开工71个。', '重点项目136个。'],
  ['conceived', '今年谋划多少个重点项目', '共谋划重点项目165个。', '集中开工项目86个。'],
  ['lagging', '续建项目有几个进度慢', '29个续建项目中有7个进度滞后。', '续建项目29个。'],
  ['lacking', '水厂还缺多少钱', '水厂尚缺资金2亿元。', '水厂总投资5亿元。'],
  ['enlisted', '进全省名单的项目几个', '纳入全省名单的项目6个。', '签约项目17个。'],
  ['size', '亿元以上的项目几个', '招引亿元以上项目32个。', '招引工业项目47个。'],
  ['single', '二季度单季完成投资多少', '二季度单季完成投资18亿元。', '累计完成投资35亿元。'],
  ['extreme', '最多一天接待多少人次', '最多的一天接待2.6万人次。', '五天接待7.8万人次。'],
  ['daily', '污水厂一天处理多少吨', '污水厂日处理污水3万吨。', '污水厂处理污水900万吨。'],
  ['fresh', '今年新进库多少个项目', '新入库项目63个。', '在库项目142个。'],
  ['occasion', '这回开工项目几个', '本次开工项目6个。', '三次活动累计开工项目31个。'],
  ['in-place', '招商到手的钱多少', '到位资金9亿元。', '签约资金24亿元。'],
  ['received', '专项债到位了多少', '到位专项债券资金6亿元。', '争取专项债券18亿元。'],
  ['spent-in', '产业园前5个月投资了多少', '产业园完成投资3600万元。', '产业园总投资5.2亿元。'],
  ['used', '标准厂房用掉多少平', '标准厂房已使用12万平方米。', '标准厂房18万平方米。'],
  ['how-far', '水电站干完百分之几了', '完成投资占年度计划的62%。', '水电站投资占全县投资的12%。'],
  ['right-line', '隧道右线掘进多少米', '隧道右线掘进1260米。', '隧道左线掘进1485米。'],
  ['left-line', '隧道左线掘进多少米', '隧道左线掘进1485米。', '隧道右线掘进1260米。'],
  ['right-of-two', '隧道右洞多长', '隧道右洞长1260米。', '隧道左洞长1485米。'],
  ['left-of-two', '隧道左洞多长', '隧道左洞长1485米。', '隧道右洞长1260米。'],
  ['sold', '房子卖了多少平', '商品房销售面积28万平方米。', '商品房施工面积310万平方米。'],
  ['saved', '企业一年能省多少', '企业一年节约电费310万元。', '企业总投资6亿元。'],
  ['sold-for', '饲料厂一年卖多少钱', '饲料厂年销售收入2亿元。', '饲料厂总投资8亿元。'],
  ['earned', '饲料厂一年能赚多少钱', '饲料厂年利润3000万元。', '饲料厂总投资8亿元。'],
  ['ceiling', '专项债务限额多少', '专项债务限额7亿元。', '已发行专项债券5亿元。'],
  ['outstanding', '政府债务余额多少', '政府债务余额9亿元。', '政府债务限额10亿元。'],
  ['lent', '饲料厂贷了多少钱', '银行向饲料厂发放贷款6000万元。', '饲料厂总投资8亿元。'],
  ['stopped', '停工的项目几个', '停工项目4个。', '新开工项目14个。'],
  ['advanced', '隧道挖到多少米了', '隧道已掘进1260米。', '隧道长2380米。'],
  ['ahead', '隧道提前多少天贯通', '隧道比计划提前38天贯通。', '隧道历时30天贯通。'],
  ['begun-and-done', '集中开竣工项目几个', '集中开（竣）工项目34个。', '集中竣工项目13个。'],
  ['resumed-alone', '复工的项目几个', '续建复工项目23个。', '集中开复工项目56个。'],
  ['spent-by', '水厂到8月底投资多少', '水厂已完成投资3600万元。', '水厂投资5200万元。'],
  ['difference', '城镇零售额比乡村多多少', '城镇零售额比乡村多2.1亿元。', '乡村零售额7.4亿元。'],
  ['less', '除了工业项目还有几个', '其余项目9个。', '工业项目6个。'],
  ['visited', '观摩看了几个项目', '观摩团察看项目19个。', '实施重点项目84个。'],
  ['site', '饲料厂占地多少亩', '饲料厂占地180亩。', '饲料厂建筑面积9万平方米。'],
  ['floor', '饲料厂建筑面积多少', '饲料厂建筑面积9万平方米。', '饲料厂占地180亩。'],
  ['other-than', '非省重点项目的完成率多少', '其他项目完成率81%。', '省重点项目完成率96%。'],
  ['the-rest', '其他项目完成投资多少', '其他项目完成投资9亿元。', '重点项目完成投资21亿元。'],
  ['of-all-levels', '省市县三级重点项目几个', '省、市、县三级重点项目86个。', '省级重点项目6个。'],
  ['general-bond', '一般债券多少', '一般债券4亿元。', '专项债券9亿元。'],
  ['special-bond', '专项债多少', '专项债券9亿元。', '银行贷款和社会资本4亿元。'],
  ['foreign', '外资多少', '实际利用外资900万美元。', '到位省外资金9亿元。'],
  ['spending', '预算支出多少', '公共预算支出9亿元。', '公共预算收入6亿元。'],
  ['income', '预算收入多少', '公共预算收入6亿元。', '公共预算支出9亿元。'],
  ['deposits', '存款余额多少', '各项存款余额9亿元。', '各项贷款余额6亿元。'],
  ['credit-line', '授信多少', '为企业授信9亿元。', '争取专项债券6亿元。'],
  ['from-above', '上级资金多少', '上级专项资金4亿元。', '专项债券6亿元。'],
  ['over-budget', '大桥超概多少', '大桥超概0.3亿元。', '大桥批复概算1.9亿元。'],
  ['refinancing-bond', '再融资债券多少', '再融资债券6亿元。', '新增债券9亿元。'],
  ['treasury-bond', '国债资金多少', '国债资金2亿元。', '专项债券9亿元。'],
  ['no-progress', '零进度的项目几个', '零进度项目4个。', '重点项目31个。'],
  ['so-far', '历次活动签约项目几个', '历次活动累计签约项目86个。', '签约项目14个。'],
  ['newly-started', '新开工项目完成投资多少', '新开工项目完成投资9亿元。', '完成投资21亿元。'],
  ['going-on', '续建项目完成投资多少', '续建项目完成投资12亿元。', '完成投资21亿元。'],
  ['in-preparation', '前期项目几个', '前期项目8个。', '新建项目14个。'],
  ['height', '主塔多高', '主塔高96米。', '主塔间距320米。'],
  ['length', '这条路多长', '公路全长18公里。', '公路路基宽12米。'],
  ['width', '桥面多宽', '桥面宽26米。', '桥面长480米。'],
  ['depth', '基坑多深', '基坑深14米。', '基坑长62米。'],
];

const lastFact = (sentence: string): Fact => {
  const fact = factsOf(sentence).at(-1);
  if (fact === undefined) throw new Error(`no figure in ${sentence}`);
  return fact;
};

describe('words that make a figure another one', () => {
  it.each(examples)('%s: %s → %s, not %s', (_name, asked, told, untold) => {
    expect(qualifierFit(asked, lastFact(told))).toBeGreaterThan(0);
    expect(qualifierFit(asked, lastFact(untold))).toBe(0);
  });

  it('each has an example', () => {
    expect(qualifiers.map(({ name }) => name).sort()).toEqual(examples.map(([name]) => name).sort());
  });

  it('what was reported at first is what was there formerly, while 平原 is a name', () => {
    const fitOf = (sentence: string) => qualifierFit('水厂原上报总投资多少', lastFact(sentence));
    expect(fitOf('水厂原上报总投资为3亿元。')).toBe(1);
    expect(fitOf('平原规划馆总投资5亿元。')).toBe(0);
    expect(qualifierFit('水厂总投资多少', lastFact('水厂原上报总投资为3亿元。'))).toBeLessThan(1);
  });

  it('a share a head is no sum', () => {
    expect(qualifierFit('农村居民收入多少', lastFact('农村居民人均可支配收入1.9万元。'))).toBe(0);
  });
});

describe('words that take nothing off a whole', () => {
  it.each([
    '以外资为主的产业园总投资多少',
    '以外商投资为主的项目总投资多少',
    '园区以外贸企业为主，总投资多少',
    '另一个项目水厂总投资多少',
    '另一家企业总投资多少',
  ])('%s', (question) => {
    expect(qualifierFit(question, lastFact('产业园总投资6.4亿元。'))).toBeGreaterThan(0);
  });

  it.each(['水厂以外的总投资多少', '水厂之外总投资多少', '另外一个总投资多少', '另两个总投资多少'])(
    '%s does',
    (question) => {
      expect(qualifierFit(question, lastFact('产业园总投资6.4亿元。'))).toBe(0);
    },
  );
});

describe('a class the question names', () => {
  const told = lastFact('交通类项目完成投资8亿元。');

  it.each([
    ['交通类完成投资多少', 1],
    ['水利类完成投资多少', 0],
    ['五大类里完成投资多少', 1],
    ['完成投资多少', 1],
  ])('%s: %d', (question, fit) => {
    expect(classFit(question, told)).toBe(fit);
  });
});

describe('a share and the whole it is of', () => {
  const told = lastFact('风电装机占全市电力装机的31%。');

  it.each([
    ['风电占全市电力装机的百分之几', 1],
    ['风电占清洁能源的比重多大', 0],
    ['风电装机占了多大比例', 1],
  ])('%s: %d', (question, fit) => {
    expect(shareFit(question, told)).toBe(fit);
  });

  it('a rough share answers no question for the exact one', () => {
    const rough = lastFact('产业项目总投资占比超过六成。');
    expect(exactFit('产业项目具体占多少', rough)).toBe(0);
    expect(exactFit('产业项目占多少', rough)).toBe(1);
  });
});

it('the price of one is no sum', () => {
  const price = lastFact('居民用水每方2.8元。');
  expect(priceFit('引水工程花了多少', price)).toBe(0);
  expect(priceFit('居民水价多少', price)).toBe(1);
});

it('a mark is not how far all have come', () => {
  const mark = lastFact('对支出进度低于70%的镇进行约谈。');
  expect(markFit('全县支出进度多少', mark)).toBe(0);
  expect(markFit('支出进度低于多少要约谈', mark)).toBe(1);
  expect(markFit('全县支出进度多少', lastFact('全县支出进度82%。'))).toBe(1);
});

it('a bond of another term has another rate', () => {
  const rate = lastFact('10年期债券票面利率3.05%。');
  expect(termFit('20年期的利率多少', rate)).toBe(0);
  expect(termFit('10年期的利率多少', rate)).toBe(1);
});

describe('where a change leads to', () => {
  const [from, to] = factsOf('用地审批由15天压缩到6天。');

  it('is what 压缩到几天 asks for', () => {
    expect(reachedFit('用地审批压缩到几天', to as Fact)).toBe(1);
    expect(reachedFit('用地审批压缩到几天', from as Fact)).toBe(0);
  });

  it('is not what 压缩了几天 asks for', () => {
    expect(reachedFit('用地审批压缩了几天', to as Fact)).toBe(0);
    expect(reachedFit('用地审批压缩了几天', from as Fact)).toBe(1);
  });

  it('binds no question that names no change', () => {
    expect(reachedFit('用地审批原来几天', from as Fact)).toBe(1);
  });
});
