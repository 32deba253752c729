import { readingsOf } from '../../../clean/readings.ts';
import type { Rarity } from '../../library/rarity.ts';

/** Shorter runs sound like too many things. */
const SHORTEST = 4;

/** fengyun of fengyun光电: the characters that the articles have before others and that sound so; undefined unless they are the only ones. */
export function nameSpeltBefore(sound: string, next: string, rarity: Rarity): string | undefined {
  if (sound.length < SHORTEST || !/\p{Script=Han}/u.test(next)) return undefined;
  const [only, ...others] = heardBefore(sound, next, rarity);
  return others.length === 0 ? only : undefined;
}

const heardBefore = (sound: string, next: string, rarity: Rarity): readonly string[] =>
  sound === ''
    ? ['']
    : rarity.before(next).flatMap((character) =>
        [...new Set(readingsOf(character).map(typedAs))]
          .filter((reading) => sound.endsWith(reading))
          .flatMap((reading) => heardBefore(sound.slice(0, -reading.length), character, rarity))
          .map((head) => head + character),
      );

/** lü is typed lv. */
const typedAs = (reading: string): string => reading.replaceAll('ü', 'v');
