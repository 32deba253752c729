import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of.ts';

/** Value and place of each sum. */
const sums = (text: string) =>
  factsOf(text, { title: '怀化市重大项目集中开工' })
    .filter(({ quantity }) => quantity.kind === 'money')
    .map(({ quantity, region, subject }) => `${quantity.text} ${region?.value.name ?? '-'} ${subject}`);

const EACH = ['9亿元 沅陵县 沅陵县', '7亿元 辰溪县 辰溪县', '5亿元 溆浦县 溆浦县'];

describe('a sum right behind the number of a place is that place’s', () => {
  it.each([
    '从区域分布看，沅陵县13个、总投资9亿元，辰溪县17个、总投资7亿元，溆浦县12个、总投资5亿元。',
    '分县看，沅陵县13个，总投资9亿元；辰溪县17个，总投资7亿元；溆浦县12个，总投资5亿元。',
    '沅陵县13个，计划总投资9亿元，辰溪县17个，计划总投资7亿元，溆浦县12个，计划总投资5亿元。',
    '沅陵县开工13个、总投资9亿元，辰溪县开工17个、总投资7亿元，溆浦县开工12个、总投资5亿元。',
  ])('%s', (text) => {
    expect(sums(text)).toEqual(EACH);
    expect(sums(`全市集中开工项目42个，总投资21亿元。其中，${text}`).slice(1)).toEqual(EACH);
  });

  it.each([
    ['全市集中开工项目42个，其中沅陵县13个、辰溪县17个，总投资21亿元。', '21亿元 怀化市 集中开工项目'],
    ['全市集中开工项目42个，其中沅陵县13个，总投资21亿元。', '21亿元 怀化市 集中开工项目'],
  ])('is of the whole behind its parts: %s', (text, whole) => {
    expect(sums(text)).toEqual([whole]);
  });
});
