/** A paper whose sentences run over the edges of its sheets: — 1 — stands in the midst of them. */
import { describe, expect, it } from 'vitest';
import { guardAnswer } from '../../../../src/bot/gate/index.ts';
import { answersFrom, figuresOf } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

const paper = `榆中县人民政府督查室
关于2019年9月份重点项目建设情况的通报

各乡镇人民政府，县直各有关部门：
    按照县政府安排，9月26日至30日，县政府督查室会同县
发改局对全县重点项目进行了实地督查，现将情况通报如下：
    今年全县安排重点项目 47 个，总投资 162.4 亿元，年度
计划投资 51.6 亿元。截至9月底，累计完成投资 37.9
                        — 1 —
2 亿元，占年度计划的 73.5%。已开工项目41个，开工率为
87.2%。未开工的6个项目中，用地未批复3个，资金未落实2
个，施工图未审查1个。督查共发现质量问题28处、安全隐患

                        - 2 -

54处，已整改61处。本次督查共梳理企业反映问题35件，已办结2
                        — 3 —
4件。
    各单位要倒排工期，抓紧推进，确保完成全年目标任务。

                              榆中县人民政府督查室
                              2019年10月8日
`;

const article = articleRead('paper.txt', paper);
const ask = answersFrom(article);

describe('sentences that run over the edge of a sheet', () => {
  it.each<[string, readonly string[]]>([
    ['榆中县重点项目截至2019年9月底累计完成投资多少', ['37.92亿元']],
    ['榆中2019年9月底完成年度计划的百分之多少', ['73.5%']],
    ['榆中那次督查发现安全隐患多少处', ['54处']],
    ['榆中2019年9月还有几个项目没开工', ['6个']],
    ['榆中没开工的项目里用地没批的几个', ['3个']],
  ])('%s', (question, expected) => {
    expect(figuresOf(ask)(question)).toEqual(expected);
  });

  it('cites the side that tells the figure, without the number of the sheet', () => {
    const [citation] = ask('榆中2019年9月底完成年度计划的百分之多少').citations;
    expect(citation?.quote).toMatch(/^2 亿元，占年度计划的 73\.5%/);
  });

  it('proves a figure that runs over the edge beside one that does not', () => {
    const question = '榆中重点项目截至2019年9月底累计完成投资多少，年度计划投资多少';
    const answer = ask(question);
    expect(answer.values.map(({ text }) => text)).toEqual(['37.92亿元', '51.6亿元']);
    expect(guardAnswer(answer, { question, now: '2019-10-10' }, [article]).problems).toEqual([]);
  });

  it('proves two figures of one sentence, on either side of the edge', () => {
    const question = '榆中那次督查35件问题还有几件没办结';
    const answer = ask(question);
    expect(answer.values[0]?.text).toBe('11件');
    expect(guardAnswer(answer, { question, now: '2019-10-10' }, [article]).problems).toEqual([]);
  });

  it('cites both sides of a figure that runs over the edge, which the gate lets pass', () => {
    const question = '榆中县重点项目截至2019年9月底累计完成投资多少';
    const answer = ask(question);
    expect(answer.citations[0]?.snippet).toContain('累计完成投资37.92亿元');
    expect(guardAnswer(answer, { question, now: '2019-10-10' }, [article]).problems).toEqual([]);
  });
});

it.each(['第1页 共2页', '- 1 -'])('a figure that runs over %s is read and proven as well', (edge) => {
  const other = articleRead('other.txt', paper.replace('— 1 —', edge));
  const question = '榆中县重点项目截至2019年9月底累计完成投资多少';
  const answer = answersFrom(other)(question);
  expect(answer.values.map(({ text }) => text)).toEqual(['37.92亿元']);
  expect(guardAnswer(answer, { question, now: '2019-10-10' }, [other]).problems).toEqual([]);
});

it('keeps the units and columns that a table repeats on each sheet', () => {
  const lines = [
    '来安县2025年重点项目投资计划',
    '来源：来安县人民政府网 2025-02-02',
    '现将来安县2025年重点项目投资计划印发给你们，请认真组织实施。',
    '— 1 —',
    '单位：万元',
    '序号\t项目名称\t总投资\t年度计划投资',
    '1\t汊河产业园\t56000\t12000',
    '2\t半塔水库\t23000\t8000',
    '— 2 —',
    '单位：万元',
    '序号\t项目名称\t总投资\t年度计划投资',
    '3\t城东污水厂\t18000\t6000',
    '4\t舜山道路\t9500\t4200',
  ];
  const article = articleRead('page.txt', lines.join('\n'));
  const told = answersFrom(article);
  expect(told('来安半塔水库总投资多少').text).toContain('23000（万元）');
  expect(told('来安舜山道路年度计划投资多少').text).toContain('4200（万元）');
});
