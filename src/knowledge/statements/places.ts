import type { Page } from './pages.ts';

/** 涧西区 → 涧西, 云南省 → 云南, 郑州航空港实验区 → 郑州航空港; two characters always stay. */
export function stemOf(region: string): string {
  return region.replace(
    /(?<=..)(?:特别行政区|自治区|自治州|自治县|实验区|示范区|高新区|开发区|新区|[省市区县旗州盟镇乡])$/u,
    '',
  );
}

/** The level a place name or an office ends or stands in: 区 of 涧西区 and of 区委, 市 of 市政府. */
export function levelOf(words: string): string | undefined {
  return /(?<level>[省市区县旗州镇乡村])(?:委|政府|人大|政协|$)/u.exec(words)?.groups?.level;
}

/** Mentions of a place on a page that is about it without naming it in the headline. */
const OFTEN = 3;
/** The lead paragraph says what a page is about. */
const LEAD_LINES = 3;

/** Whether a page is about a place, rather than naming it in passing. */
export function isAbout(page: Page, region: string): boolean {
  const stem = stemOf(region);
  const lead = page.lines.slice(0, LEAD_LINES).map((line) => line.text);
  const header = [page.article.title, page.article.publisher ?? '', ...lead].join('\n');
  return header.includes(stem) || page.text.split(stem).length > OFTEN;
}

/** Whether a page may answer for every place a question names. */
export function isAboutAll(page: Page, regions: readonly string[]): boolean {
  return regions.every((region) => isAbout(page, region));
}
