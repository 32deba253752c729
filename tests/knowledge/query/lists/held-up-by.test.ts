/** Why works are held up, one cause after another: only those of the cause asked for. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '滁州市召开重点项目建设推进会',
    publishedOn: '2024-10-16',
    paragraphs: [
      '会议指出，尚未开工的9个项目中，有5个卡在用地环节，3个卡在资金环节，1个正在调整选址。',
      '现在一般工业项目从立项到拿施工许可证，审批时间已从40个工作日压缩到15个工作日。',
    ],
  }),
);

it.each<[string, readonly string[]]>([
  ['滁州卡在用地的几个', ['5个']],
  ['滁州未开工项目里卡在用地上的有几个', ['5个']],
  ['滁州卡在资金上的几个', ['3个']],
  ['滁州工业项目拿施工许可要多久', ['15个工作日']],
  ['滁州工业项目审批要多久', ['15个工作日']],
])('%s', (question, expected) => {
  expect(figures(question)).toEqual(expected);
});

const hindered = figuresOf(
  answersFrom({
    title: '内黄县重点项目开工情况',
    publishedOn: '2024-10-11',
    paragraphs: ['截至9月底，未开工的重点项目有19个，其中受用地制约10个，受资金制约5个，其他原因4个。'],
  }),
);

it.each<[string, readonly string[]]>([
  ['内黄县受用地制约的重点项目几个', ['10个']],
  ['内黄受资金制约没开工的项目几个', ['5个']],
  ['内黄县受审批制约的有几个', []],
  ['内黄县没开工的重点项目多少个', ['19个']],
])('%s', (question, expected) => {
  expect(hindered(question)).toEqual(expected);
});
