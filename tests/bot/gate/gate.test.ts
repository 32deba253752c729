import { describe, expect, it } from 'vitest';
import { type Asked, guardAnswer, unprovenAnswer } from '../../../src/bot/gate/index.ts';
import type { Answer } from '../../../src/knowledge/index.ts';
import { answered, article, cite, notFound, value } from '../../doubles/knowledge.ts';

const page = article(
  'a.txt',
  '云溪区第三批重大项目集中开工',
  [
    '5月8日,云溪区第三批“三个一批”项目集中开工。',
    '此次开工项目12个,总投资86.5亿元,年度计划投资20亿元,占地310余公顷。',
    '其中5G产业园总投资6.5亿元,滨江大道二十三亿元。',
    '表:开工项目数(个) 12 总投资(亿元) 86.5',
    '力争新引进“3060”项目7个以上。',
  ],
  '2022-05-10',
);
const sentence = cite(page, '此次开工项目12个,总投资86.5亿元,年度计划投资20亿元,占地310余公顷。');
const asked: Asked = { question: '云溪区第三批开工项目总投资多少', now: '2022-06-01' };
const good = answered('86.5亿元\n云溪区 · 2022年第三批 · 开工 · 总投资（12个项目）', {
  understood: '云溪区 · 第三批 · 开工 · 总投资',
  values: [value(86.5, '亿元', { basis: { batch: '2022年第三批' } })],
  citations: [sentence],
});

const guard = (answer: Answer, question = asked.question) =>
  guardAnswer(answer, { ...asked, question }, [page]);
const passes = (answer: Answer, question?: string) =>
  expect(guard(answer, question)).toEqual({ answer, problems: [] });
const stops = (answer: Answer, question?: string) => {
  const { answer: replaced, problems } = guard(answer, question);
  expect(replaced).toEqual(unprovenAnswer);
  expect(problems).not.toEqual([]);
};
const saying = (text: string, rest: Partial<Answer> = {}) => ({ ...good, text, ...rest });

describe('a proven answer passes', () => {
  it('as it is', () => passes(good));
  it.each([
    ['the same amount in other units', '865000万元'],
    ['the same amount spelled out', '八十六点五亿元'],
    ['a context figure of the cited sentence', '86.5亿元，其中年度计划投资20亿元'],
    ['with a bound word', '占地310余公顷'],
    ['the date of the article', '86.5亿元（2022-05-10）'],
    ['a date elsewhere in the cited article', '86.5亿元，5月8日开工'],
    ['that date with the year the article is of', '2022年5月8日'],
    ['a name elsewhere in the cited article', '“三个一批”项目，含5G产业园'],
    ['a mark of its citation', '86.5亿元①'],
    ['a count of its own', '1个来源'],
  ])('%s', (_, text) => passes(saying(text)));

  it('a name of digits without its marks', () => {
    const aim = cite(page, '力争新引进“3060”项目7个以上。');
    passes(answered('目标7个以上\n云溪区 · 新引进3060项目', { values: [value(7, '个')], citations: [aim] }));
  });
  it('repeats the question', () =>
    passes(saying('不是90亿元，是86.5亿元'), '云溪区第三批开工总投资是90亿元吗'));
  it('repeats an earlier question', () => {
    const { problems } = guardAnswer(saying('不是90亿元'), { ...asked, ctx: ['总投资90亿元的是哪批'] }, [
      page,
    ]);
    expect(problems).toEqual([]);
  });
  it('speaks of the current year when asked', () => passes(notFound('没有2023年的数据。'), '明年投资多少'));
});

describe('a wrong figure stops the answer', () => {
  it.each([
    ['a wrong digit', '86.6亿元'],
    ['a lost point', '865亿元'],
    ['a shifted point', '8.65亿元'],
    ['a swapped scale', '86.5万元'],
    ['a swapped currency', '86.5亿美元'],
    ['a swapped measure', '310余亩'],
    ['a percent instead of an amount', '86.5%'],
    ['another count', '13个项目'],
    ['another thing counted', '12家'],
    ['full-width digits', '８６．６亿元'],
    ['Chinese numerals', '八十六点六亿元'],
    ['a bare number', '约88'],
    ['digits of another script', '٨٧亿元'],
    ['an invisible character', '86\u200b5亿元'],
    ['a figure of another sentence of the article', '6.5亿元'],
    ['a spelled figure of another sentence', '二十三亿元'],
    ['a date nobody gave', '5月9日'],
    ['day and month of different dates', '10月8日'],
    ['a year nobody gave', '2019年'],
    ['the year after the article', '2023年'],
    ['another batch', '第四批'],
    ['a mark without citation', '86.5亿元②'],
    ['a count of its own that is wrong', '3个来源'],
  ])('%s', (_, text) => stops(saying(text)));

  it.each([
    ['the reading of the question', { understood: '云溪区 · 第五批' }],
    ['a doubt', { doubts: [{ text: '另有来源称87亿元', citations: [0] }] }],
  ])('in %s', (_, rest) => stops(saying('86.5亿元', rest)));

  it('drops a choice and keeps the answer', () => {
    const clean = { label: '云溪区第三批签约', q: '云溪区第三批签约项目总投资' };
    const { answer, problems } = guard({
      ...good,
      choices: [clean, { label: '总投资87亿元的项目', q: '哪个项目' }],
    });
    expect(answer).toEqual({ ...good, choices: [clean] });
    expect(problems).toHaveLength(1);
  });
});

describe('values must stand where they say', () => {
  it.each([
    ['another number', value(86.6, '亿元')],
    ['a number that is not its text', value(85, '亿元', { text: '86.5亿元' })],
    ['a unit that is not its text', value(86.5, '万元', { text: '86.5亿元' })],
    ['part of a longer number', value(6.5, '亿元')],
    ['a citation that is not there', value(86.5, '亿元', { citations: [1] })],
    ['no citation', value(86.5, '亿元', { citations: [] })],
  ])('%s', (_, wrong) => stops({ ...good, values: [wrong] }));

  it.each([
    ['a rounded count', value(310, '公顷', { text: '310余公顷', bound: 'over' })],
    ['a planned figure', value(20, '亿元', { modality: 'planned' })],
  ])('%s is fine', (_, right) => passes({ ...good, text: right.text, values: [right] }));

  it('a table cell takes its unit from the caption', () => {
    const row = cite(page, '表:开工项目数(个) 12 总投资(亿元) 86.5');
    passes({ ...good, text: '86.5亿元', values: [value(86.5, '亿元', { text: '86.5' })], citations: [row] });
  });
  it('a fall in a table has its sign', () => {
    const table = article('t.txt', '增长情况', ['表:各业增长(%)', '采矿业 -2.8']);
    const problems = (number: number) => {
      const values = [value(number, '%', { text: '-2.8' })];
      const fall = answered('-2.8(%)', { values, citations: [cite(table, '采矿业 -2.8')] });
      return guardAnswer(fall, asked, [table]).problems;
    };
    expect(problems(-2.8)).toEqual([]);
    expect(problems(2.8)).not.toEqual([]);
  });
  it('a numeral is its number', () => {
    const quote = cite(page, '其中5G产业园总投资6.5亿元,滨江大道二十三亿元。');
    passes({
      ...good,
      text: '二十三亿元',
      values: [value(23, '亿元', { text: '二十三亿元' })],
      citations: [quote],
    });
  });
  it('a refusal has none', () => stops({ ...good, status: 'not_found' }));
});

describe('stretches of the year', () => {
  const spoken = (source: string, said: string) => {
    const from = article('p.txt', '进展', [source]);
    return guardAnswer(answered(said, { citations: [cite(from, source)] }), asked, [from]).problems;
  };
  it.each([
    ['1—5月完成投资', '前5个月'],
    ['前5个月完成投资', '1—5月'],
    ['前7月完成投资', '1—7月'],
    ['前七月完成投资', '1—7月'],
    ['上半年完成投资', '1—6月'],
    ['2021年至2024年，产值分别为', '2023年'],
    ['2021—2024年，产值分别为', '2022年'],
    ['第三季度完成投资', '7—9月'],
    ['前三季度完成投资', '1—9月'],
    ['三季度完成投资', '截至9月30日'],
    ['9月底完成投资', '截至9月30日'],
    ['10月中旬完成投资', '截至10月20日'],
    ['6月下旬集中开工', '6月21日—30日'],
    ['8月上半月完成投资', '8月1日—15日'],
    ['到年末完成投资', '截至12月31日'],
    ['“十四五”期间', '2021—2025年'],
  ])('%s may be called %s', (source, said) => expect(spoken(source, said)).toEqual([]));
  it.each([
    ['1—5月完成投资', '前6个月'],
    ['上半年完成投资', '1—9月'],
    ['2021年至2024年，产值分别为', '2025年'],
    ['目前7月已完成投资', '1—7月'],
    ['9月底完成投资', '截至9月28日'],
    ['10月中旬完成投资', '截至10月31日'],
    ['6月下旬集中开工', '6月11日—30日'],
    ['“十四五”期间', '2026年'],
  ])('%s may not be called %s', (source, said) => expect(spoken(source, said)).not.toEqual([]));
});

describe('table cells', () => {
  const table = article('t.txt', '完成情况', [
    '附:各镇情况(按签约数,单位:个、亿元)',
    '东镇\t7\t3.25',
    '西镇\t9\t1.5(万元)',
  ]);
  const row = cite(table, '东镇\t7\t3.25');
  const listing = (text: string) =>
    guardAnswer(answered(text, { citations: [row] }), asked, [table]).problems;
  it('take their unit from a heading', () => expect(listing('东镇：7个，3.25亿元')).toEqual([]));
  it('not from nowhere', () => expect(listing('东镇：3.25亿美元')).not.toEqual([]));
  it('nor from another page', () => expect(listing('东镇：7公顷')).not.toEqual([]));
});

describe('derived values are worked out again', () => {
  const derived = (number: number, unit: string, formula?: string) => {
    const rest = formula === undefined ? {} : { formula };
    return saying(`${number}${unit}`, { values: [value(number, unit, { derived: true, ...rest })] });
  };
  it.each([
    [66.5, '亿元', '86.5 - 20'],
    [66.5, '亿元', '86.5亿元 − 20亿元 = 66.5亿元'],
    [7.21, '亿元', '86.5 ÷ 12'],
    [23.1, '%', '20 / 86.5 × 100%'],
    [4.3, '倍', '86.5 / 20'],
    [106.5, '亿元', '(86.5 + 20)'],
  ])('%d%s = %s', (number, unit, formula) => passes(derived(number, unit, formula)));
  it('a factor may be made of a cited percentage', () => {
    const grown = article('g.txt', '增长', ['总投资54亿元,同比增长8%。']);
    const values = [value(50, '亿元', { derived: true, formula: '54 ÷ 1.08' })];
    const answer = answered('50亿元', { values, citations: [cite(grown, '总投资54亿元,同比增长8%。')] });
    expect(guardAnswer(answer, asked, [grown]).problems).toEqual([]);
  });
  it('an input may be a cited amount in other units', () => {
    const small = article('s.txt', '投资', ['一段投资54亿元,另一段3000万元。']);
    const values = [value(53.7, '亿元', { derived: true, formula: '54 - 0.3' })];
    const answer = answered('53.7亿元', {
      values,
      citations: [cite(small, '一段投资54亿元,另一段3000万元。')],
    });
    expect(guardAnswer(answer, asked, [small]).problems).toEqual([]);
  });
  it.each([
    ['a wrong result', 67.5, '86.5 - 20'],
    ['an input from nowhere', 76.5, '86.5 - 10'],
    ['no arithmetic', 66.5, '86.5 减 20'],
    ['no formula', 66.5, undefined],
    ['an unclosed bracket', 66.5, '(86.5 - 20'],
  ])('%s is stopped', (_, number, formula) => stops(derived(number, '亿元', formula)));
});

describe('citations must be verbatim', () => {
  it.each([
    ['an unknown document', { document: 'b.txt' }],
    ['offsets of something else', { start: sentence.start + 1, end: sentence.end + 1 }],
    ['a quote that was touched up', { quote: sentence.quote.replace('86.5', '88.5') }],
    ['a snippet with another digit', { snippet: sentence.snippet.replace('12个', '13个') }],
    ['an empty quote', { quote: '', start: 0, end: 0 }],
  ])('%s', (_, change) => stops({ ...good, citations: [{ ...sentence, ...change }] }));

  it('tags and references are no digits of the snippet', () => {
    const html = article('h.html', '标题', ['<p style="width:10px">总投资<b>86.5</b>亿元&#160;</p>']);
    const quote = cite(html, '<p style="width:10px">总投资<b>86.5</b>亿元&#160;</p>');
    const answer = {
      ...good,
      text: '86.5亿元',
      understood: '总投资',
      citations: [{ ...quote, snippet: '总投资86.5亿元' }],
    };
    expect(guardAnswer(answer, asked, [html]).problems).toEqual([]);
  });
});

describe('a refusal names slots, never figures', () => {
  it('that exist in an article', () =>
    passes(notFound('没有云溪区第三批的签约情况。现有：2022年第三批（开工）。')));
  it('of the question', () => passes(notFound('没有第七批的情况。'), '云溪区第七批开工总投资'));
  it('not a batch nobody knows', () => stops(notFound('现有：第九批。')));
  it('not an amount', () => stops(notFound('没有签约的总投资，开工的是86.5亿元。')));
});
