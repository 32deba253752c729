/** How characters are read: 乐 → le, yue. */
import { polyphonic } from 'pinyin-pro';

const known = new Map<string, readonly string[]>();

/** All readings of a character without tones; `polyphonic` needs none of the dictionary of words that `pinyin` builds. */
export function readingsOf(character: string): readonly string[] {
  const found = known.get(character);
  if (found !== undefined) return found;
  const readings = polyphonic(character, { toneType: 'none', type: 'array' }).flat();
  known.set(character, readings);
  return readings;
}
