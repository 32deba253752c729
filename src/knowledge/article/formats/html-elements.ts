/** HTML elements by what they mean for the text. */

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Their content is no text of the article. */
export const hiddenElements = names(
  'script style noscript template iframe svg select textarea button nav footer aside rt rp object video audio canvas map',
);

/** Lines end before and behind them. */
export const blockElements = names(
  'address article blockquote body br center dd div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 head header hr html li main ol option p pre section table tbody thead tfoot title tr ul',
);

/** Cells of a table row. */
export const cellElements = names('td th');

/** Elements whose beginning has to be remembered until their end. */
export const tracedElements = names('a h1 title pre td th');
