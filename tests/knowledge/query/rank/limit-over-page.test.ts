/** Projects of one batch stand in three lists, of those signed, begun and in use: those that cost so much are of all of them. */
import { expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const answers = answersFrom({
  title: '淇县第六期“三个一批”活动举行',
  publisher: '淇县人民政府',
  publishedOn: '2022-10-12',
  paragraphs: [
    '10月11日，淇县举行第六期“三个一批”项目建设活动。',
    '签约一批项目3个，分别是总投资12亿元的智能农机产业园项目、总投资6亿元的宠物食品项目、总投资3亿元的包装印刷项目。',
    '开工一批项目2个，分别是总投资12亿元的冷链物流园项目、总投资4亿元的标准化厂房项目。',
    '投产一批项目2个，分别是总投资5亿元的肉制品加工项目、总投资12亿元的尼龙新材料项目。',
  ],
});

it.each(['淇县六期总投资12亿元的有哪几个', '淇县六期里投12个亿的都有谁', '淇县六期总投资10亿以上的有哪些'])(
  '%s',
  (question) => {
    const { text } = answers(question);
    for (const name of ['智能农机产业园', '冷链物流园', '尼龙新材料']) expect(text).toContain(name);
    expect(text).not.toContain('宠物食品');
  },
);

it('names those that were counted before', () => {
  const { text } = answers('叫什么名字', ['淇县六期开工一批几个项目']);
  expect(text).toContain('冷链物流园');
  expect(text).toContain('标准化厂房');
});
