/** A notice that tells of all bonds of a year, of both kinds, of two batches, and of what works got of the second. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '天长市2024年第二批新增专项债券资金安排情况公告',
  publishedOn: '2024-08-06',
  paragraphs: [
    '省财政厅核定我市2024年第二批新增专项债券额度5.25亿元。',
    '截至7月底，我市今年共获批新增政府债券10.94亿元，其中一般债券1.17亿元，专项债券9.77亿元。专项债券中，第一批4.52亿元已于4月发行，第二批5.25亿元于7月发行。',
    '其中，天长经开区新能源产业园配套项目安排1.3亿元，秦栏标准化厂房项目安排8500万元，城区污水管网项目安排4600万元，市中医院新院项目安排5800万元。',
    '截至7月底，第一批专项债券资金已支出3.67亿元，支出进度81.2%；第二批专项债券资金已拨付1.95亿元。',
  ],
});
const told = figuresOf(ask);

it.each([
  ['天长今年一共获批多少专项债券', ['9.77亿元']],
  ['天长市2024年专项债券多少亿', ['9.77亿元']],
  ['天长今年新增政府债券多少', ['10.94亿元']],
  ['天长今年获批一般债券多少', ['1.17亿元']],
  ['天长市2024年第二批专项债券多少亿', ['5.25亿元']],
  ['天长第二批专项债还有多少没拨付', ['3.3亿元']],
  ['天长第二批专项债哪个项目安排得最多', ['1.3亿元']],
  ['天长第二批专项债各项目安排多少', ['1.3亿元', '8500万元', '4600万元', '5800万元']],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});

it('lies where the page is, and not where the first work of the list does', () => {
  expect(ask('天长市中医院新院安排了多少专项债').values[0]?.basis.region).toBe('天长市');
});

it('makes no whole up of sums of two paragraphs that come to it by chance', () => {
  const chance = answersFrom({
    title: '天长市2024年第二批专项债券安排情况',
    publishedOn: '2024-08-06',
    paragraphs: [
      '第二批专项债券按投向分：产业园区项目3个、2.5亿元；生态环保项目2个、9000万元；社会事业项目1个、6000万元。',
      '其中，天长经开区标准化厂房项目安排1亿元，秦栏污水厂项目安排7000万元。',
    ],
  });
  expect(chance('天长第二批专项债按投向怎么分').values.map(({ text }) => text)).not.toContain('1亿元');
});
