import type { Fact } from '../../facts/fact.ts';
import { sectorOf } from '../../facts/layout/headings.ts';

/** 城市建设和基础设施, 文化与旅游 */
const JOINT = /^(\p{Script=Han}{2,7})[和与及](\p{Script=Han}{2,7})$/u;
/** 类项目 of 基础设施和民生类项目, 用地 of 交通和水利用地 */
const KIND = /(?:类|方面|领域|板块|用地)?(?:重[点大])?(?:建设)?(?:项目|工程)?$/u;

/** Names of one sector or class that join two (城市建设和基础设施), as pages write them; not those of which a page of the same place tells either alone. */
export function jointNames(facts: readonly Fact[]): readonly JointName[] {
  const places = new Map<string, Set<string>>();
  for (const { region, layers, subject } of facts) {
    const kind = subject.replace(KIND, '');
    const place = region?.value.code ?? '';
    const known = places.get(place) ?? new Set();
    for (const name of [sectorOf(layers.heading) ?? '', kind === subject ? '' : kind]) known.add(name);
    places.set(place, known);
  }
  return [...places].flatMap(([place, kinds]) => jointAmong(kinds).map((name) => ({ name, place })));
}

/** A name, and the code of the place whose pages write it. */
export interface JointName {
  readonly name: string;
  readonly place: string;
}

const jointAmong = (kinds: ReadonlySet<string>): readonly string[] =>
  [...kinds].filter((name) => {
    const [, one = '', other = ''] = JOINT.exec(name) ?? [];
    return one !== '' && !kinds.has(one) && !kinds.has(other);
  });
