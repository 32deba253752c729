/** The map of docs/architecture.md, proved on the imports of every file. */
import { describe, expect, it } from 'vitest';
import { readSourceTree, type SourceFile } from '../tools/source-tree.ts';

const sources = readSourceTree();

/** A way to write long patterns, for every room of `knowledge`. */
const anyOf = 'knowledge/any-of.ts';

/** What the rooms of a question read of the rest. */
const belowQuery: readonly string[] = [
  'knowledge/types.ts',
  'knowledge/remembered.ts',
  'knowledge/matches.ts',
  'knowledge/clean/index.ts',
  'knowledge/clean/readings.ts',
  'knowledge/extract/',
  'knowledge/facts/',
  'knowledge/doubts/index.ts',
  'knowledge/language/',
  'knowledge/statements/index.ts',
];

/** A room of a question, and the other ones it may import. */
const query = (
  name: string,
  ...others: readonly string[]
): readonly [room: string, mayImport: readonly string[]] => [
  `knowledge/query/${name}/`,
  [...belowQuery, ...others.map((other) => `knowledge/query/${other}/`)],
];

/**
 * Room → what of ours it may import beside itself. A folder ends in `/`. The first room that holds a file is
 * its room, so inner rooms stand before outer ones.
 */
const rooms: readonly (readonly [room: string, mayImport: readonly string[]])[] = [
  ['knowledge/clean/', ['knowledge/types.ts']],
  ['knowledge/article/', ['knowledge/types.ts', 'knowledge/clean/', 'knowledge/extract/places.ts']],
  ['knowledge/masks/', ['knowledge/types.ts']],
  ['knowledge/reposts/', ['knowledge/types.ts', 'knowledge/clean/']],
  ['knowledge/extract/', ['knowledge/types.ts', 'knowledge/matches.ts', 'knowledge/clean/readings.ts']],
  [
    'knowledge/facts/',
    [
      'knowledge/types.ts',
      'knowledge/remembered.ts',
      'knowledge/matches.ts',
      'knowledge/clean/index.ts',
      'knowledge/extract/',
    ],
  ],
  [
    'knowledge/corrections/',
    [
      'knowledge/types.ts',
      'knowledge/clean/likeness.ts',
      'knowledge/facts/fact.ts',
      'knowledge/facts/grouped.ts',
      'knowledge/facts/role/correction.ts',
    ],
  ],
  [
    'knowledge/doubts/',
    [
      'knowledge/types.ts',
      'knowledge/facts/fact.ts',
      'knowledge/facts/arithmetic.ts',
      'knowledge/facts/grouped.ts',
    ],
  ],
  ['knowledge/search/', []],
  ['knowledge/language/', ['knowledge/types.ts', 'knowledge/remembered.ts']],
  [
    'knowledge/statements/',
    [
      'knowledge/types.ts',
      'knowledge/remembered.ts',
      'knowledge/matches.ts',
      'knowledge/extract/',
      'knowledge/language/',
      'knowledge/search/index.ts',
    ],
  ],
  query('tables'),
  query('library', 'tables'),
  query('asking', 'library', 'tables'),
  query('match', 'asking', 'library', 'tables'),
  query('finding', 'match', 'asking', 'tables'),
  query('reply', 'finding', 'match', 'asking', 'library', 'tables'),
  query('rank', 'reply', 'match', 'asking', 'tables'),
  query('derive', 'reply', 'finding', 'match', 'asking', 'tables'),
  query('compare', 'derive', 'reply', 'finding', 'match', 'asking'),
  query('figures', 'derive', 'rank', 'reply', 'finding', 'match', 'asking', 'tables'),
  ['knowledge/query/', belowQuery],
  ['knowledge/', []],
  ['store/', []],
  ['bot/', ['knowledge/index.ts', 'store/conversations.ts']],
  ['adapters/console/', ['bot/index.ts']],
  ['delivery/', ['bot/index.ts']],
  ['adapters/slack/', ['bot/index.ts', 'delivery/']],
  ['adapters/telegram/', ['bot/index.ts', 'delivery/']],
  ['adapters/web/', ['bot/index.ts', 'delivery/']],
  ['config.ts', []],
  ['exit-codes.ts', []],
  ['log.ts', ['bot/index.ts']],
  [
    'cli/',
    [
      'bot/index.ts',
      'config.ts',
      'exit-codes.ts',
      'knowledge/article/index.ts',
      'knowledge/extract/index.ts',
      'knowledge/facts/',
      'knowledge/index.ts',
      'log.ts',
    ],
  ],
  [
    'start.ts',
    [
      'adapters/slack/index.ts',
      'adapters/telegram/index.ts',
      'adapters/web/index.ts',
      'bot/index.ts',
      'config.ts',
      'delivery/mount.ts',
    ],
  ],
  [
    'main.ts',
    [
      'adapters/console/index.ts',
      'bot/index.ts',
      'cli/command.ts',
      'cli/io.ts',
      'config.ts',
      'exit-codes.ts',
      'knowledge/index.ts',
      'log.ts',
      'start.ts',
      'store/conversations.ts',
    ],
  ],
  ['programs.ts', ['main.ts', 'cli/ask.ts', 'cli/explain.ts', 'cli/doubts.ts', 'cli/eval.ts']],
  ['launch.ts', []],
];

/** Package → the only places that may import it. */
const packages: Readonly<Record<string, readonly string[]>> = {
  '@hono/node-server': ['adapters/web/listen.ts'],
  '@slack/bolt': ['adapters/slack/'],
  commander: ['cli/command.ts'],
  'date-fns': ['knowledge/article/provenance/dates.ts', 'knowledge/extract/dimensions/period-arithmetic.ts'],
  'decimal.js': ['knowledge/facts/arithmetic.ts'],
  grammy: ['adapters/telegram/'],
  hono: ['adapters/web/'],
  jschardet: ['knowledge/article/formats/decode.ts'],
  minisearch: ['knowledge/search/index.ts'],
  '@node-rs/jieba': ['knowledge/language/tokens.ts'],
  'opencc-js': ['knowledge/clean/traditional.ts'],
  'pinyin-pro': ['knowledge/clean/readings.ts'],
  undici: ['delivery/proxy.ts'],
  // Where something is believed that others wrote: the environment, options, files of rows, requests.
  zod: [
    'adapters/web/guard/body.ts',
    'adapters/web/routes/ask.ts',
    'adapters/web/routes/chat.ts',
    'cli/ask/batch.ts',
    'cli/ask/options.ts',
    'cli/eval/gold.ts',
    'config.ts',
  ],
  'node:fs': ['adapters/web/assets.ts', 'cli/', 'knowledge/article/folders.ts', 'launch.ts'],
  'node:module': ['launch.ts'],
  'node:path': ['cli/', 'config.ts', 'knowledge/article/', 'launch.ts'],
  'node:url': ['config.ts', 'launch.ts'],
  'node:vm': ['launch.ts'],
  'node:crypto': ['adapters/', 'delivery/'],
  'node:events': ['adapters/'],
  'node:http': ['adapters/', 'delivery/'],
  'node:net': ['adapters/'],
  'node:readline': ['adapters/console/'],
  'node:stream': ['adapters/'],
  'node:timers': ['delivery/'],
};

const vagueNames = /^(?:utils?|helpers?|common|misc|managers?|services?)$/;
const isTable = (path: string) => /\/tables\/|\.corpus\.ts$/.test(path);
const isWithin = (path: string, place: string) =>
  place.endsWith('/') ? path.startsWith(place) : path === place;
const inRooms = (...names: readonly string[]) =>
  sources.filter(({ path }) => names.some((name) => isWithin(path, name)));

/** `path → what is wrong`, one line a fault, so that a failure reads as a list. */
const faults = (
  files: readonly SourceFile[],
  wrong: (file: SourceFile) => readonly string[],
): readonly string[] => files.flatMap((file) => wrong(file).map((what) => `${file.path} → ${what}`));

describe('the map', () => {
  it('sees the whole tree', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.flatMap(({ files }) => files).length).toBeGreaterThan(sources.length);
  });

  it('every file stands in a room', () => {
    expect(faults(sources, ({ path }) => (roomOf(path) === undefined ? ['stands in no room'] : []))).toEqual(
      [],
    );
  });

  it('every import keeps to its direction', () => {
    const wrong = ({ path, files }: SourceFile) => {
      const [room = '', mayImport = []] = roomOf(path) ?? [];
      const open = path.startsWith('knowledge/') ? [room, anyOf, ...mayImport] : [room, ...mayImport];
      return files.filter((file) => !open.some((place) => isWithin(file, place)));
    };
    expect(faults(sources, wrong)).toEqual([]);
  });

  it('no file imports itself by a detour', () => {
    expect(cycles()).toEqual([]);
  });

  it('every package stays in its place', () => {
    const wrong = ({ path, packages: imported }: SourceFile) =>
      imported.filter((name) => !(packages[name] ?? []).some((place) => isWithin(path, place)));
    expect(faults(sources, wrong)).toEqual([]);
  });

  it('every place and every package of the map is used', () => {
    const imported = new Set(sources.flatMap((file) => file.packages));
    const empty = rooms.map(([room]) => room).filter((room) => inRooms(room).length === 0);
    expect([...empty, ...Object.keys(packages).filter((name) => !imported.has(name))]).toEqual([]);
  });
});

describe('the house', () => {
  it('only config.ts reads the environment', () => {
    const wrong = ({ text }: SourceFile) =>
      text.match(/\bprocess\s*(?:\.\s*env|\[)|import\.meta\.env/g) ?? [];
    expect(faults(sources, wrong).filter((fault) => !fault.startsWith('config.ts'))).toEqual([]);
  });

  it('"now" and chance are given to knowledge and bot, never taken', () => {
    const taken = /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b|\bMath\.random\b|\bsetTimeout\b/g;
    expect(faults(inRooms('knowledge/', 'bot/', 'store/'), ({ text }) => text.match(taken) ?? [])).toEqual(
      [],
    );
  });

  it('no file or folder has a name that says nothing', () => {
    const wrong = ({ path }: SourceFile) =>
      path
        .replace(/\.ts$/, '')
        .split(/[/.]/)
        .filter((name) => vagueNames.test(name));
    expect(faults(sources, wrong)).toEqual([]);
  });

  it('no file is longer than 300 lines, tables apart', () => {
    const wrong = ({ path, text }: SourceFile) => {
      const lines = text.split('\n').length - 1;
      return lines > 300 && !isTable(path) ? [`${lines} lines`] : [];
    };
    expect(faults(sources, wrong)).toEqual([]);
  });
});

function roomOf(path: string) {
  return rooms.find(([room]) => isWithin(path, room));
}

/** Every way from a file back to itself, told once, from where it was first met. */
function cycles(): readonly string[] {
  const importsOf = new Map(sources.map(({ path, files }) => [path, files]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, way: readonly string[]) => {
    const met = way.indexOf(path);
    if (met >= 0) found.push([...way.slice(met), path].join(' → '));
    if (met >= 0 || done.has(path)) return;
    for (const file of importsOf.get(path) ?? []) visit(file, [...way, path]);
    done.add(path);
  };
  for (const { path } of sources) visit(path, []);
  return found;
}
