import { describe, expect, it } from 'vitest';
import { clauseSubject, namesSubject, trimLead } from '../../../src/knowledge/facts/subject.ts';
import { nounAfter, subjectAfter } from '../../../src/knowledge/facts/subject-noun.ts';
import { factsOf } from './facts-of.ts';

describe('words that name a thing', () => {
  it.each([
    ['云溪水厂改造工程总投资', true],
    ['工业项目', true],
    ['累计完成', false],
    ['截至4月底，已开工', false],
    ['其中，计划总', false],
    ['2024年', false],
  ])('%s: %s', (words, named) => {
    expect(namesSubject(words)).toBe(named);
  });

  it.each([
    ['的云溪酒店', '云溪酒店'],
    ['余的云溪酒店', '云溪酒店'],
    ['的云溪酒店等', '云溪酒店'],
    ['的重点项目集中开工', '重点项目'],
    ['的资金', undefined],
    ['，总投资', undefined],
  ])('after a figure, 的 phrase %s: %s', (tail, subject) => {
    expect(subjectAfter(tail)).toBe(subject);
  });

  it.each([
    ['重点项目集中开工', '重点项目'],
    ['规上工业企业已全部复工', '规上工业企业'],
    ['和', undefined],
    ['', undefined],
  ])('after a count, %s: %s', (tail, subject) => {
    expect(nounAfter(tail)).toBe(subject);
  });

  it.each([
    ['其中云溪水厂', '云溪水厂'],
    ['2024年云溪水厂', '云溪水厂'],
    ['今年全县重点项目计划', '重点项目'],
  ])('%s is cut to %s', (lead, subject) => {
    expect(trimLead(lead)).toBe(subject);
  });

  it('a clause ends with its last noun', () => {
    expect(clauseSubject('农村公路整治工程计划已编排完毕')).toBe('农村公路整治工程');
  });
});

describe('the subject of a figure', () => {
  it.each<[string, readonly string[]]>([
    ['云溪水厂总投资1.2亿元，年度计划投资3000万元。', ['云溪水厂', '云溪水厂']],
    ['总投资10亿元的云溪酒店、总投资5亿元的松岭康养园同日开工。', ['云溪酒店', '松岭康养园']],
    [
      '工业项目9个，总投资31亿元；农业项目3个，总投资8亿元。',
      ['工业项目', '工业项目', '农业项目', '农业项目'],
    ],
    ['产业类、民生类项目分别为29个和14个。', ['产业类', '民生类']],
    ['一、二、三期分别投资3亿元、4亿元和1亿元。', ['一期', '二期', '三期']],
    ['一、二季度分别完成投资3亿元和4亿元。', ['一季度', '二季度']],
    ['我县计划在交通、水利、教育三个领域分别投资9亿元、4亿元、2亿元。', ['领域', '交通', '水利', '教育']],
    ['天长市、来安县分别完成投资20亿元和18亿元。', ['天长市', '来安县']],
    ['完成进度较快的是来安县（90.8%）。', ['来安县']],
  ])('%s', (text, subjects) => {
    expect(factsOf(text).map((fact) => fact.subject)).toEqual(
      subjects.map((s) => expect.stringContaining(s)),
    );
  });

  it('of one thing shares a group, of another has its own', () => {
    const groups = factsOf('工业项目9个，总投资31亿元；农业项目3个，总投资8亿元。').map((f) => f.group);
    expect(groups[0]).toBe(groups[1]);
    expect(groups[2]).toBe(groups[3]);
    expect(groups[0]).not.toBe(groups[2]);
  });
});
