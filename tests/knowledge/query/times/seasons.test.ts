import { describe, expect, it } from 'vitest';
import { answersFrom, derivedFrom, figuresOf } from '../../answers-from.ts';

const spring = {
  title: '莘县2021年春季重点项目集中开工',
  publishedOn: '2021-03-17',
  paragraphs: [
    '3月16日，莘县2021年春季重点项目集中开工仪式举行。这次集中开工的重点项目共31个，总投资96.4亿元。',
  ],
};
const autumn = {
  title: '莘县2021年秋季重点项目集中开工',
  publishedOn: '2021-10-19',
  paragraphs: ['10月18日，莘县2021年秋季重点项目集中开工仪式举行。此次集中开工项目26个，总投资71.9亿元。'],
};

describe('two seasons, each with a page of its own', () => {
  it.each<[string, string, string]>([
    ['莘县2021年春季和秋季两次集中开工，哪次总投资大，大多少', '24.5亿元', '96.4 - 71.9'],
    ['莘县2021年秋季集中开工的项目比春季少几个', '5个', '31 - 26'],
  ])('%s', (question, text, formula) => {
    expect(derivedFrom(spring, autumn)(question)).toEqual([{ text, formula }]);
  });

  it('calls them by their names', () => {
    const { text } = answersFrom(spring, autumn)('莘县2021年春季和秋季两次集中开工，哪次总投资大');
    expect(text).toContain('春季的总投资较大');
  });

  it.each(['莘县2021年春季比冬季集中开工总投资多多少', '莘县2021年夏季集中开工比春季多几个'])(
    '%s',
    (question) => {
      expect(figuresOf(answersFrom(spring, autumn))(question)).toEqual([]);
    },
  );
});
