/** Classes of a whole that a page tells paragraphs later, below a heading, or without coming to the whole; and what a sum is made up of. */
import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const signed = answersFrom({
  title: '宁远县举行2024年秋季招商推介会',
  publisher: '宁远县人民政府',
  publishedOn: '2024-10-12',
  paragraphs: [
    '本次活动共签约项目30个，签约总金额96.5亿元。其中，现场签约项目12个，签约金额51.2亿元。',
    '分地区看，城南镇签约项目16个、金额52.3亿元；水市镇签约项目14个、金额44.2亿元。',
    '分产业看，电子信息产业项目13个，金额41.6亿元；新型建材产业项目9个，金额33.4亿元；纺织服装产业项目8个，金额21.5亿元。',
    '1—9月，全县新签约电子信息产业项目29个。',
  ],
});

const headed = answersFrom({
  title: '道县2024年1—9月招商引资工作情况',
  publisher: '道县商务局',
  publishedOn: '2024-10-15',
  paragraphs: [
    '一、总体情况',
    '1—9月，全县新引进产业项目90个，新增产业到位资金88.4亿元，同比增长7.6%。',
    '二、分产业情况',
    '（一）食品加工产业：新引进项目21个，到位资金23.7亿元，同比增长4.1%。',
    '（二）新能源产业：新引进项目17个，到位资金19.6亿元，同比增长12.8%。',
    '三、下步打算',
    '（一）加大招商力度，新引进项目不少于20个。',
  ],
});

const bonds = answersFrom({
  title: '祁阳县2024年上半年地方政府债券发行使用情况公告',
  publisher: '祁阳县财政局',
  publishedOn: '2024-07-16',
  paragraphs: [
    '一、新增债券发行情况',
    '2024年上半年，新增专项债券12.3亿元。新增专项债券按期限分：10年期3.1亿元，利率1.9%；20年期9.2亿元，利率2.2%。',
    '二、新增专项债券投向',
    '新增专项债券共安排项目9个，其中：产业园区项目4个，7.4亿元；社会事业项目5个，4.9亿元。',
  ],
});
const lines = (ask: typeof bonds, question: string) => ask(question).text.split('\n');

describe('the classes of what was signed', () => {
  const SUMS = ['电子信息产业项目：41.6亿元', '新型建材产业项目：33.4亿元', '纺织服装产业项目：21.5亿元'];
  it.each(['宁远签约项目各产业金额多少', '宁远签约总金额的产业构成', '宁远96.5亿元怎么构成的'])(
    '%s',
    (question) => {
      expect(lines(signed, question)).toEqual(SUMS);
    },
  );

  it('tells both where both are asked', () => {
    expect(lines(signed, '宁远签约项目分产业各多少个、多少金额')).toEqual([
      '电子信息产业项目：13个，41.6亿元',
      '新型建材产业项目：9个，33.4亿元',
      '纺织服装产业项目：8个，21.5亿元',
    ]);
  });
});

it.each<[string, readonly string[]]>([
  ['道县各产业到位资金分别多少', ['食品加工产业：23.7亿元', '新能源产业：19.6亿元']],
  ['请按产业分别列出道县1—9月新引进项目的到位资金情况', ['食品加工产业：23.7亿元', '新能源产业：19.6亿元']],
  ['道县1—9月各产业新引进项目分别多少个', ['食品加工产业：21个', '新能源产业：17个']],
])('classes below a heading: %s', (question, expected) => {
  expect(lines(headed, question)).toEqual(expected);
});

it.each<[string, readonly string[]]>([
  ['祁阳上半年新增专项债券投向各领域金额分别是多少', ['产业园区项目：7.4亿元', '社会事业项目：4.9亿元']],
  ['祁阳12.3亿专项债投向哪些领域，各多少', ['产业园区项目：7.4亿元', '社会事业项目：4.9亿元']],
  ['祁阳新增专项债券按期限怎么分的', ['10年期：3.1亿元', '20年期：9.2亿元']],
])('a whole cut in two ways: %s', (question, expected) => {
  expect(lines(bonds, question)).toEqual(expected);
});

it('fields told side by side in one sentence, whose sum no page tells', () => {
  const industries = answersFrom({
    title: '嘉禾县2024年上半年经济运行情况',
    publisher: '嘉禾县统计局',
    publishedOn: '2024-07-25',
    paragraphs: [
      '规模以上工业增加值增长7.4%。铸锻造产业实现营业收入41.2亿元，增长9.3%；食品加工产业实现营业收入12.7亿元，下降1.8%。',
    ],
  });
  expect(lines(industries, '嘉禾各产业营业收入多少')).toEqual([
    '铸锻造产业：41.2亿元',
    '食品加工产业：12.7亿元',
  ]);
});
