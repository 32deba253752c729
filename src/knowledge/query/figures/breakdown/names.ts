/** Whether a name said in short is that of a part: 交建 of 交通建设和物流, 文旅类 of 文化旅游类项目. */
import { withoutClass } from '../../tables/class-nouns.ts';

interface Named {
  readonly name: string;
}

/** The parts that the names mean, each another one, in the order named; undefined unless each name means one. */
export function partsNamed<T extends Named>(
  names: readonly string[],
  parts: readonly T[],
): readonly T[] | undefined {
  const chosen = names.flatMap((name) => {
    const whole = meantBy(name, parts);
    return whole ? [whole] : name.split(JOINED).map((one) => meantBy(one, parts));
  });
  const told = chosen.flatMap((one) => one ?? []);
  return told.length === chosen.length && new Set(told).size === told.length ? told : undefined;
}

/** 产业和民生 are two where no part is called so. */
const JOINED = /以及|[和与及]/;

function meantBy<T extends Named>(name: string, parts: readonly T[]): T | undefined {
  const exact = parts.filter((part) => core(part.name) === core(name));
  const meant = exact.length > 0 ? exact : parts.filter((part) => isShortOf(core(name), core(part.name)));
  return meant.length === 1 ? meant[0] : undefined;
}

/** 产业 of 产业类项目, 产业方面 and 产业发展. */
const core = (name: string): string => {
  const [bare = name] = [name.replace(OF_CLASS, ''), withoutClass(name)].filter(({ length }) => length >= 2);
  return bare;
};

const OF_CLASS = /[类型]?(?:重[点大])?(?:项目|工程)?(?:方面|领域|板块)?$/;

/** Its characters stand in the full name in their order, the first where a word of it begins. */
function isShortOf(short: string, full: string): boolean {
  if (short.length < 2 || short.length > full.length) return false;
  if (full.includes(short)) return true;
  let at = full.indexOf(short.charAt(0));
  if (at < 0 || !/^$|[和与及、]$/.test(full.slice(0, at))) return false;
  for (const character of short.slice(1)) {
    at = full.indexOf(character, at + 1);
    if (at < 0) return false;
  }
  return true;
}
