/** What a ranked line begins with: 第1名, 第一名：, 倒数第二位, NO.3 */
export const RANK_MARK =
  /^(?:(?:倒数)?第[一二三四五六七八九十\d]{1,3}[名位]|NO\.?\s?\d{1,2})[：:，、\s]{0,2}/iu;
