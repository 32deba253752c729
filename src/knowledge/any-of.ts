/**
 * One pattern of several, so that a long one can be written line by line: a text fits where it fits any of
 * them, tried in their order. All have the same flags and none has numbered groups that it refers back to.
 */
export function anyOf(first: RegExp, ...others: readonly RegExp[]): RegExp {
  const pieces = [first, ...others];
  const odd = others.find(({ flags }) => flags !== first.flags);
  if (odd !== undefined) throw new Error(`anyOf: ${odd} has other flags than ${first}`);
  return new RegExp(pieces.map(({ source }) => source).join('|'), first.flags);
}
