import type { Table } from '../types.ts';

/** How a table heads the column of its ranks. */
const RANK = /^(?:名次|排名|位次|排位)$/u;

/** Where among its columns a table prints the ranks of its rows; below zero where it prints none. */
export const rankColumnOf = ({ columns }: Pick<Table, 'columns'>): number =>
  columns.findIndex(({ name }) => RANK.test(name));
