/** Firms at large are not those of one kind; what is meant by a word is no figure of it; what is aimed at is not what is so. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '石桥化工园：老园区的新产业',
  publisher: '枣强日报',
  publishedOn: '2024-06-19',
  paragraphs: [
    '这个规划面积18平方公里的园区，目前已集聚企业74家，其中高新技术企业21家。',
    '园区引进磷石膏利用企业6家，去年共消纳磷石膏120万吨。',
    '园区污水处理厂总投资2.1亿元，设置床位240张的职工医院总投资1.3亿元。',
    '专项债券是指为有一定收益的公益性项目发行的政府债券。全县争取专项债券5.2亿元。',
    '全县政府债务限额64.5亿元，政府债务余额61.3亿元。',
  ],
});
const told = figuresOf(ask);

it.each<[string, readonly string[]]>([
  ['石桥化工园目前有多少家企业', ['74家']],
  ['石桥化工园有多少家高新技术企业', ['21家']],
  ['石桥化工园引进磷石膏利用企业几家', ['6家']],
  ['枣强政府债务限额多少', ['64.5亿元']],
  ['枣强政府债务余额多少', ['61.3亿元']],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});

it.each(['什么是专项债券', '什么叫专项债券'])('%s', (question) => {
  expect(ask(question).text).toContain('有一定收益的公益性项目');
});
