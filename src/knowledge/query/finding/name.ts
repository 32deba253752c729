import { isGeneric } from '../asking/chunks.ts';

/** 产业 is a class, and part of many a name. */
export const isName = (word: string): boolean => word.length > 3 && !isGeneric(word);
