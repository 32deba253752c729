import { stage } from '../../tables/stages.ts';
import { withoutTally } from './tally.ts';

/** Two measures asked of 三批 are those of the third: 三批开工项目个数和总投资各多少; two stages are of each of them. */
const TOGETHER = new RegExp(
  `(?<![第一二三四五六七八九十\\d批、和与及])(?:前|这|上述)?([两三四五六])批(?=(?:${stage}(?:项目)?[、和与及]){0,2}[^，。？、和与及]{0,24}(?:分别|各(?=自|[是有为占多几]|$)))`,
  'g',
);

/** 三批债券各多少 → 第一批、第二批、第三批债券各多少: each of so many is asked for, and not the third; 三批 of 签约、开工、投产三批 counts the list before it. */
export const withBatchesApart = (question: string): string =>
  question.replace(TOGETHER, (said, many: string, at: number) =>
    isTally(question.slice(0, at), said)
      ? said
      : [...'一二三四五六'.slice(0, '两三四五六'.indexOf(many) + 2)].map((one) => `第${one}批`).join('、'),
  );

const isTally = (before: string, said: string): boolean => !withoutTally(`${before}${said}`).endsWith(said);

/** 签约开工各几个 → 签约、开工各几个: stages side by side, each of which is asked for. */
const STAGES = new RegExp(
  `(${stage})(?=${stage}{1,2}(?:项目)?(?:的?(?:个数|数量))?(?:分别|各(?=自|[是有为占多几]|$)))`,
  'g',
);

export const withStagesApart = (question: string): string => question.replace(STAGES, '$1、');
