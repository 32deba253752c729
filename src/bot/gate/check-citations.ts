/** Are the citations what they claim to be: a verbatim slice of a stored article, and a snippet that says the same? */
import type { Answer, Article, Citation } from '../../knowledge/index.ts';

/** What is wrong with the citations of an answer, in English for the log; empty when nothing is. */
export function citationProblems(answer: Answer, articles: readonly Article[]): readonly string[] {
  return answer.citations.flatMap((citation, index) => {
    const article = articles.find(({ document }) => document === citation.document);
    const problem = citationProblem(citation, article);
    return problem === undefined ? [] : [`citation ${index}: ${problem}`];
  });
}

function citationProblem(citation: Citation, article: Article | undefined): string | undefined {
  if (article === undefined) return 'the document is not among the articles';
  if (citation.quote === '') return 'the quote is empty';
  if (article.raw.slice(citation.start, citation.end) !== citation.quote) return 'the quote is not verbatim';
  if (digitsOf(citation.snippet) !== digitsOf(citation.quote))
    return 'the snippet has other digits than its quote';
  return undefined;
}

/** — 12 — on a line of its own: the number of a sheet, over whose edge a sentence runs. */
const PAGE_NUMBER = /^[ \t\u3000]{0,80}[-—][ ]?\d{1,3}[ ]?[-—][ \t\r\u3000]{0,80}$/gm;

/** The digits a reader sees, in order: tags, character references and page numbers are not read. */
function digitsOf(text: string): string {
  const read = text
    .replace(/<[^<>]*>|&#?\w{1,10};/g, '')
    .replace(PAGE_NUMBER, '')
    .normalize('NFKC');
  return (read.match(/\d/g) ?? []).join('');
}
