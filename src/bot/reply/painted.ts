import type { PlainStyle } from './plain.ts';

/** Plain text set off with ANSI colours, for a terminal. */
export const painted: PlainStyle = {
  strong: (text) => `\u001b[1m${text}\u001b[22m`,
  faint: (text) => `\u001b[2m${text}\u001b[22m`,
  mark: (text) => `\u001b[33m${text}\u001b[39m`,
};
