import { describe, expect, it } from 'vitest';
import { answersFrom, derivedFrom, figuresOf } from '../../answers-from.ts';

const batch = {
  title: '湄潭县2023年第三期“三个一批”项目建设活动举行',
  publishedOn: '2023-08-09',
  paragraphs: [
    '2023年第三期全县签约项目6个，总投资31.2亿元。集中开工项目11个，总投资48.5亿元。',
    '开工项目中，产业发展方面：开工总投资30亿元的茶产业园等7个总投资41.3亿元的项目。民生方面：开工总投资4.2亿元的县二中迁建项目。生态环保方面：开工总投资3亿元的湄江治理项目。',
    '投产项目5个，总投资22.6亿元，包括总投资8亿元的生态板材项目。',
  ],
};
const whole = {
  title: '方城县第六期“三个一批”活动',
  publishedOn: '2023-07-03',
  paragraphs: [
    '本期方城县共谋划“三个一批”项目20个，总投资88亿元。其中签约项目6个，总投资30亿元；开工项目9个，总投资36亿元；投产项目5个，总投资22亿元。',
  ],
};
const computed = derivedFrom(batch);
const ask = answersFrom(whole);

describe('the sum of the things a question lists', () => {
  it.each([
    ['湄潭第三期签约、开工、投产总投资加起来多少', '102.3亿元', '31.2 + 48.5 + 22.6'],
    ['湄潭第三期签约加开工，项目一共几个', '17个', '6 + 11'],
    ['湄潭第三期6个签约项目和11个开工项目总投资一共多少', '79.7亿元', '31.2 + 48.5'],
    ['湄潭第三期签约加开工加投产一共多少亿', '102.3亿元', '31.2 + 48.5 + 22.6'],
    ['湄潭第三期签约+开工+投产总投资一共多少', '102.3亿元', '31.2 + 48.5 + 22.6'],
    ['把湄潭第三期签约、开工、投产三块总投资相加等于多少', '102.3亿元', '31.2 + 48.5 + 22.6'],
    ['湄潭县第三期三个一批合计几个项目', '22个', '6 + 11 + 5'],
    ['湄潭第三期签约开工投产三项总投资合计', '102.3亿元', '31.2 + 48.5 + 22.6'],
    ['湄潭县民生和生态两方面加起来投资多少', '7.2亿元', '4.2 + 3'],
    ['湄潭县第三期签约加开工加投产一共多少亿', '102.3亿元', '31.2 + 48.5 + 22.6'],
    ['湄潭县三块总投资相加等于多少', '102.3亿元', '31.2 + 48.5 + 22.6'],
    ['湄潭签约、开工、投产总投资，麻烦你加一下', '102.3亿元', '31.2 + 48.5 + 22.6'],
  ])('%s → %s', (question, text, formula) => {
    expect(computed(question)).toEqual([{ text, formula }]);
  });

  it.each([
    '湄潭第三期签约、开工、投产三部分合在一块，共几个项目、多少亿？文中没给总数，你加一下',
    '湄潭县三类项目总计个数和总投资',
    '湄潭第三期一共多少个项目，总投资多少',
    '湄潭签约、开工和投产三块合计',
  ])('how many, and for how much: %s', (question) => {
    expect(computed(question).map(({ text }) => text)).toEqual(['22个', '102.3亿元']);
  });

  it.each([
    ['湄潭签约、开工各几个，合计几个', ['6个', '11个', '17个']],
    ['湄潭签约、开工、投产总投资各是多少，总数是多少', ['31.2亿元', '48.5亿元', '22.6亿元', '102.3亿元']],
  ])('each, and their sum: %s', (question, told) => {
    expect(figuresOf(answersFrom(batch))(question)).toEqual(told);
  });

  it('of lists that are told with their number', () => {
    const lists = derivedFrom({
      title: '建平县重点项目进展',
      publishedOn: '2023-11-08',
      paragraphs: ['1—10月，建平县6个省重点项目完成投资12.4亿元；19个市重点项目完成投资31.5亿元。'],
    });
    expect(lists('建平县6个省重点和19个市重点完成投资加一块多少亿')).toEqual([
      { text: '43.9亿元', formula: '12.4 + 31.5' },
    ]);
  });

  it('adds no figure to the headline that says it', () => {
    const { values } = answersFrom({
      title: '郯县春季重点项目集中开工 42个项目总投资168亿元',
      publishedOn: '2023-03-02',
      paragraphs: ['3月1日，郯县举行春季集中开工活动。本次集中开工项目42个，总投资168亿元。'],
    })('开工项目一共加起来几个');
    expect(values.filter(({ derived }) => derived)).toEqual([]);
  });

  it('is over lists named by one character', () => {
    const lists = derivedFrom({
      title: '建平县重点项目进展',
      publishedOn: '2023-11-08',
      paragraphs: [
        '1—10月，建平县6个省重点项目完成投资12.4亿元；19个市重点项目完成投资31.5亿元；80个县重点项目完成投资66亿元。',
      ],
    });
    expect(lists('建平县省市重点合计完成投资多少')).toEqual([{ text: '43.9亿元', formula: '12.4 + 31.5' }]);
    expect(lists('建平县省市县三级重点一共完成投资多少')).toEqual([
      { text: '109.9亿元', formula: '12.4 + 31.5 + 66' },
    ]);
  });

  const batches = {
    title: '会理市2023年第三期重大项目集中签约',
    publishedOn: '2023-09-12',
    paragraphs: [
      '2023年第三期签约项目9个，总投资36亿元。',
      '今年前两期累计签约项目21个，总投资58.4亿元；开工项目14个，总投资41.5亿元。',
      '第一批新增专项债券5.2亿元，安排项目7个；第二批新增专项债券3.6亿元，安排项目4个。',
    ],
  };

  it.each([
    ['会理2023年前两批新增专项债合起来多少钱、几个项目', ['8.8亿元', '11个']],
    ['会理2023年第一批和第二批专项债一共多少钱、安排几个项目', ['8.8亿元', '11个']],
    ['会理2023年前两期和第三期签约项目总投资合计多少', ['94.4亿元']],
    ['会理2023年前两期加第三期，签约项目一共几个', ['30个']],
  ])('is over batches: %s', (question, expected) => {
    expect(derivedFrom(batches)(question).map(({ text }) => text)).toEqual(expected);
  });

  it.each([
    ['会理2023年前两期开工项目总投资多少', ['41.5亿元']], // of them, and not of the third
    ['会理2023年前两期和第三期开工项目总投资合计多少', []],
    ['会理2023年两批专项债一共安排几个项目', []],
  ])('one batch is no sum of several: %s', (question, expected) => {
    expect(figuresOf(answersFrom(batches))(question)).toEqual(expected);
  });

  it('a range of sizes is not all above its lower end', () => {
    const sized = figuresOf(
      answersFrom({
        title: '会理市2023年重大项目集中开工',
        publishedOn: '2023-09-12',
        paragraphs: ['从规模看，10亿元以上项目4个；5亿元至10亿元项目7个；1亿元至5亿元项目15个。'],
      }),
    );
    expect(sized('会理集中开工的5亿元以上项目一共几个')).toEqual([]);
    expect(sized('会理集中开工的10亿元以上项目几个')).toEqual(['4个']);
    expect(sized('会理集中开工的5亿元至10亿元项目几个')).toEqual(['7个']);
  });

  it('is told where the page tells it', () => {
    expect(ask('方城第六期三个一批一共几个项目、总投资多少').values).toMatchObject([
      { text: '20个', derived: false },
      { text: '88亿元', derived: false },
    ]);
  });

  it.each(['湄潭第三期签约和竣工一共几个项目', '湄潭县民生和农业两方面加起来投资多少'])(
    '%s: one of them is told nowhere',
    (question) => {
      expect(computed(question)).toEqual([]);
    },
  );
});

describe('what the questions before asked for, together', () => {
  const figures = figuresOf(
    answersFrom({
      title: '綦江区重点项目分类推进',
      publishedOn: '2024-04-11',
      paragraphs: ['綦江区产业类项目12个，民生类项目9个，生态类项目5个。'],
    }),
  );
  const asked = ['綦江区产业类项目几个', '民生类的呢', '生态类的呢'] as const;

  it('is the sum of as many as are asked for', () => {
    expect(figures('这三类一共几个', ...asked)[0]).toBe('26个');
    expect(figures('这两类一共几个', ...asked)[0]).toBe('14个');
  });

  it('is not the last of them, where there are fewer', () => {
    expect(figures('这三类一共几个', ...asked.slice(1))).toEqual([]);
  });
});

describe('what two pages tell of two stretches', () => {
  const figures = figuresOf(
    answersFrom(
      {
        title: '宝丰县上半年重点项目完成投资86.5亿元',
        publishedOn: '2024-07-09',
        paragraphs: ['截至6月底，宝丰县重点项目完成投资86.5亿元。'],
      },
      {
        title: '鲁山县一季度重点项目推进情况',
        publishedOn: '2024-04-18',
        paragraphs: ['一季度，鲁山县重点项目完成投资23.7亿元。'],
      },
    ),
  );

  it.each(['宝丰县和鲁山县重点项目完成投资合计多少', '宝丰县和鲁山县重点项目完成投资谁多'])(
    'is not set side by side: %s',
    (question) => {
      expect(figures(question)).toEqual([]);
    },
  );
});
