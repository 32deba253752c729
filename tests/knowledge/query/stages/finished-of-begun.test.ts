import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '沁源县前三季度重点工作进展',
    publisher: '沁源县人民政府',
    publishedOn: '2024-10-16',
    paragraphs: [
      '1—9月，全县重点项目新开工37个、竣工投产26个。',
      '今年全县计划改造老旧小区64个，惠及居民7200户。截至9月底，已开工58个，完工39个。',
    ],
  }),
);

describe('what is finished of what was begun, told behind it', () => {
  it.each<[string, readonly string[]]>([
    ['沁源县老旧小区改造完工多少个', ['39个']],
    ['沁源旧改完工几个', ['39个']],
    ['沁源县旧改开工几个', ['58个']],
    ['沁源县今年计划改造多少个老旧小区', ['64个']],
    ['沁源县重点项目竣工投产几个', ['26个']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
