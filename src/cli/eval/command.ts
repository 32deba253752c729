/** `eval`: how many questions of a file are answered right. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { dayIn, guardKnowledge, type Knowledge } from '../../bot/index.ts';
import { loadConfig } from '../../config.ts';
import { exitCode } from '../../exit-codes.ts';
import { createLog } from '../../log.ts';
import { type CommandParts, collectFolders, createCommand, docsOf, runToExitCode } from '../command.ts';
import { type Io, usageError } from '../io.ts';
import { type Gold, readGold } from './gold.ts';
import { type Grade, grade } from './grade.ts';
import { reportLines, scoreOf, wrongFiguresIn } from './report.ts';

interface EvalOptions {
  readonly questions: string;
  readonly docs?: readonly string[];
  readonly failures: boolean;
  readonly min: number;
  /** Absent: as many as there are. */
  readonly maxWrong?: number;
}

/** Runs `eval` with its arguments, to its exit code. */
export function runEval(
  argv: readonly string[],
  { io, createKnowledge, environment }: CommandParts,
): Promise<number> {
  return runToExitCode(io, async () => {
    const options = parseEval(argv, io);
    const config = loadConfig(environment);
    const rows = readQuestions(resolve(config.typedIn, options.questions));
    const docs = docsOf(options.docs, config);
    const knowledge = guardKnowledge(createKnowledge({ docs }), createLog(io.err));
    const grades = gradeAll(rows, knowledge, dayIn(config.tz)(new Date()));
    for (const line of reportLines(grades, options.failures)) io.out(line);
    return isGoodEnough(grades, options) ? exitCode.done : exitCode.someFailed;
  });
}

/** Asks and grades every row. */
export function gradeAll(rows: readonly Gold[], knowledge: Knowledge, today: string): readonly Grade[] {
  return rows.map((gold) => {
    const answer = knowledge.ask(gold.q, { ctx: gold.ctx, now: gold.now ?? today });
    return grade(gold, answer, knowledge.articles);
  });
}

const isGoodEnough = (grades: readonly Grade[], { min, maxWrong }: EvalOptions): boolean =>
  scoreOf(grades) >= min && wrongFiguresIn(grades) <= (maxWrong ?? grades.length);

function parseEval(argv: readonly string[], io: Io): EvalOptions {
  const command = createCommand('eval', io)
    .description('Grades the answers to a file of questions.')
    .requiredOption('--questions <file>', 'questions with their right answers, JSON lines')
    .option('--docs <folder>', 'folder of articles, repeatable (YOUJU_DOCS if absent)', collectFolders)
    .option('--failures', 'show what is wrong with each wrong answer', false)
    .option('--min <percent>', 'fail below this share of right answers', Number, 0)
    .option('--max-wrong <count>', 'fail above this many wrong figures', Number)
    .parse(argv, { from: 'user' });
  const options = command.opts<EvalOptions>();
  if (!(options.min >= 0 && options.min <= 100)) throw usageError('--min must be a percentage');
  if (!((options.maxWrong ?? 0) >= 0)) throw usageError('--max-wrong must be a number');
  return options;
}

function readQuestions(file: string): readonly Gold[] {
  try {
    return readGold(readFileSync(file, 'utf8'));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw usageError(code === undefined ? `${file}: ${message}` : `${file} cannot be read (${code})`);
  }
}
