/** Two measures asked of 三批 are those of the third: 三批开工项目个数和总投资各多少. */
const TOGETHER =
  /(?<![第一二三四五六七八九十\d批、和与及])(?:前|这|上述)?([两三四五六])批(?=[^，。？、和与及]{0,24}(?:分别|各(?=自|[是有为占多几]|$)))/u;

/** 三批债券各多少 → 第一批、第二批、第三批债券各多少: each of so many is asked for, and not the third. */
export const withBatchesApart = (question: string): string =>
  question.replace(TOGETHER, (_, many: string) =>
    [...'一二三四五六'.slice(0, '两三四五六'.indexOf(many) + 2)].map((one) => `第${one}批`).join('、'),
  );
