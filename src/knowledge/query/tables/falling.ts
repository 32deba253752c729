/** What pages say in front of a rate by which something fell, as one alternative of a pattern. */
export const falling = '负增长|下降|下跌|下滑|下挫|降低|降幅|减少|缩减|萎缩|缩水|回落';
