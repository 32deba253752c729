/** What the codes of failed connections mean. */

/** The connection was never made, so nothing was sent over it. */
const NEVER_MADE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);
/** Behind a proxy the code is in the cause of the cause. */
const MAX_DEPTH = 5;

/** The codes of an error and of what caused it, outermost first: ECONNREFUSED and the like. */
export function codesOf(error: unknown): readonly string[] {
  const codes: string[] = [];
  for (let at = error, depth = 0; typeof at === 'object' && at !== null && depth < MAX_DEPTH; depth++) {
    if ('code' in at && typeof at.code === 'string') codes.push(at.code);
    at = (at as { cause?: unknown }).cause;
  }
  return codes;
}

/** The code that says that certainly nothing was sent, if there is one. */
export function neverConnectedCode(error: unknown): string | undefined {
  return codesOf(error).find((code) => NEVER_MADE.has(code));
}
