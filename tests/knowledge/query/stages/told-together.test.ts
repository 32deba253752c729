import { expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom({
  title: '青羊湖区重大产业项目将开建',
  publishedOn: '2012-05-04',
  paragraphs: [
    '青羊湖区今年新开工项目14项，总投资83.5亿元；复工项目17项。区负责人介绍，今年北片新开工和复工项目共31项，规划建筑面积240万平方米。',
  ],
});
const figuresOf = (question: string) => ask(question).values.map(({ text }) => text);

it('two stages told together are neither of them alone', () => {
  expect(figuresOf('青羊湖区新开工项目几个')).toEqual(['14项']);
  expect(figuresOf('青羊湖区北片新开工项目几个')).toEqual([]); // told of both alone
  expect(figuresOf('青羊湖区新开工和复工项目几个')).toEqual(['14项', '17项']);
});
