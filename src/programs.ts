/** The programs by the names they have in `dist`; each is loaded when it is started, and not before. */
export const programs = {
  main: () => import('./main.ts'),
  ask: () => import('./cli/ask.ts'),
  explain: () => import('./cli/explain.ts'),
  doubts: () => import('./cli/doubts.ts'),
  eval: () => import('./cli/eval.ts'),
};
