import { ASKS_STATE } from '../tables/actions.ts';
import { FIGURE } from '../tables/asking.ts';
import { formOf } from './forms.ts';

/** Whether a question asks if something has happened, and for no figure besides: 甲项目投产没有. */
export const asksState = (question: string): boolean =>
  !FIGURE.test(question) &&
  question
    .split(/[，。；]/u)
    .map((clause) => clause.replace(/？$/u, ''))
    .some((clause) => ASKS_STATE.test(clause) && formOf(clause)?.kind === 'state');
