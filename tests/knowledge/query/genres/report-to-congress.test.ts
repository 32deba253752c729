/** A report on projects paid for by a government: what is held up, over budget, owed and from above. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom({
    title: '关于2024年汝州市政府投资项目上半年执行情况的报告（摘要）',
    publisher: '汝州市人大常委会',
    publishedOn: '2024-08-27',
    paragraphs: [
      '1—6月，52个项目累计完成投资11.6亿元，占年度计划的44.2%。23个新建项目已开工12个。',
      '上半年共落实到位资金14.8亿元，其中上级专项资金4.4亿元，专项债券5.6亿元，一般债券1.3亿元，本级财政3.5亿元。',
      '（一）部分项目推进缓慢。有11个新建项目尚未开工，其中5个因土地报批未完成，4个因资金未落实，2个因规划调整。北汝河治理等3个项目完成率不足20%。',
      '（二）超概现象仍然存在。市文化馆改造项目批复概算1.74亿元，预计投资2.02亿元，超概16.1%。',
    ],
  }),
);

it.each([
  ['汝州还有几个项目没开工', ['11个']],
  ['汝州因为土地没开工的几个', ['5个']],
  ['汝州完成率不到20%的项目几个', ['3个']],
  ['汝州完成率不到30%的项目几个', []],
  ['汝州文化馆超概多少', []],
  ['汝州文化馆超概百分之几', ['16.1%']],
  ['汝州文化馆概算多少', ['1.74亿元']],
  ['汝州上级专项资金多少', ['4.4亿元']],
  // the share is reckoned from what came from above, not from the bonds
  ['汝州上级资金占到位资金多少', ['29.73%']],
  // a count that the page never tells is of another page
  ['汝州36个项目完成投资多少', []],
])('%s', (question, expected) => {
  expect(told(question).map((text) => text.replace('约', ''))).toEqual(expected);
});
