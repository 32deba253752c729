/** 在全市排第几, 居全省第几位, 全省第几; the words in front name among whom. */
export const placeAsked: RegExp =
  /(?:在(?<among>\p{Script=Han}{1,6}?))?(?:能|可以|大概)?(?:(?:排名|排在|排到|排|位居|居|位列|名列|列)(?<around>全[国省市县区州盟])?|(?<whole>全[国省市县区州盟])(?:排名|排在|排|位居|居|位列|列)?)(?:的|是)?第几[位名]?(?:了|呢|啊|来着)?[？?]?$/u;

/** 全市排第几, asked in a thread of the figure before. */
export const asksPlaceAlone = (text: string): boolean => {
  const asked = placeAsked.exec(text);
  return (
    asked !== null && /^(?:那么?)?(?:增速|增幅|总量|总额|额度|完成率|进度)?$/.test(text.slice(0, asked.index))
  );
};
