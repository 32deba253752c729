/** A notice of an inspection: how much was checked, what was found, and of which kinds. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom({
    title: '关于1—5月全市重点项目建设推进情况的督查通报',
    publisher: '宿州市人民政府办公室',
    publishedOn: '2024-06-12',
    paragraphs: [
      '5月下旬，宿州市政府督查室对全市重点项目建设情况开展专项督查。',
      '督查组共现场核查项目58个，发现问题33个，其中入库纳统不及时12个，建设进度滞后11个，手续办理缓慢7个，其他问题3个。',
    ],
  }),
);

it.each([
  ['宿州市重点项目专项督查共现场核查了多少个项目，发现问题多少个', ['58个', '33个']],
  ['宿州督查发现的33个问题都是哪几类，各几个', ['12个', '11个', '7个', '3个']],
  ['宿州督查发现建设进度滞后的问题几个', ['11个']],
])('%s', (question, expected) => expect(told(question)).toEqual(expected));
