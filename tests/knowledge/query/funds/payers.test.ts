import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom(
    {
      title: '岚县饮水安全工程全面铺开',
      publishedOn: '2023-06-25',
      paragraphs: [
        '今年岚县实施农村饮水安全工程46处，概算总投资1.32亿元，其中申请中央预算内资金6200万元，省级补助资金3100万元，县级配套2400万元，群众自筹800万元，其余700万元由银行贷款解决。',
        '截至5月底，工程已完成投资5300万元。',
      ],
    },
    {
      title: '阳曲县城区道路改造资金有了着落',
      publishedOn: '2023-03-11',
      paragraphs: [
        '阳曲县城区道路改造工程总投资4.6亿元，其中争取中央和省上补助资金2.5亿元，县财政安排1.1亿元，企业自筹1亿元。',
      ],
    },
  ),
);

const divided = figuresOf(
  answersFrom({
    title: '静乐县水利工程前10个月完成投资9.4亿元',
    publishedOn: '2023-11-12',
    paragraphs: [
      '今年以来静乐县水利工程完成投资9.4亿元。钱从哪里来？9.4亿元当中，县级财政2.9亿元，地方政府专项债券3.8亿元，银行贷款和社会资本2.7亿元。',
      '静乐县公路改造完成投资5.1亿元，5.1亿元当中，县级财政1.9亿元，银行贷款3.2亿元。',
    ],
  }),
);

it.each([
  ['静乐水利那9.4亿里头专项债出了多少', ['3.8亿元']],
  ['静乐水利那9.4亿里头银行贷款多少', ['2.7亿元']],
  ['静乐公路那5.1亿里头专项债出了多少', []],
])('what pays for a sum: %s', (question, expected) => {
  expect(divided(question)).toEqual(expected);
});

describe('how much somebody pays', () => {
  it.each([
    ['岚县饮水工程县里自己掏了多少', ['2400万元']],
    ['岚县饮水工程县财政出了多少钱', ['2400万元']],
    ['岚县饮水工程县里配套多少', ['2400万元']],
    ['岚县饮水工程中央给了多少', ['6200万元']],
    ['岚县饮水工程省里补了多少', ['3100万元']],
    ['岚县饮水工程老百姓自己出了多少', ['800万元']],
    ['岚县饮水工程银行贷了多少款', ['700万元']],
    ['岚县饮水工程中央给了多少，县里自己掏多少', ['6200万元', '2400万元']],
    ['阳曲道路改造县里贴了多少钱', ['1.1亿元']],
    ['阳曲道路改造企业自己出多少', ['1亿元']],
    ['阳曲道路改造上面给了多少', ['2.5亿元']],
  ])('%s', (question, expected) => {
    expect(told(question)).toEqual(expected);
  });

  it.each([
    '岚县饮水工程市里掏了多少', // nobody says that the city pays
    '阳曲道路改造省里给了多少', // 中央和省上 is more than the province
    '阳曲道路改造群众自己出了多少',
  ])('is no sum of somebody else: %s', (question) => {
    expect(told(question)).toEqual([]);
  });
});
