/** What has landed is of those signed, and those signed at the event of the page are no count of a stretch. */
import { expect, it } from 'vitest';
import { answersFrom, derivedFrom, figuresOf } from '../../answers-from.ts';

const page = {
  title: '濉溪县集中签约暨招商推介会在杭州举行',
  publishedOn: '2024-10-18',
  paragraphs: [
    '10月17日，濉溪县集中签约暨招商推介会在杭州市举行。现场签约项目14个，总投资57亿元。',
    '签约的14个项目已落地8个，落地率57.1%。去年同期推介会签约项目9个，总投资36亿元。',
    '今年1至9月，全县签约项目52个，总投资243亿元。',
  ],
};
const figures = figuresOf(answersFrom(page));

it.each<[string, readonly string[]]>([
  ['落地几个', ['8个']],
  ['签约项目落地了几个', ['8个']],
  ['签约几个', ['14个']],
  ['1—9月签约几个项目', ['52个']],
])('%s', (question, expected) => {
  expect(figures(question)).toEqual(expected);
});

it('is held against the event of the year before', () => {
  expect(derivedFrom(page)('本次签约金额比去年同期的推介会增加多少')).toEqual([
    { text: '21亿元', formula: '57 - 36' },
  ]);
});
