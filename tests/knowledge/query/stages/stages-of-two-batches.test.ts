/** So many batches or so many stages: 三批 counts the stages named before it, and no half of a question is dropped. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '岳西县“三个一批”项目情况',
    publishedOn: '2024-09-06',
    paragraphs: [
      '9月5日，岳西县第二批“三个一批”项目集中活动举行。签约项目14个，总投资61亿元；开工项目11个，总投资36亿元；投产项目6个，总投资17亿元。',
      '此前，3月举行的第一批活动中，签约项目10个，总投资38亿元；开工项目9个，总投资24亿元；投产项目3个，总投资8亿元。',
    ],
  }),
);

it.each<[string, readonly string[]]>([
  ['签约、开工、投产三批项目各几个', ['14个', '11个', '6个']],
  ['签约开工投产各几个', ['14个', '11个', '6个']],
  ['两批签约各几个', ['10个', '14个']],
  ['两批签约开工各几个', []], // two figures of each of two batches
  ['两批签约和开工各几个', []],
])('%s', (question, expected) => {
  expect(figures(question)).toEqual(expected);
});
