/** The year's list of projects, one cell a line, in sections, with a column of words: each cell's figures are its project's. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

const list = [
  '2024年滁州市重点建设项目名单（第一批）',
  '滁州市发展和改革委员会 发布时间：2024-02-14',
  '单位：万元',
  ...[
    '序号',
    '项目名称',
    '建设地点',
    '建设规模及内容',
    '建设起止年限',
    '总投资',
    '2024年计划投资',
    '责任单位',
  ],
  '一、续建项目（2个）',
  ...[
    '1',
    '滁河港综合码头工程',
    '全椒县',
    '建设6个1000吨级泊位',
    '2022-2025',
    '96000',
    '31000',
    '市交通运输局',
  ],
  ...[
    '2',
    '明光循环经济产业园二期',
    '明光市',
    '年处理废旧电池15万吨',
    '2023-2024',
    '78000',
    '26000',
    '明光市政府',
  ],
  '二、新建项目（3个）',
  ...[
    '3',
    '来安医药产业园三期',
    '来安县',
    '建设厂房12万平方米，购置设备260台',
    '2024-2026',
    '68000',
    '19000',
    '来安县政府',
  ],
  ...['4', '定远绿色食品加工基地', '定远县', '建设生产线9条', '2024-2025', '43500', '15000', '定远县政府'],
  ...[
    '5',
    '凤阳县第二人民医院扩建项目',
    '凤阳县',
    '新增床位500张',
    '2024-2027',
    '52000',
    '9000',
    '凤阳县卫健委',
  ],
];
const answers = answersFrom(articleRead('list.txt', list.join('\n')));
const told = figuresOf(answers);

it.each([
  ['滁河港码头总投资多少', ['96000']],
  ['明光循环经济产业园二期2024年计划投资多少', ['26000']],
  ['滁河港码头建几个泊位', ['6个']],
  ['明光循环经济产业园二期处理多少废电池', ['15万吨']],
  ['来安医药产业园三期买多少台设备', ['260台']],
  ['来安医药产业园三期建多少平方米厂房', ['12万平方米']],
  ['凤阳县第二人民医院扩建新增多少床位', ['500张']],
  ['滁州续建项目几个', ['2个']],
  ['滁州新建项目几个', ['3个']],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});

it('tells the largest, and who answers for a project', () => {
  expect(answers('滁州第一批总投资最大的项目').text).toContain('滁河港综合码头工程');
  expect(answers('凤阳县第二人民医院扩建项目责任单位是谁').text).toContain('凤阳县卫健委');
});

it('is published by the office above it, not by the last cell', () => {
  expect(answers('滁河港码头总投资多少').citations[0]?.publisher).toBe('滁州市发展和改革委员会');
});

it('takes no row for its section, and nothing that a cell expects for done', () => {
  expect(told('滁州新建项目总投资多少')).not.toEqual(['68000']);
  const plans = answersFrom(
    articleRead(
      'plans.txt',
      [
        '2024年桐乡市重点项目进展表',
        '单位：万元',
        ...['序号', '项目名称', '总投资', '进展情况'],
        ...['1', '濮院纺织产业园', '52000', '主体封顶，建成后年产值8亿元'],
        ...['2', '乌镇算力中心', '36000', '计划新增机柜1200个'],
      ].join('\n'),
    ),
  );
  expect(plans('濮院纺织产业园产值多少').values[0]?.modality).toBe('expected');
  expect(plans('乌镇算力中心新增多少机柜').values[0]?.modality).toBe('planned');
});
