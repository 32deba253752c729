/** A reporter's visit to one project, and the money a city has got: quoted speech, funds by name, what is still missing. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '高唐：重大项目“拔节生长”',
  publisher: '聊城日报',
  publishedOn: '2024-05-16',
  paragraphs: [
    '5月15日，在高唐县经济开发区的鲁西锦鲤智慧产业园项目现场，20多台塔吊同时作业。“项目总投资9.6亿元，占地193亩，规划建设28栋标准化厂房，目前已有16栋封顶，预计10月底全部建成。”项目经理介绍。',
    '今年全县谋划实施亿元以上重点项目58个，总投资282亿元，年度计划投资75亿元。截至4月底，58个项目完成投资30.7亿元，占年度计划的40.9%。',
    '今年以来，该县争取到位中央预算内资金1.1亿元、专项债券资金3.6亿元、增发国债0.8亿元。',
  ],
});
const told = figuresOf(ask);

it.each([
  ['高唐中央预算内资金多少', ['1.1亿元']],
  ['高唐专项债多少', ['3.6亿元']],
  // no page sums up what came from above: reckoned from all of the funds
  ['高唐争取上级资金一共多少', ['5.5亿元']],
  ['高唐还差多少完成年度计划', ['44.3亿元']],
])('%s', (question, expected) => {
  expect(told(question).slice(0, expected.length || undefined)).toEqual(expected);
});

it('finds the day in what the manager says of the project', () => {
  expect(ask('锦鲤智慧产业园啥时候建成').text).toContain('10月底');
});
