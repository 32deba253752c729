/** Classes told of a year gone by are shown with it; bands of size are no industries. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '太湖县1—9月招商引资情况',
  publishedOn: '2024-10-18',
  paragraphs: [
    '1—9月，太湖县新签约项目31个，协议总投资147亿元。其中，超10亿元项目4个，总投资68亿元；5亿—10亿元项目8个，总投资53亿元；5亿元以下项目19个，总投资26亿元。',
    '2023年，太湖县签约项目47个，总投资190亿元。从行业看，功能膜项目18个，绿色食品项目16个，装备制造项目13个。',
  ],
});
const figures = figuresOf(ask);

it.each(['太湖县各产业签约项目几个', '太湖县哪个产业签约项目最多'])('%s', (question) => {
  const { text } = ask(question);
  expect(text.split('\n')[0]).toBe('功能膜项目：18个（2023年）');
});

it.each<[string, readonly string[]]>([
  ['太湖县2023年哪个产业签约项目最多', ['18个']],
  ['太湖县哪个产业总投资最高', []],
  ['太湖县上半年各产业签约项目几个', []],
])('%s', (question, expected) => {
  expect(figures(question)).toEqual(expected);
});
