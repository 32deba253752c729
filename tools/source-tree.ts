/** Our own sources as data, for the tests that look at the code itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Program, parseSync } from 'oxc-parser';

export interface SourceFile {
  /** Within `src`: knowledge/index.ts */
  readonly path: string;
  readonly text: string;
  readonly program: Program;
  /** Our own files it imports, in the form of `path`. */
  readonly files: readonly string[];
  /** Packages and Node's modules it imports: grammy, node:fs. */
  readonly packages: readonly string[];
}

/** Every TypeScript file under `src`, parsed. */
export function readSourceTree(): readonly SourceFile[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map(readSource);
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join('src', path), 'utf8');
  const { module, program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const specifiers = [
    ...module.staticImports.map((imported) => imported.moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) =>
      unquoted(text.slice(moduleRequest.start, moduleRequest.end)),
    ),
  ];
  const isOurs = (specifier: string) => specifier.startsWith('.');
  return {
    path,
    text,
    program,
    files: specifiers.filter(isOurs).map((specifier) => join(dirname(path), specifier)),
    packages: specifiers.filter((specifier) => !isOurs(specifier)).map(packageOf),
  };
}

/** './x.ts' → ./x.ts; an `import()` of anything but a literal keeps to no rule, and is red as an unknown package. */
const unquoted = (expression: string): string => expression.replace(/^['"]|['"]$/g, '');

/** hono/cookie → hono, @slack/bolt → @slack/bolt, node:fs/promises → node:fs */
function packageOf(specifier: string): string {
  const [first = '', second = ''] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}
