import { describe, expect, it } from 'vitest';
import { composeReply, plainText } from '../../../src/bot/index.ts';
import { marksOf } from '../../../src/bot/reply/marks.ts';
import { reply as wording } from '../../../src/bot/wording.ts';
import type { Answer } from '../../../src/knowledge/index.ts';
import { answered, article, cite, value } from '../../doubles/knowledge.ts';

const page = article('a.txt', '标题', ['开工12个,总投资86.5亿元,比上批186.5亿元少。']);
const sentence = cite(page, '开工12个,总投资86.5亿元,比上批186.5亿元少。');

const blocks = (answer: Answer) => composeReply(answer, () => undefined).blocks;
const kinds = (answer: Answer) => blocks(answer).map(({ kind }) => kind);

describe('an answer becomes blocks', () => {
  it('figure, basis, reading, words, doubt, proof, choices: in this order', () => {
    const answer = answered('86.5亿元\n云溪区 · 开工\n其中一部分尚未落地。', {
      understood: '云溪区 · 开工',
      guessed: true,
      values: [value(86.5, '亿元')],
      citations: [sentence],
      choices: [{ label: '签约', q: '签约呢' }],
      doubts: [{ text: '另有来源说法不同', citations: [0] }],
    });
    expect(kinds(answer)).toEqual([
      'headline',
      'understood',
      'basis',
      'paragraph',
      'doubt',
      'evidence',
      'choices',
    ]);
  });
  it('the basis of a single figure is told when the text does not', () => {
    const values = [value(86.5, '亿元', { basis: { region: '云溪区', batch: '第三批' } })];
    expect(blocks(answered('86.5亿元', { values }))[1]).toEqual({ kind: 'basis', text: '云溪区 · 第三批' });
    expect(kinds(answered('86.5亿元（云溪区 · 第三批）', { values }))).toEqual(['headline']);
  });
  it('lines of several figures are a list', () => {
    const text = '有几处：\n40亿元：云溪区 · 签约\n86.5亿元：云溪区 · 开工\n请选择。';
    const [, list, last] = blocks(answered(text, { status: 'clarify' }));
    expect(list).toEqual({ kind: 'list', items: ['40亿元：云溪区 · 签约', '86.5亿元：云溪区 · 开工'] });
    expect(last).toEqual({ kind: 'paragraph', text: '请选择。' });
  });
  it.each(['· 甲项目', '- 甲项目', '1. 甲项目', '（2）甲项目'])('%s is an item', (line) =>
    expect(blocks(answered(`有：\n${line}`))[1]).toEqual({ kind: 'list', items: ['甲项目'] }),
  );
  it('1.95倍 is none', () => expect(kinds(answered('总计\n1.95倍'))).toEqual(['headline', 'paragraph']));
  it('a refusal has no headline', () =>
    expect(kinds(answered('没有。', { status: 'not_found' }))).toEqual(['paragraph']));
  it('a sure reading is not repeated', () =>
    expect(kinds(answered('86.5亿元', { understood: '云溪区' }))).toEqual(['headline']));
});

describe('marks', () => {
  const marked = (answer: Answer) =>
    marksOf(answer, 0).map(({ start, end }) => sentence.snippet.slice(start, end));
  it('are the figures a citation proves, whole', () => {
    const values = [value(86.5, '亿元'), value(12, '个')];
    expect(marked(answered('', { values, citations: [sentence] }))).toEqual(['12个', '86.5亿元']);
  });
  it('of a derived figure are what it is made of', () => {
    const values = [value(100, '亿元', { derived: true, formula: '186.5 - 86.5' })];
    expect(marked(answered('', { values, citations: [sentence] }))).toEqual(['86.5', '186.5']);
  });
  it('of a figure told twice are where the answer is told', () => {
    const text = '交通项目2个,总投资3.1亿元；教育项目2个,总投资5300万元。';
    const list = cite(article('b.txt', '标题', [text]), text);
    const basis = { subject: '教育项目' };
    const values = [value(2, '个', { basis }), value(5300, '万元', { basis })];
    const spans = marksOf(answered('', { values, citations: [list] }), 0);
    expect(spans.map(({ start, end }) => text.slice(start - 4, end))).toEqual([
      '教育项目2个',
      ',总投资5300万元',
    ]);
  });
  it('of figures proven elsewhere are none', () => {
    const values = [value(86.5, '亿元', { citations: [1] })];
    expect(marked(answered('', { values, citations: [sentence] }))).toEqual([]);
  });
});

describe('plain text', () => {
  it('numbers evidence beyond twenty', () => {
    const citations = Array.from({ length: 21 }, () => sentence);
    const text = plainText(composeReply(answered('多', { citations }), () => undefined));
    expect(text).toContain('⑳ 《标题》');
    expect(text).toContain('(21) 《标题》');
  });
  it('sets off what its style sets off', () => {
    const style = {
      strong: (t: string) => `*${t}*`,
      faint: (t: string) => `~${t}~`,
      mark: (t: string) => `[${t}]`,
    };
    const answer = answered('86.5亿元', { values: [value(86.5, '亿元')], citations: [sentence] });
    const text = plainText(
      composeReply(answer, () => 'https://x.example/a'),
      style,
    );
    expect(text).toContain('*86.5亿元*');
    expect(text).toContain('总投资[86.5亿元]');
    expect(text).toContain('~   https://x.example/a~');
  });
  it('asks to choose', () => {
    const answer = answered('哪个？', { status: 'clarify', choices: [{ label: '甲', q: '甲呢' }] });
    expect(plainText(composeReply(answer, () => undefined))).toBe(
      `哪个？\n${wording.choices.clarify}\n  1. 甲`,
    );
  });
});
