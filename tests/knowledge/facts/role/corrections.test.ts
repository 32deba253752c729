import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of.ts';

const takenBack = (text: string, title: string) =>
  factsOf(text, { title })
    .filter((fact) => fact.role === 'superseded')
    .map((fact) => fact.quantity.text);

describe('the figures a correction takes back', () => {
  it.each<[string, readonly string[]]>([
    ['来安县“完成投资41.2亿元”更正为“完成投资42.6亿元”。', ['41.2亿元']],
    [
      '“完成投资3亿元”更正为“完成投资4亿元”，“增长12%”更正为“增长16%”，“开工8个”更正为“开工9个”。',
      ['3亿元', '12%', '8个'],
    ],
    ['原文“总投资28亿元，占地90亩”应为“总投资82亿元，占地60亩”。', ['28亿元', '90亩']],
    ['第一段“竣工5个”应为“竣工6个”、“开工8个”应为“开工9个”。', ['5个', '8个']],
    ['2.第三段“新开工项目12个”改为“新开工项目11个”。', ['12个']],
    ['报道将总投资12.8亿元误为1.28亿元，将占地230亩误写成320亩。', ['1.28亿元', '320亩']],
    ['通报中完成投资98亿元有误，实为89亿元，同比增长9%。', ['98亿元']],
    ['签约项目由23个更正为25个。', ['23个']],
    ['注：上期通报中石岭镇完成投资3.4亿元系统计错误，应为4.3亿元。', ['3.4亿元']],
    ['报道误将总投资写为12.8亿元，实际应为1.28亿元。', ['12.8亿元']],
    ['总投资不是12.8亿元，而是1.28亿元。', ['12.8亿元']],
    ['总投资12.8亿元系笔误，正确数据为1.28亿元。', ['12.8亿元']],
    ['其余41个项目数据不变。', []],
  ])('%s', (text, figures) => {
    expect(takenBack(text, '关于有关数据的更正')).toEqual(figures);
  });

  it('an ordinary page takes nothing back', () => {
    expect(takenBack('会议指出，进度30%应为常态，计划由5亿元调整为6亿元。', '项目推进会召开')).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    ['刚才说发放补贴的企业45家，更正一下，45家是申报数，实际发放的是31家，以31家为准。', ['45家', '45家']],
    ['前面讲错了，完成投资不是9亿元，是7亿元，请以7亿元为准。', ['9亿元']],
    ['项目总投资9亿元，年度计划投资2亿元，具体以批复为准。', []],
    ['数据均为初步统计，总投资9亿元，以9亿元为准备案。', []],
  ])('nor does a speaker, unless he puts himself right: %s', (text, figures) => {
    expect(takenBack(text, '新闻发布会实录')).toEqual(figures);
  });

  it('a note at the foot of any page does', () => {
    expect(takenBack('编者按：昨日所刊“总投资3亿元”更正为“总投资5亿元”。', '项目推进会召开')).toEqual([
      '3亿元',
    ]);
  });
});
