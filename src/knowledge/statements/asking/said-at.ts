/** What a table says stands at a place of a text. */
type SaidAt<T> = (text: string, at: number) => T | undefined;

/** The first that a text says from some place on, read at each of its places in turn. */
export function firstSaid<T>(text: string, saidAt: SaidAt<T>, from = 0): T | undefined {
  for (let at = from; at < text.length; at++) {
    const said = saidAt(text, at);
    if (said !== undefined) return said;
  }
  return undefined;
}

/** The last of more than one character, which is more often part of a name: 开 of 开发区. */
export function lastSaid<T>(text: string, saidAt: SaidAt<T>, lengthOf: (said: T) => number): T | undefined {
  for (let at = text.length - 1; at >= 0; at--) {
    const said = saidAt(text, at);
    if (said !== undefined && lengthOf(said) > 1) return said;
  }
  return undefined;
}
