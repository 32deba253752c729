/** What a whole is made up of, asked as a whole: its classes, the projects its sentence names, or the parts called in short. */
import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom(
  {
    title: '凤山县召开重点项目推进会',
    publishedOn: '2023-03-15',
    paragraphs: [
      '2023年，凤山县共安排重点项目86个，总投资412.5亿元，年度计划投资98.4亿元。其中，工业项目27个、农业农村项目18个、基础设施项目22个、社会民生项目19个。',
      '全县争取专项债券资金6.8亿元，其中水利3.1亿元、教育卫生2.2亿元、城镇管网1.5亿元。',
      '一季度全县新签约项目24个，其中装备制造9个、新材料8个，其余为农产品加工项目。',
      '实施“百千提升”行动，改造老旧小区14个，新建口袋公园9个，更新供水管网46公里，整治背街小巷25条。',
    ],
  },
  {
    title: '资源县举行三季度重大项目集中开工活动',
    publishedOn: '2023-07-20',
    paragraphs: [
      '7月19日，资源县举行2023年三季度重大项目集中开工活动，集中开工项目11个，总投资68.2亿元。',
      '产业发展方面：开工了总投资22亿元的轴承产业园、总投资12亿元的冷链物流港等6个总投资47.6亿元的项目。',
      '城镇建设和公用设施方面：开工了总投资6亿元的老城雨污分流、总投资4.4亿元的智慧停车场等4个总投资13.2亿元的项目。',
      '生态环境治理方面：开工了总投资7.4亿元的矿区修复项目。',
      '列入市级重点项目2个，总投资21亿元，分别为总投资13亿元的硅材料基地和总投资8亿元的电表工厂。',
      '列入省级重点项目3个，总投资30亿元，分别是总投资14亿元的酒业小镇、总投资9亿元的竹浆纸厂等。',
    ],
  },
);
const district = answersFrom({
  title: '上犹县召开重点项目调度会',
  publishedOn: '2023-06-12',
  paragraphs: [
    '今年全县安排重点项目50个，总投资160亿元。其中，续建项目28个，新开工项目22个；工业项目21个，农业项目9个，社会事业项目20个。',
    '全县安排民生实事16件，总投资5.2亿元。其中，续建7件，新开工9件。',
  ],
});
const lines = (question: string) => ask(question).text.split('\n');
const CLASSES = ['工业项目：27个', '农业农村项目：18个', '基础设施项目：22个', '社会民生项目：19个'];
const FIELDS = ['产业发展：47.6亿元', '城镇建设和公用设施：13.2亿元', '生态环境治理：7.4亿元'];

describe('the classes of a whole', () => {
  it.each([
    '凤山县86个重点项目按类别怎么分的，各几个',
    '凤山县2023年重点项目分几类，各多少个',
    '凤山县重点项目的构成情况',
    '凤山县2023年重点项目按四个类别各多少个',
    '凤山县重点项目里各类项目分别有多少个',
    '凤山县重点项目由哪些类别组成',
  ])('%s', (question) => {
    expect(lines(question)).toEqual(CLASSES);
  });

  it.each([
    '资源县三季度开工项目按领域怎么分，各投资多少',
    '资源县三季度开工的11个项目分哪几块，各多少',
    '资源县三季度开工那68.2亿分几块，产业、城镇、生态各多少亿',
    '资源县三季度68.2亿元开工总投资，按产业、城镇、生态三块拆，分别是多少',
    '资源县三季度开工项目按产业、城建公用、生态治理三块拆开，各多少投资',
  ])('%s', (question) => {
    expect(lines(question)).toEqual(FIELDS);
  });

  it('where each has a figure of its own', () => {
    const question = '资源县三季度开工项目，产业发展、城镇建设和公用设施、生态环境治理三个方面总投资各多少';
    expect(ask(question).values.map(({ text }) => text)).toEqual(['47.6亿元', '13.2亿元', '7.4亿元']);
  });

  it.each<[string, readonly string[]]>([
    ['凤山县6.8亿专项债投向哪几块，各多少', ['水利：3.1亿元', '教育卫生：2.2亿元', '城镇管网：1.5亿元']],
    ['凤山县专项债水利、教育、管网各多少', ['水利：3.1亿元', '教育卫生：2.2亿元', '城镇管网：1.5亿元']],
    [
      '凤山百千提升行动，老旧小区、公园、管网、小巷分别多少',
      ['改造老旧小区：14个', '新建口袋公园：9个', '更新供水管网：46公里', '整治背街小巷：25条'],
    ],
  ])('%s', (question, expected) => {
    expect(lines(question)).toEqual(expected);
  });

  it.each([
    '凤山县86个重点项目分四大类，每类各几个都列出来',
    '凤山县重点项目分哪四类，各多少个',
    '请列出凤山县重点项目各类别的数量',
    '凤山县重点项目四个类别分别几个',
    '凤山县重点项目四类都是哪些，各有几个',
  ])('each class of it: %s', (question) => {
    expect(lines(question)).toEqual([
      '工业项目：27个',
      '农业农村项目：18个',
      '基础设施项目：22个',
      '社会民生项目：19个',
    ]);
  });

  it.each([
    '凤山县一季度签约的24个项目分几类，各几个', // of the third it is not told how many
    '凤山县88个重点项目按类别怎么分，各几个',
    '资源县三季度开工项目产业、城镇、生态各几个',
  ])('%s is not told', (question) => {
    expect(ask(question).values).toEqual([]);
  });
});

describe('a whole that is cut in two ways', () => {
  it.each<[string, string]>([
    ['上犹县重点项目按类别各几个', '工业项目：21个\n农业项目：9个\n社会事业项目：20个'],
    ['上犹县50个重点项目按续建、新开工两块拆开，各多少个', '续建项目：28个\n新开工项目：22个'],
  ])('%s', (question, text) => {
    expect(district(question).text).toBe(text);
  });

  it('tells no field where it is cut by what is begun', () => {
    expect(district('上犹县民生实事按领域各几件').values).toEqual([]);
  });
});

it('asks the same of each class a question lists, where no page tells it of all together', () => {
  const figures = (question: string) => ask(question).values.map(({ text }) => text);
  expect(figures('凤山县工业类、农业农村类、社会民生类项目个数')).toEqual(['27个', '18个', '19个']);
  expect(figures('凤山县工业类、文旅类项目个数')).toEqual([]);
});

it.each([
  ['资源县三季度开工多少个项目，其中产业类几个，投资多少', ['11个', '6个', '47.6亿元']],
  ['资源县三季度集中开工总投资多少，其中城镇建设的多少', ['68.2亿元', '13.2亿元']],
  ['资源县三季度开工产业项目投资多少', ['47.6亿元']],
])('what is asked of a class says nothing of the whole asked ahead of it: %s', (question, told) => {
  expect(ask(question).values.map(({ text }) => text)).toEqual(told);
});

it('takes the number of the projects for the list that has so many', () => {
  expect(ask('资源县重点项目里那2个总投资多少').values.map(({ text }) => text)).toEqual(['21亿元']);
});

describe('some of the classes', () => {
  it.each<[string, readonly string[]]>([
    ['凤山县重点项目个数排前两位的是哪两类', ['工业项目：27个', '基础设施项目：22个']],
    ['凤山县重点项目超过18个的有哪几类', ['工业项目：27个', '基础设施项目：22个', '社会民生项目：19个']],
    ['凤山县重点项目分类中最少的是哪一类，多少个', ['农业农村项目：18个']],
  ])('%s', (question, expected) => {
    expect(lines(question)).toEqual(expected);
  });
});

describe('the projects a sentence names, with their sums', () => {
  it.each<[string, readonly string[]]>([
    ['资源县列入市级重点的是哪两个项目，各投资多少', ['硅材料基地：13亿元', '电表工厂：8亿元']],
    ['资源县市级重点的21亿由哪两个项目组成，各多少', ['硅材料基地：13亿元', '电表工厂：8亿元']],
    ['资源县列入市级重点的2个项目分别是什么，总投资各多少', ['硅材料基地：13亿元', '电表工厂：8亿元']],
    ['资源县产业方面开工的，点了名的两个分别投多少', ['轴承产业园：22亿元', '冷链物流港：12亿元']],
    ['资源县城镇建设开了哪两个', ['老城雨污分流：6亿元', '智慧停车场：4.4亿元']],
    ['资源县列入市级重点那俩项目各自总投资', ['硅材料基地：13亿元', '电表工厂：8亿元']],
    ['资源县列入市级重点的21亿是哪两个项目凑出来的，各多少', ['硅材料基地：13亿元', '电表工厂：8亿元']],
    ['资源县列入市级重点的两个项目总投资分别是多少', ['硅材料基地：13亿元', '电表工厂：8亿元']],
    ['资源县列入市级重点那2个项目是什么，各多少', ['硅材料基地：13亿元', '电表工厂：8亿元']],
  ])('%s', (question, expected) => {
    expect(lines(question)).toEqual(expected);
  });

  it('names no two where the page counts three', () => {
    expect(ask('资源县列入省级重点的是哪三个项目，各投资多少').values).toEqual([]);
  });

  it.each([
    '资源县列入省级重点的3个项目，除了酒业小镇和竹浆纸厂，剩下那个投资多少',
    '资源县列入省级重点的3个项目，另一个投资多少',
  ])('%s', (question) => {
    expect(ask(question).values[0]).toMatchObject({ text: '7亿元', formula: '30 - 14 - 9' });
  });
});
