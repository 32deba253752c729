/** 总投资全市第几, 排第几: a place in a list is asked for, and no figure. */
const ASKS_ITS_RANK = /第几(?![期批轮次个季届])|名次|位次|排几/;
const ASKS_FIGURE = /多少|几[个家项]|哪|谁/;
/** 居全市第2位, 第一; 第四期 and 第一产业 are no ranks. */
const RANK =
  /第[一二三四五六七八九十\d]{1,3}(?![期批轮次季产届个阶标条])|首位|末位|榜首|倒数|垫底|位次|名次|排名|前列|前[三五十](?![个季批期次年条])/;

/** Asks for a rank that these words do not tell. */
export const lacksItsRank = (question: string, told: readonly string[]): boolean =>
  ASKS_ITS_RANK.test(question) && !ASKS_FIGURE.test(question) && !told.some((words) => RANK.test(words));
