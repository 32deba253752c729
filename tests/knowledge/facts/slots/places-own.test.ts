import { describe, expect, it } from 'vitest';
import { factsOf, pageOf } from '../facts-of.ts';

/** What the last figure of a text is of. */
const subjectOf = (text: string): string | undefined => factsOf(text).at(-1)?.subject;

describe('what only a place has or gets', () => {
  it.each([
    '规模以上工业增加值增长7%；社会消费品零售总额64亿元。',
    '各项存款余额523亿元，贷款余额467亿元。',
    '新签约项目75个，引进到位资金96亿元。',
    '供应项目用地1860亩，争取专项债券资金7亿元。',
    '发行专项债券11亿元。',
  ])('is of no class before it: %s', (text) => {
    expect(subjectOf(text)).toBe('');
  });

  it('a project gets money for itself', () => {
    expect(subjectOf('松岭水库总投资7亿元，争取专项债券2亿元。')).toBe('松岭水库');
  });
});

describe('what a sum is spent on', () => {
  it.each([
    ['云溪中学扩建工程投资2亿元；投资8600万元改造老旧小区14个。', '改造老旧小区'],
    ['县里投资1.2亿元修建了长12公里的进场公路。', '进场公路'],
  ])('%s', (text, subject) => {
    expect(factsOf(text).find(({ measure }) => measure === '投资' && text.includes(subject))).toBeDefined();
    expect(factsOf(text).at(-1)?.subject).toBe(subject);
    expect(factsOf(text).at(-2)?.subject).toBe(subject);
  });
});

describe('which thing 该 points at', () => {
  it.each([
    ['记者来到松岭智能装备小微企业园。该园占地156亩。', '松岭智能装备小微企业园'],
    ['仪式现场设在松岭铜材深加工项目工地。该项目占地213亩。', '松岭铜材深加工项目'],
    ['在云溪水库二期工地，记者询问安置情况。该项目占地213亩。', '云溪水库二期'],
    ['云溪镇第二水厂正在安装设备。该项目总投资1.4亿元。', '云溪镇第二水厂'],
    ['年产6万吨云母粉项目落地云溪。该项目总投资3亿元。', '年产6万吨云母粉项目'],
  ])('%s', (text, subject) => {
    expect(subjectOf(text)).toBe(subject);
  });
});

describe('names that open with their capacity', () => {
  it('60万吨云母粉项目一期', () => {
    expect(subjectOf('60万吨云母粉项目一期建成投产，总投资41亿元。')).toBe('60万吨云母粉项目一期');
  });
});

describe('a name ends where its story goes on', () => {
  it.each([
    ['总投资6亿元的云溪稻米项目8月底投产。', '云溪稻米项目'],
    ['总投资3亿元的松岭水产加工项目因环评尚未批复，推迟开工。', '松岭水产加工项目'],
    ['西云高铁松岭段上半年完成投资21亿元。', '西云高铁松岭段'],
    ['松岭煤炭物流园因用地未批，年度计划投资6亿元。', '松岭煤炭物流园'],
    ['松岭镇老旧小区改造涉及14个小区、2368户，投资9200万元。', '松岭镇老旧小区改造'],
    ['里面最抢眼的是云溪古城文旅综合体，由某某文投公司投资15亿元建设。', '云溪古城文旅综合体'],
    ['铁观冷链仓储中心投资4600万元，已于5月投用，库容1.2万吨。', '铁观冷链仓储中心'],
    ['总投资52亿元的云溪装备产业园项目从洽谈到签约很快。', '云溪装备产业园项目'],
  ])('%s', (text, subject) => {
    expect(subjectOf(text)).toBe(subject);
  });
});

describe('what stands above a figure that names nothing', () => {
  const ofLines = (...lines: string[]) =>
    pageOf(lines).facts.map(({ quantity, measure, subject }) => [quantity.text, measure, subject]);

  it('an item of works', () => {
    expect(ofLines('2.云溪灌区节水改造', '总投资8400万元，全长9公里。')).toEqual([
      ['8400万元', '总投资', '云溪灌区节水改造'],
      ['9公里', '全长', '云溪灌区节水改造'],
    ]);
  });

  it('a town on a line of its own, whether a table knows it or not', () => {
    expect(ofLines('云溪镇', '95.6分', '松岭镇', '94.8分')).toEqual([
      ['95.6分', '得分', '云溪镇'],
      ['94.8分', '得分', '松岭镇'],
    ]);
  });
});

describe('rates by their whole name', () => {
  it.each([
    ['常住人口城镇化率62.8%。', '城镇化率'],
    ['债券票面利率3.14%。', '票面利率'],
    ['按年度计划完成率排序，居前两位的是云溪开发区（78.3%）、松岭高新区（74.1%）。', '年度计划完成率'],
  ])('%s', (text, measure) => {
    expect(factsOf(text).at(-1)?.measure).toBe(measure);
  });
});
