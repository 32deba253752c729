import { ASKING } from '../tables/asking.ts';

/** The way a clause asks for words. */
export function formOf(clause: string): (typeof ASKING)[number] | undefined {
  return ASKING.find(({ pattern }) => pattern.test(clause));
}
