/** The whole of a class is what all the classes add up to, not the stage told last before them. */
import { expect, it } from 'vitest';
import { derivedFrom } from '../../answers-from.ts';

const computed = derivedFrom({
  title: '湄潭县上半年重点项目建设情况通报',
  publishedOn: '2024-07-12',
  paragraphs: [
    '今年全县共安排重点项目60个，总投资152.4亿元。截至6月底，已开工项目48个，完成投资22.5亿元。其中，产业项目27个，完成投资11.8亿元；基础设施项目21个，完成投资7.3亿元；民生项目12个，完成投资3.4亿元。尚未开工的12个项目中，受土地制约的7个。',
  ],
});

it.each([
  ['湄潭县产业项目占重点项目的比重', '45%', '27个 ÷ 60个'],
  ['湄潭县民生项目占全部项目的几成', '20%', '12个 ÷ 60个'],
])('%s', (question, text, formula) => {
  expect(computed(question)).toEqual([{ text, formula }]);
});
