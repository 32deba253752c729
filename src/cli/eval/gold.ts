/** Questions with the answers they should get: one JSON object a line. */
import { z } from 'zod';

const status = z.enum(['answered', 'not_found', 'clarify', 'chat']);
/** A piece of a sentence that must be cited; of `alt` any is as good. */
const piece = z.object({ doc: z.string(), quote: z.string() });

const schema = z.object({
  id: z.string(),
  /** Kind of question, for the score by type. */
  type: z.string().default('?'),
  q: z.string(),
  ctx: z.array(z.string()).default([]),
  now: z.iso.date().optional(),
  status,
  /** Also right; other graders know more names for `chat`. */
  statusAlt: z.array(z.string()).default([]),
  /** Headline figures as written (43.6亿元), in order. */
  values: z.array(z.string()).default([]),
  anyOrder: z.boolean().default(false),
  /** With `anyOrder`: how many of the values are enough. */
  min: z.number().int().optional(),
  /** Relative. */
  tol: z.number().default(0),
  /** Strings that the text must have, and must not have. */
  contains: z.array(z.string()).default([]),
  absent: z.array(z.string()).default([]),
  cite: z.array(piece.extend({ alt: z.array(piece).default([]) })).default([]),
  /** Any one of the citations is enough. */
  citeAny: z.boolean().default(false),
});

/** A question with what a right answer holds. */
export type Gold = z.infer<typeof schema>;

/** Reads the rows of a question file; throws with the number of the first bad line. */
export function readGold(content: string): readonly Gold[] {
  return content.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [readRow(line)];
    } catch (error) {
      throw new Error(`line ${index + 1} of the questions: ${(error as Error).message}`);
    }
  });
}

/** What is wrong is told by the names of the fields, in a line. */
function readRow(line: string): Gold {
  const parsed = schema.safeParse(JSON.parse(line));
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map(({ path }) => path.join('.') || 'the row');
  throw new Error(`${[...new Set(fields)].join(', ')} missing or wrong`);
}
