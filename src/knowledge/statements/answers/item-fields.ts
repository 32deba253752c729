/** Whose an item of a list is, and where it lies: 3.云溪水厂扩建（续建）：总投资2亿元，责任单位县水利局. */
import type { Ask } from '../asking/asks.ts';
import { pagesFor } from '../asking/places.ts';
import { best } from '../ranking.ts';
import { type Item, itemsOf } from '../reading/items.ts';
import { evidenceOf } from '../reading/pages.ts';
import type { Shelf } from '../reading/shelf.ts';
import type { Scope, WordAnswer } from '../types.ts';

const ASKED: readonly (readonly [head: string, asked: RegExp])[] = [
  [
    'owner',
    /(?:责任|牵头|实施|主管)(?:单位|部门|主体)|(?:谁|哪个?(?:单位|部门|局))(?:来)?(?:负责|管|牵头)|归谁/u,
  ], // 责任单位是谁
  ['place', /在哪|哪[里儿]|地[点址]|位置|哪个(?:乡镇|镇|乡|街道)/u], // 建在哪个镇
];
const SHORTEST = 4;

/** Told by the one item whose name the question says. */
export function answerItemField(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  const head = ASKED.find(([, asked]) => asked.test(ask.clause))?.[0];
  if (head === undefined) return undefined;
  const items = pagesFor(ask, shelf, scope).flatMap((page) =>
    itemsOf(page).filter((item) => isNamed(item, ask.whole)),
  );
  return best(
    items.flatMap(({ told, line }) => {
      const value = told.get(head)?.join('、');
      const evidence = evidenceOf(line);
      return value ? [{ kind: ask.kind, headline: value, evidence, confidence: 0.9 }] : [];
    }),
  );
}

/** 云溪水厂扩建 of 云溪水厂扩建工程 is named by 云溪水厂扩建责任单位是谁. */
function isNamed({ name }: Item, question: string): boolean {
  const stem = name.replace(/(?:建设)?(?:项目|工程)$/u, '');
  return stem.length >= SHORTEST && question.replace(/[“”]/gu, '').includes(stem);
}
