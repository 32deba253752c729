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
