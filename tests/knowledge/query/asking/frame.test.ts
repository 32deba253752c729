import { describe, expect, it } from 'vitest';
import { type Frame, readQuestion } from '../../../../src/knowledge/query/asking/frame.ts';
import { periodLabel } from '../../facts/fact-line.ts';

const now = '2024-05-20';
const read = (question: string): Frame => readQuestion(question, { now, known: [] });

/** metric or kinds (unit) · own words, one a figure asked for; ± asks how it changed. */
const targets = (question: string): string[] =>
  read(question).targets.map((target) =>
    [
      `${target.metric?.id ?? target.kinds?.join('/') ?? 'any'}${target.unit ? ` ${target.unit}` : ''}${target.change ? ' ±' : ''}`,
      ...(target.own.length > 0 ? [target.own.join(' ')] : []),
    ].join(' · '),
  );

describe('the figures a question asks for', () => {
  it.each<[string, readonly string[]]>([
    ['来安县总投资多少', ['total-investment']],
    ['云溪酒店总投资', ['total-investment · 云溪酒店']],
    ['总投资和年度计划投资各多少', ['total-investment', 'annual-planned-investment']],
    ['工业项目几个', ['count 个 · 工业项目']],
    ['完成投资同比增长多少', ['growth ±']],
    ['占年度计划的百分之几', ['completion-rate']],
    ['生猪、肉牛各出栏多少头', ['count 头 · 生猪 出栏', 'count 头 · 肉牛 出栏']],
    // a sum and a size, each in its own kind
    ['云溪水库总投资和库容各多少', ['total-investment · 云溪水库', 'volume/mass · 库容']],
    ['云溪水库库容和坝高分别是多少', ['volume/mass · 云溪水库库容', 'length · 坝高']],
    ['签约和开工项目总投资各多少', ['total-investment', 'total-investment']],
    // each thing of a list by its own measure
    ['农村自来水普及率和水质达标率各是多少', ['rate · 农村自来水', 'rate · 水质']],
    ['签约项目总投资和开工项目年度计划投资各多少', ['total-investment', 'annual-planned-investment']],
    ['工业投资和农业投资各增长多少', ['growth ± · 工业', 'growth ± · 农业']],
    // what is asked of stands behind the question words
    ['化工类今年几个已经投产了、几个还在建', ['count 个 · 化工类', 'count 个']],
    // what was spent by a day
    ['来安县到9月底投资多少', ['investment-completed']],
    ['来安县到9月底要投资多少', ['investment']],
    ['来安县截至9月底签约项目投资多少', ['investment · 项目']],
    ['开工几个，总投资多少', ['count 个', 'total-investment']],
    ['谁主持', []],
    // side by side at the end, without a question word
    ['开工项目的个数和总投资', ['project-count · 项目', 'total-investment']],
    ['开工项目总投资、个数', ['total-investment', 'project-count']],
    ['云溪酒店总投资、1—8月完成数', ['total-investment · 云溪酒店', 'investment-completed']],
    ['汽配行业投资额和增速', ['investment · 汽配行业', 'growth ±']],
    ['区重点1—8月的完成额，占年度计划的比重', ['completion-rate · 重点']],
    ['区重点1—8月的完成额，以及占年度计划的比重', ['investment-completed · 重点', 'completion-rate']],
    ['来安县固投完成额和增速', ['fixed-asset-investment', 'growth ±']],
    ['来安县水利投资 比上年同期多了多少', ['investment ± · 水利']],
    // one of them vague
    ['汽配行业投资额和降幅是多少', ['investment · 汽配行业', 'growth ± · 汽配行业']],
  ])('%s', (question, expected) => {
    expect(targets(question)).toEqual(expected);
  });

  it('lists take their own phase, place or level', () => {
    expect(read('签约和开工的各有几个').targets.map((t) => t.phases)).toEqual([['signed'], ['started']]);
    expect(read('天长市和来安县各完成投资多少').targets.map((t) => t.regions?.[0]?.name)).toEqual([
      '天长市',
      '来安县',
    ]);
    for (const question of ['省重点和市重点各有几个', '3个省重点、16个市重点各自完成投资多少'])
      expect(read(question).targets.map((t) => t.level)).toEqual(['province', 'city']);
  });
});

describe('the slots of a question', () => {
  it.each<[string, Partial<Record<'region' | 'period' | 'batch' | 'phases' | 'level', unknown>>]>([
    ['来安县第三期开工项目总投资', { region: '来安县', batch: 3, phases: ['started'] }],
    ['滁州市1—4月完成投资', { region: '滁州市', period: '2024-01-01→2024-05-01' }],
    ['滁州市1—9月完成投资', { period: '2023-01-01→2023-10-01' }],
    ['2023年9月底完成投资多少', { period: expect.stringContaining('→2023-10-01') }],
    ['截至2023年7月底，来安县今年已完成投资多少', { period: expect.stringContaining('→2023-08-01') }],
    ['来安县引进省外资金多少', { level: undefined }],
    ['去年完成投资多少', { period: '2023-01-01→2024-01-01' }],
    ['省重点项目几个', { level: 'province' }],
    ['县级的重点项目几个', { level: 'county' }],
    ['纳入全省第三期的项目几个', { level: 'province' }],
    ['开工里头进了市里的几个', { level: 'city' }],
    ['来安县重点项目几个', { region: '来安县', level: undefined }],
    ['松岭产业园二期总投资', { batch: undefined }],
    ['当年完成投资多少', { period: undefined }],
    ['前三期一共开工几个', { batch: -3 }],
  ])('%s', (question, slots) => {
    const { regions, period, batch, phases, level } = read(question);
    const found = {
      region: regions[0]?.name,
      period: period && periodLabel(period),
      batch: batch?.ordinal,
      phases,
      level,
    };
    expect(found).toMatchObject(slots);
  });

  it.each<[string, Partial<Frame>]>([
    ['还有几个没开工', { negated: true }],
    ['停车位还缺多少', { negated: true }],
    ['没开工的项目里卡用地的几个', { negated: 'among' }],
    ['有9个没跟上进度，缺资金的几个', { negated: 'among' }],
    ['已经投产了几个', { insistsActual: true }],
    ['今年打算投产几个', { asksPlan: true }],
    ['到3月底该复工的有几个', { asksPlan: true }],
    ['明年要搞几个项目', { asksPlan: true }],
    ['投产的一共应有几个', { asksPlan: false }],
    ['开工了几个', { asksDone: true, asksFinished: false }],
    ['老旧小区改完几个了', { asksDone: true, asksFinished: true }],
    ['打算改完几个', { asksPlan: true, asksDone: false, asksFinished: false }],
    ['计划竣工的搞完几个', { asksPlan: true, asksDone: true, asksFinished: false }],
    ['产业集群想冲到多少亿', { asksTarget: true, asksPlan: false }],
    ['开工几个', { negated: false, insistsActual: false, asksPlan: false }],
  ])('how it asks: %s', (question, flags) => {
    expect(read(question)).toMatchObject(flags);
  });

  it('figures it names itself', () => {
    expect(read('331个项目里有几个没开工').given.map((q) => q.text)).toEqual(['331个']);
  });
});
