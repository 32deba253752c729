/** `npm run regexes`: no regular expression may be slow on any text that somebody could send. */
import { readFileSync } from 'node:fs';
import { readGold } from '../src/cli/eval/gold.ts';
import { createKnowledge } from '../src/knowledge/index.ts';
import { faultOf } from './regex-verdict.ts';
import { findRegexes } from './regexes.ts';

const fixtures = 'tests/fixtures/eval';

/** Reads pages and answers questions, so that expressions put together on the way are seen. */
async function exercise(): Promise<void> {
  const knowledge = createKnowledge({ docs: ['seeds', `${fixtures}/docs`] });
  for (const { q, ctx } of readGold(readFileSync(`${fixtures}/questions.jsonl`, 'utf8'))) {
    knowledge.ask(q, { ctx, now: '2024-12-01' });
  }
}

const found = await findRegexes(exercise);
if (found.length < 500)
  throw new Error(`only ${found.length} regular expressions found: the search is broken`);
const faults = found.flatMap((one) => {
  const fault = faultOf(one);
  return fault === undefined ? [] : [`${one.path}: ${one.regex}\n    ${fault}`];
});
for (const fault of faults) console.log(fault);
console.log(`${found.length} regular expressions, ${faults.length} at fault`);
process.exitCode = faults.length === 0 ? 0 : 1;
