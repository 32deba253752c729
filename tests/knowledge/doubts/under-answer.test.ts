import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { guardKnowledge, type Knowledge } from '../../../src/bot/index.ts';
import { createKnowledge } from '../../../src/knowledge/index.ts';
import { keepingLog } from '../../doubles/log.ts';

const total = '5月8日,云溪区集中签约、开工、投产“三个一批”项目24个,总投资86.5亿元。';
const parts = '其中签约项目11个,开工项目7个,投产项目5个。';
const { log, lines } = keepingLog();

let folder: string;
let knowledge: Knowledge;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'youju-'));
  writeFileSync(join(folder, 'page.txt'), `云溪区“三个一批”项目签约开工投产\n2022-05-10\n${total}${parts}\n`);
  knowledge = guardKnowledge(createKnowledge({ docs: [folder] }), log);
});
afterAll(() => rmSync(folder, { recursive: true }));

const ask = (question: string) => knowledge.ask(question, { now: '2022-06-01' });

it.each([
  ['云溪区签约项目有多少个', '11个'],
  ['“三个一批”项目多少个', '24个'],
])('stands under the answer to %s, with both sides cited', (question, figure) => {
  const { values, doubts, citations } = ask(question);
  expect(values.map(({ text }) => text)).toEqual([figure]);
  expect(doubts.map(({ text }) => text)).toEqual(['原文数字有出入：分项11个、7个、5个相加，与总数24个不符']);
  expect(doubts[0]?.citations.map((index) => citations[index]?.quote)).toEqual([total, parts]);
  // The gate let it pass: every figure of the doubt stands in a citation.
  expect(lines).toEqual([]);
});

it.each([
  ['compared', '云溪区签约项目和开工项目哪个多'],
  ['reckoned with', '云溪区签约项目比开工项目多几个'],
  ['added', '云溪区签约、开工、投产三类项目一共几个'],
])('stands under figures that are %s', (_how, question) => {
  const { status, doubts } = ask(question);
  expect(status).toBe('answered');
  expect(doubts.map(({ text }) => text)).toEqual(['原文数字有出入：分项11个、7个、5个相加，与总数24个不符']);
  expect(lines).toEqual([]);
});

it('does not stand under figures that it does not touch', () => {
  expect(ask('总投资多少')).toMatchObject({ status: 'answered', doubts: [] });
});
