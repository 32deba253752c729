/** What all of some names end with: 导向 of 问题导向、结果导向、责任导向; 红旗 of 流动红旗 and 项目推进红旗. */
export function sharedEnd([first = '', ...others]: readonly string[]): string {
  const ends = Array.from(first, (_, at) => first.slice(at));
  return ends.find((end) => others.every((item) => item.endsWith(end))) ?? '';
}
