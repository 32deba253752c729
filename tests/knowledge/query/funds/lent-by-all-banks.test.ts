/** What all the banks of a place have lent, beside what each of them has. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom({
    title: '青田县要素保障工作推进情况',
    publishedOn: '2024-09-12',
    paragraphs: [
      '今年以来，青田县向11家银行推送项目82个，已获授信49个，授信金额33.7亿元；实际放款21.4亿元，放款项目38个。其中，建设银行青田县支行放款5.2亿元，居各银行首位；县农商行放款3.9亿元。',
      '组织招聘会37场，帮助企业招工5200人。',
    ],
  }),
);

it.each<[string, readonly string[]]>([
  ['青田县银行放款多少亿元', ['21.4亿元']],
  ['青田银行实际放了多少款', ['21.4亿元']],
  ['青田县各家银行一共放款多少', ['21.4亿元']],
  ['青田县发放贷款多少', ['21.4亿元']],
  ['青田县金融机构授信多少', ['33.7亿元']],
  ['青田县建设银行放款多少', ['5.2亿元']],
  ['青田县哪家银行放款最多', ['5.2亿元']],
  ['青田今年帮企业招了多少工', ['5200人']],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});
