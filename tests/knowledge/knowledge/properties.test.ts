/** What holds for every answer, whatever is asked of which articles. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle, readFolders } from '../../../src/knowledge/article/index.ts';
import { libraryOf } from '../../../src/knowledge/ingest.ts';
import { answer } from '../../../src/knowledge/query/answer.ts';
import type { Library } from '../../../src/knowledge/query/library/library.ts';
import type { Answer, Article } from '../../../src/knowledge/types.ts';
import { type Asked, dialogueFiles, pages, questionsIn } from '../query/dialogues.ts';
import { reckon } from './reckon.ts';

const { articles } = readFolders([pages]);
const library = libraryOf(articles);
const questions = dialogueFiles.flatMap(questionsIn);
const anyQuestion = fc.constantFrom(...questions);

const ask = (from: Library, { q, ...asking }: Asked): Answer => answer(from, q, asking);
const asked = questions.map((question) => ({ question, given: ask(library, question) }));
const answered = asked.filter(({ given }) => given.status === 'answered' && given.values.length > 0);
const figuresOf = ({ values }: Answer): readonly string[] =>
  values.map(({ text, unit }) => `${text} ${unit}`);

describe('every answer', () => {
  it('cites what stands in its sources', () => {
    for (const { given } of asked)
      for (const { document, start, end, quote, snippet } of given.citations) {
        expect(articleOf(document).raw.slice(start, end)).toBe(quote);
        expect(withoutMarkup(quote)).toBe(withoutMarkup(snippet));
      }
  });

  it('has each figure it took from a source in a sentence it cites', () => {
    for (const { question, given } of asked)
      for (const { text, citations } of given.values.filter((value) => !value.derived)) {
        const proof = citations.map((at) => given.citations[at]?.snippet ?? '');
        expect(
          proof.some((snippet) => snippet.includes(text)),
          question.q,
        ).toBe(true);
      }
  });

  it('reckons what it derives as its formula says, from figures it cites', () => {
    const derived = asked.flatMap(({ given }) =>
      given.values.filter((v) => v.derived).map((v) => ({ v, given })),
    );
    expect(derived.length).toBeGreaterThan(5);
    for (const { v, given } of derived) {
      const exact = reckon(v.formula ?? '');
      const error = Math.abs(exact * (v.unit === '%' && exact <= 1 ? 100 : 1) - v.number);
      expect(error, v.formula).toBeLessThanOrEqual(
        v.bound === 'exact' ? 1e-9 : 0.005 * Math.max(1, v.number),
      );
      expect(v.citations.every((at) => given.citations[at] !== undefined)).toBe(true);
    }
  });

  it('that refuses names no figure of the pages', () => {
    const refused = asked.filter(({ given }) => given.status === 'not_found');
    expect(refused.length).toBeGreaterThan(20);
    for (const { question, given } of refused) {
      expect(given.values).toEqual([]);
      const said = [given.text, ...given.choices.map((choice) => choice.label)]
        .join('\n')
        .replaceAll(question.q, '');
      for (const { quantity } of library.facts)
        if (quantity.kind !== 'count' && !question.q.includes(quantity.text))
          expect(said, question.q).not.toContain(quantity.text);
    }
  });

  it('is the same when asked again', () => {
    for (const { question, given } of asked.slice(0, 40)) expect(ask(library, question)).toEqual(given);
  });
});

describe('the articles', () => {
  it('may be read in any order', () => {
    const orders = fc.shuffledSubarray([...articles], { minLength: articles.length });
    fc.assert(
      fc.property(orders, fc.uniqueArray(anyQuestion, { minLength: 12, maxLength: 12 }), (order, some) => {
        const reordered = libraryOf(order);
        for (const question of some) {
          const [one, other] = [ask(library, question), ask(reordered, question)];
          expect(other.status, question.q).toBe(one.status);
          expect([...figuresOf(other)].sort(), question.q).toEqual([...figuresOf(one)].sort());
        }
      }),
      { numRuns: 12 },
    );
  });

  it('are read whatever follows what', () => {
    const clauses = articles
      .flatMap(({ text }) => text.split(/[，。；\n]/))
      .filter((clause) => clause.length > 3);
    const sentence = fc
      .shuffledSubarray(clauses, { minLength: 60, maxLength: 60 })
      .map((some) => some.join('，'));
    fc.assert(
      fc.property(sentence, (text) => {
        const page = readArticle(
          'shuffled.txt',
          new TextEncoder().encode(`某县项目通报\n2024-08-01\n${text}。\n`),
        );
        if ('rejected' in page) return;
        expect(libraryOf([page]).articles).toHaveLength(1);
      }),
      { numRuns: 30 },
    );
  });

  it('beside one that has nothing to do with it, a right answer does not turn wrong', () => {
    for (const stranger of strangers()) {
      const larger = libraryOf([...articles, stranger]);
      for (const { question, given } of answered) {
        const now = ask(larger, question);
        if (now.status === 'answered') expect(figuresOf(now), question.q).toEqual(figuresOf(given));
      }
    }
  });
});

describe('what no page holds', () => {
  const base = '东明县2023年第四期“三个一批”开工项目总投资多少';
  const absent = fc.constantFrom<readonly [string, string]>(
    ['东明县', '平江县'],
    ['东明县', '秭归县'],
    ['东明县', '沭阳县'],
    ['第四期', '第二期'],
    ['第四期', '第七期'],
    ['2023年', '2020年'],
    ['2023年', '2025年'],
    ['开工', '在谈'],
    ['总投资', '到位资金'],
  );

  it('is answered with no figure of the pages', () => {
    expect(answer(library, base, { now: '2024-05-20' }).values[0]?.text).toBe('52.3亿元');
    fc.assert(
      fc.property(fc.uniqueArray(absent, { minLength: 1, maxLength: 3 }), (changes) => {
        const q = changes.reduce((text, [given, other]) => text.replace(given, other), base);
        expect(answer(library, q, { now: '2024-05-20' }).status, q).not.toBe('answered');
      }),
    );
  });

  it('a place without a page has no figures, whatever is asked of it', () => {
    const places = ['平江县', '秭归县', '沭阳县', '勃利县'];
    const homes = /东明县?|滁州市?|湄潭县?|桓仁县|来安县|天长市/;
    const ofPlace = questions.filter(({ q, ctx }) => homes.test(q) && ctx.length === 0);
    fc.assert(
      fc.property(fc.constantFrom(...ofPlace), fc.constantFrom(...places), (question, place) => {
        const given = ask(library, { ...question, q: question.q.replace(new RegExp(homes, 'g'), place) });
        expect(given.values, question.q).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

/** The pages' only markup is their gaps and the bars of tables. */
const withoutMarkup = (text: string): string => text.replace(/[\s|]/g, '');

function articleOf(document: string): Article {
  return articles.find((article) => article.document === document) as Article;
}

/** Pages of other places, with figures of the same kinds. */
function strangers(): Article[] {
  return [
    `平江县2021年第二期“三个一批”项目开工
来源：平江县融媒体中心 发布时间：2021-06-18

    6月16日，平江县举行第二期“三个一批”项目集中开工活动，共有开工项目31个，总投资87.2亿元，年度计划投资20.6亿元。
    其中，先进制造业项目12个，总投资44.1亿元；现代服务业项目19个，总投资43.1亿元。`,
    `秭归县前三季度重点项目完成投资63.5亿元
来源：秭归县发展和改革局 发布时间：2019-10-15

    1—9月，秭归县72个重点项目累计完成投资63.5亿元，占年度计划的81.2%，同比增长9.3%。
    其中，工业项目30个，完成投资25.4亿元；交通项目11个，完成投资12.7亿元。新签约项目14个，签约金额33.6亿元。`,
  ].map((text, at) => readArticle(`stranger-${at}.txt`, new TextEncoder().encode(text)) as Article);
}
