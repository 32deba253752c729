import { FIGURE } from '../tables/asking.ts';
import { formOf } from './forms.ts';

/** Whether a question asks if something has happened, and for no figure besides: 甲项目投产没有. */
export const asksState = (question: string): boolean =>
  !FIGURE.test(question) &&
  question.split(/[，。；]/u).some((clause) => formOf(clause.replace(/？$/u, ''))?.kind === 'state');
