/** The largest project is the one that costs most; no output, no loan and no score makes one large. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = (...paragraphs: readonly string[]) =>
  figuresOf(
    answersFrom({ title: '云溪县重点项目建设情况', publishedOn: '2025-10-18', paragraphs: [...paragraphs] }),
  );

describe('a page that tells what several projects cost', () => {
  const ask = told(
    '前三季度，云溪县实施重点项目36个，完成投资42.7亿元。',
    '云溪光伏组件基地项目总投资18亿元，占地310亩，年产组件12万吨，累计完成投资9.3亿元。',
    '云溪县城污水处理厂扩建项目总投资2.6亿元，累计完成投资1.9亿元，获银行贷款1.1亿元。',
  );
  it.each<[string, readonly string[]]>([
    ['最大的项目是哪个', ['18亿元']],
    ['投资最大的项目', ['18亿元']],
    ['投资最大的是哪个', ['18亿元']],
    ['最小的项目是哪个', []], // two of 36
    ['投资最小的', []],
    ['写出名字的项目里投资最小的是哪个', ['2.6亿元']],
  ])('%s', (question, expected) => {
    expect(ask(question)).toEqual(expected);
  });
});

describe('a page that tells of no project what it costs', () => {
  const ask = told(
    '前三季度，云溪县完成进出口总额61.3亿元，增长4.1%；城镇零售额38.5亿元，乡村零售额12.2亿元。',
    '城东镇年度计划完成率81.2%，城西镇年度计划完成率77.5%。审批时限压缩到12天。',
  );
  it.each(['最大的项目是哪个', '投资最大的项目', '最小的项目是哪个', '投资最小的'])('%s', (question) => {
    expect(ask(question)).toEqual([]);
  });
});
