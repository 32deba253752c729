/** Calls that must succeed sooner or later: introducing ourselves, and polling. */
import { type Fault, faultOf } from './faults.ts';
import type { Surroundings } from './timing.ts';

const FIRST_WAIT_MS = 1000;
const FIRST_CONFLICT_WAIT_MS = 5000;
const MAX_WAIT_MS = 60_000;

/** Repeats the call until it succeeds; undefined when the token is refused or we were stopped. */
export async function persist<T>(
  call: () => Promise<T>,
  { timing, stopped, log }: Surroundings,
): Promise<T | undefined> {
  for (let failures = 0; !stopped.aborted; failures++) {
    try {
      return await call();
    } catch (error) {
      if (stopped.aborted) return undefined;
      const fault = faultOf(error);
      log(fault.kind === 'revoked' ? 'error' : 'warn', `telegram: ${explain(fault)}`);
      if (fault.kind === 'revoked') return undefined;
      await timing.pause(waitMs(fault, failures), stopped);
    }
  }
  return undefined;
}

/** What the operator should know, in a line. */
function explain(fault: Fault): string {
  switch (fault.kind) {
    case 'revoked':
      return 'off: the token was refused, check TELEGRAM_BOT_TOKEN';
    case 'conflict':
      return 'another program is polling with this token; trying again';
    case 'throttled':
      return `asked to slow down for ${fault.seconds} s`;
    case 'refused':
      return `Telegram refused (${fault.why}); trying again`;
    case 'unreachable':
    case 'doubtful':
      return `no answer from Telegram (${fault.why}); trying again`;
    default:
      return `unexpected answer (${fault.kind}); trying again`;
  }
}

function waitMs(fault: Fault, failures: number): number {
  if (fault.kind === 'throttled') return fault.seconds * 1000;
  const first = fault.kind === 'conflict' ? FIRST_CONFLICT_WAIT_MS : FIRST_WAIT_MS;
  return Math.min(first * 2 ** Math.min(failures, 10), MAX_WAIT_MS);
}
