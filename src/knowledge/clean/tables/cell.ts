/** One cell of a table, read like a line of its own. */
import { type MappedText, trim } from '../mapped-text.ts';
import { tightenSpaces } from '../spaces.ts';

/** A cell without the gaps around and inside it. */
export const cleanCell = (cell: MappedText): MappedText => tightenSpaces(trim(cell));
