import type { ArticleDoubt } from '../../knowledge/index.ts';

/** page.txt  parts  分项…不符, then each sentence as it stands in the file, and where. */
export const doubtLines = ({ document, kind, message, citations }: ArticleDoubt): readonly string[] => [
  `${document}  ${kind}  ${message}`,
  ...citations.map(({ start, end, quote }) => `  [${start}, ${end})  ${quote.replace(/\s*\n\s*/g, ' ')}`),
];
