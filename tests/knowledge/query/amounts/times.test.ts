/** 签约总投资是开工总投资的几倍: reckoned from both, where no page says so. */
import { expect, it } from 'vitest';
import { answersFrom, derivedFrom } from '../../answers-from.ts';

const page = {
  title: '湄潭县第三期“三个一批”项目建设活动举行',
  publisher: '湄潭融媒',
  publishedOn: '2023-08-09',
  paragraphs: [
    '2023年第三期全县签约项目6个，总投资31.2亿元。集中开工项目12个，总投资48.5亿元，年度计划投资超过10亿元。其中，农业类项目9个、商贸类项目3个。',
    '2023年计划实施重点项目120个，是2022年的1.5倍。',
  ],
};
const computed = derivedFrom(page);

it.each([
  ['湄潭第三期开工总投资是签约总投资的几倍', '1.55倍', '48.5 ÷ 31.2'],
  ['湄潭第三期开工项目数是签约的几倍', '2倍', '12 ÷ 6'],
  ['湄潭农业类项目是商贸类的多少倍', '3倍', '9 ÷ 3'],
])('%s', (question, text, formula) => {
  expect(computed(question)).toEqual([{ text, formula }]);
});

it('a multiple that the page tells is told as it stands', () => {
  const { values } = answersFrom(page)('湄潭县2023年重点项目是2022年的几倍');
  expect(values.map(({ text, derived }) => [text, derived])).toEqual([['1.5倍', false]]);
});

it('of a figure told as a limit there is no multiple', () => {
  expect(answersFrom(page)('湄潭第三期开工总投资是年度计划投资的几倍').values).toEqual([]);
});

it('of what two pages tell of unlike stretches there is no multiple', () => {
  const pages = [
    ['湄潭县', '2023-10-09', '1—9月'],
    ['余庆县', '2023-07-11', '1—6月'],
  ].map(([place, publishedOn = '', stretch]) => ({
    title: `${place}重点项目建设加快`,
    publishedOn,
    paragraphs: [`${stretch}，${place}重点项目完成投资${stretch === '1—9月' ? '86' : '43'}亿元。`],
  }));
  expect(answersFrom(...pages)('湄潭县重点项目完成投资是余庆县的几倍').values).toEqual([]);
});
