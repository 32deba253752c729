/** Are the citations what they claim to be: a verbatim slice of a stored article, and a snippet that says the same? */
import { type Answer, type Article, type Citation, isSheetEdge } from '../../knowledge/index.ts';

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

/** The digits a reader sees, in order: tags, character references and what stands at the edge of a sheet are not read. */
function digitsOf(text: string): string {
  const lines = text.replace(/<[^<>]*>|&#?\w{1,10};/g, '').split('\n');
  const read = lines
    .filter((line) => !isSheetEdge(line.trim()))
    .join('\n')
    .normalize('NFKC');
  return (read.match(/\d/g) ?? []).join('');
}
