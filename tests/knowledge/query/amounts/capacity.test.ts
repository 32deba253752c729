/** How large a power station is: 装机容量 asks for what a page tells with no noun at all. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '阳西县光伏项目首批并网发电',
  publishedOn: '2024-04-01',
  paragraphs: [
    '3月28日，阳西县织篢镇18万千瓦渔光互补光伏项目首批6.5万千瓦方阵一次并网成功。项目总投资9.4亿元。',
    '此前，公司承建的阳西沙扒风电场5.2万千瓦工程已于2022年12月投产，累计发电2.6亿千瓦时。',
    '阳西县已组建6支驻点招商小分队，其中驻东莞、佛山各2支，驻中山、珠海各1支。',
  ],
});
const told = figuresOf(ask);

it.each([
  ['阳西渔光互补光伏项目首批并网的容量', ['6.5万千瓦']],
  ['阳西渔光互补光伏项目首批并网容量是多少', ['6.5万千瓦']],
  ['阳西沙扒风电场装机容量多少', ['5.2万千瓦']],
  ['阳西沙扒风电场装机规模', ['5.2万千瓦']],
  ['阳西程村风电场装机容量多少', []],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});

it('takes 派 for 驻', () => {
  expect(ask('阳西在哪几个城市派了2支招商小分队').text).toContain('东莞、佛山');
});
