const ALL_BATCHES =
  /(?<![第前一二三四五六七八九十])[两二三四五六七八九][批期](?=[^，。？]{0,14}(?:加起来|合计|总共|一共|总计|相加))/u;

/** 三批集中开工加起来几个: every batch so far, which the figure of one of them is not. */
export const sumsBatches = (question: string): boolean => ALL_BATCHES.test(question);
