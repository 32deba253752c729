import type { Fact } from '../../facts/fact.ts';
import { sectorOf } from '../../facts/layout/headings.ts';

/** 城市建设和基础设施, 文化与旅游 */
const JOINT = /^(\p{Script=Han}{2,7})[和与及](\p{Script=Han}{2,7})$/u;
/** 类项目 of 基础设施和民生类项目 */
const KIND = /(?:类|方面|领域|板块)?(?:重[点大])?(?:建设)?(?:项目|工程)?$/u;

/** Names of one sector or class that join two (城市建设和基础设施), as pages write them; not those of which the same page tells either alone. */
export function jointNames(facts: readonly Fact[]): readonly string[] {
  const pages = new Map<Fact['article'], Set<string>>();
  for (const { article, layers, subject } of facts) {
    const kind = subject.replace(KIND, '');
    const names = [sectorOf(layers.heading) ?? '', kind === subject ? '' : kind];
    const known = pages.get(article) ?? new Set();
    for (const name of names) known.add(name);
    pages.set(article, known);
  }
  return [...new Set([...pages.values()].flatMap(jointAmong))].sort((a, b) => b.length - a.length);
}

const jointAmong = (kinds: ReadonlySet<string>): readonly string[] =>
  [...kinds].filter((name) => {
    const [, one = '', other = ''] = JOINT.exec(name) ?? [];
    return one !== '' && !kinds.has(one) && !kinds.has(other);
  });
