/** Every regular expression of our own: the literals of the sources, and those put together when they run. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Visitor } from 'oxc-parser';
import { readSourceTree, type SourceFile } from './source-tree.ts';

export interface FoundRegex {
  /** Within `src`. */
  readonly path: string;
  readonly regex: RegExp;
}

const src = new URL('../src/', import.meta.url);

/** `exercise` runs after all modules are loaded, so that what functions put together is met, too. */
export async function findRegexes(exercise: () => Promise<void>): Promise<readonly FoundRegex[]> {
  const sources = readSourceTree();
  const found = sources.flatMap(literals);
  const restore = recordConstructed((regex, path) => found.push({ path, regex }));
  // Commands and `main` start something as soon as they are loaded.
  const quiet = sources.filter(({ text }) => !text.startsWith('#!'));
  for (const { path } of quiet) await import(new URL(path, src).href);
  await exercise();
  restore();
  return [...new Map(found.map((one) => [`${one.path} ${one.regex}`, one])).values()];
}

function literals({ path, program }: SourceFile): FoundRegex[] {
  const found: FoundRegex[] = [];
  new Visitor({
    Literal(node) {
      if ('regex' in node) found.push({ path, regex: new RegExp(node.regex.pattern, node.regex.flags) });
    },
  }).visit(program);
  return found;
}

/** Watches `new RegExp` until what it returns is called. */
function recordConstructed(met: (regex: RegExp, path: string) => void): () => void {
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, given) {
      const regex: RegExp = Reflect.construct(target, given);
      const path = callerWithinSrc();
      if (path !== undefined) met(regex, path);
      return regex;
    },
  });
  return () => {
    globalThis.RegExp = Original;
  };
}

/** The file of ours that put a pattern together, itself or by `anyOf`; undefined when a package did. */
function callerWithinSrc(): string | undefined {
  const [, , , direct = '', outer = ''] = new Error().stack?.split('\n') ?? [];
  const path = withinSrc(direct);
  return path === 'knowledge/any-of.ts' ? withinSrc(outer) : path;
}

function withinSrc(frame: string): string | undefined {
  const [, place = ''] = /((?:file:\/\/)?\/[^()]+):\d+:\d+\)?$/.exec(frame) ?? [];
  const address = place.startsWith('/') ? pathToFileURL(place).href : place;
  return address.startsWith(src.href) ? fileURLToPath(address).slice(fileURLToPath(src).length) : undefined;
}
