import { describe, expect, it } from 'vitest';
import { holesIn } from '../../../../src/knowledge/query/asking/holes.ts';

/** What a question asks for: kinds and unit; `any` where the words leave it open. */
const asked = (question: string): string[] =>
  holesIn(question).map(({ kinds, unit, currency }) =>
    [kinds?.join('/') ?? 'any', unit, currency].filter((part) => part !== undefined).join(' '),
  );

describe('what a question asks a figure for', () => {
  it.each<[string, readonly string[]]>([
    ['总投资多少', ['any']],
    ['总投资多少亿', ['money']],
    ['投资多少钱', ['money']],
    ['花了几个亿', ['money']],
    ['折合多少美元', ['money USD']],
    ['有几个项目', ['count 个']],
    ['有多少家企业', ['count 家']],
    ['多少人就业', ['count 人']],
    ['占年度计划的百分之几', ['percent']],
    ['完成了几成', ['percent']],
    ['提高了几个百分点', ['percentage-point 百分点']],
    ['是去年的几倍', ['multiple 倍']],
    ['占地多少亩', ['area 亩']],
    ['建筑面积多大', ['area']],
    ['全长多少公里', ['length 公里']],
    ['工期多少天', ['duration 天']],
    ['要建多久', ['duration']],
    ['年产多少吨', ['mass 吨']],
    ['装机多少千瓦', ['power 千瓦']],
    ['签约和开工各几个，总投资多少', ['count 个', 'any']],
    ['几个项目多少钱', ['count 个', 'money']],
    ['交通类项目的数量', ['count']],
    ['一年节约多少电', ['energy']],
    ['专项债支出进度达到多少', ['percent']],
    ['县重点超时序进度多少', ['percentage-point']],
    ['县重点进度快了多少', ['percentage-point']],
    ['一年节约多少电费', ['any']],
  ])('%s', (question, kinds) => {
    expect(asked(question)).toEqual(kinds);
  });

  it.each(['哪几个项目', '第几期', '谁主持', '那几个项目怎么样了', '云溪酒店总投资'])(
    'not in %s',
    (question) => {
      expect(asked(question)).toEqual([]);
    },
  );
});
