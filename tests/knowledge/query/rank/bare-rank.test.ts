/** 第一名是哪个 says not by what: only those have a rank whom the page ranks. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = (...paragraphs: readonly string[]) =>
  figuresOf(
    answersFrom({ title: '云溪县项目建设情况', publishedOn: '2025-10-18', paragraphs: [...paragraphs] }),
  );

describe('nobody is ranked', () => {
  const ask = told(
    '前三季度，云溪县实施重点项目36个，其中工业项目19个，农业项目9个，社会民生项目8个。',
    '城东镇完成投资9.6亿元，城西镇完成投资7.1亿元，城北镇完成投资4.4亿元。',
  );
  it.each(['第一名是哪个', '前三名', '倒数第一是谁', '第一名是哪个镇', '最多的是哪个'])('%s', (question) => {
    expect(ask(question)).toEqual([]);
  });
});

describe('the towns are marked', () => {
  const ask = told(
    '10月12日，云溪县举行项目观摩评比，城东镇以95.2分位居第一，城西镇93.8分、城北镇92.1分分列第二、第三位。',
  );
  it.each<[string, readonly string[]]>([
    ['第一名是哪个', ['95.2分']],
    ['第一名是谁', ['95.2分']],
    ['倒数第一是谁', []], // who came third is not the last of all
  ])('%s', (question, expected) => {
    expect(ask(question)).toEqual(expected);
  });
});
