/** What a text was read as is kept: a question is held against every figure, and read the same each time. */
export function remembered<T>(read: (text: string) => T, most = 4_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (known.has(text)) return known.get(text) as T;
    const result = read(text);
    if (known.size >= most) known.clear();
    known.set(text, result);
    return result;
  };
}

/** What is read of a line or a page is kept as long as that is. */
export function keptWith<Thing extends object, T>(read: (thing: Thing) => T): (thing: Thing) => T {
  const known = new WeakMap<Thing, { readonly result: T }>();
  return (thing) => {
    const kept = known.get(thing) ?? { result: read(thing) };
    known.set(thing, kept);
    return kept.result;
  };
}

/** Makes something when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
