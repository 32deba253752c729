/** The card of a page that is of one work, and whom to ask at the foot of a notice. */
import { expect, it } from 'vitest';
import { answersFrom } from '../answers-from.ts';

const ask = answersFrom(
  {
    title: '项目名片｜尚义抽水蓄能电站',
    publishedOn: '2024-07-08',
    paragraphs: [
      '项目名称：河北尚义抽水蓄能电站',
      '建设地点：张家口市尚义县小蒜沟镇境内',
      '建设单位：河北尚义抽水蓄能有限公司',
      '总投资95.9亿元，装机容量140万千瓦。',
    ],
  },
  {
    title: '尚义县2024年重点项目清单',
    publishedOn: '2024-03-05',
    paragraphs: ['请各单位于每月25日前报送进展情况。', '联系人：向明远　联系电话：0313-4820000'],
  },
);

it.each([
  ['尚义抽水蓄能电站建在哪', '张家口市尚义县小蒜沟镇境内'],
  ['尚义抽水蓄能电站在哪里', '张家口市尚义县小蒜沟镇境内'],
  ['尚义县重点项目清单联系人是谁', '向明远'],
])('%s', (question, expected) => expect(ask(question).text).toBe(expected));
