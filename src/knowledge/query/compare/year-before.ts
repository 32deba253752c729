/** 2023年开工的比上年多几个: the year before the one that is named, whenever it is asked. */

const THAN_BEFORE =
  /(?<year>20\d\d)年(?!以来)(?<what>[^，。？]{0,30}?)(?<than>[比较和与跟])(?:[上去]年|[上前]一年)(?=[多少增减高低快慢相差]|的?同期)/;

/** The question with that year spelt out, where it is not the one before today's. */
export function withYearSpelt(text: string, now: string): string {
  const { year, what = '', than = '' } = THAN_BEFORE.exec(text)?.groups ?? {};
  if (year === undefined || /\d{4}年/.test(what) || now.startsWith(year)) return text;
  return text.replace(THAN_BEFORE, `${year}年${what}${than}${Number(year) - 1}年`);
}
