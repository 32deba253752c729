/** Publisher, date, author and address of a page, from its lines and what it says about itself. */

import type { Page } from '../formats/page.ts';
import { issuer } from '../headline.ts';
import type { Layout } from '../layout/index.ts';
import { type Byline, givenOn, readByline } from './byline.ts';
import { dateOfAddress, readDate, readDayOf } from './dates.ts';
import { readSite } from './site.ts';

/** Where the article stands among the lines of its page. */
export interface Place {
  readonly first: number;
  readonly last: number;
  readonly headline: number | undefined;
}

/** Where an article comes from, as far as its page says. */
export interface Provenance extends Byline {
  readonly url?: string;
}

/** [查看原文](https://…) · 原文链接：https://… */
const originalLink =
  /(?:原文|原文链接|原文地址|本文链接|本文网址|网址|URL|链接|来源)[^\s\]]{0,6}[\])：:\s]{0,3}\(?(https?:\/\/[^\s()<>"'，。]{4,400})/i;
/** Dates of the day the page was looked at, not of the article. */
const viewDate = /农历|今天是|Processed|GMT|版权|©|Copyright/i;

/** Lines beside the headline among which an office may sign. */
const nearHeadline = 3;

/** Lines above the text, the nearest to the headline first. */
function headerLines(layout: Layout, texts: readonly string[], place: Place): readonly string[] {
  const anchor = place.headline ?? place.first;
  return texts
    .slice(0, place.first)
    .map((text, at) => ({
      text,
      kind: layout.lines[at]?.kind,
      distance: at >= anchor ? at - anchor : 2 * (anchor - at),
    }))
    .filter(({ text, kind }) => kind !== 'prose' && kind !== 'item' && !viewDate.test(text))
    .sort((a, b) => a.distance - b.distance)
    .map(({ text }) => text);
}

function addressOf(page: Page): string | undefined {
  const text = page.visible.text;
  return (
    page.meta.url ?? originalLink.exec(text.slice(0, 4000))?.[1] ?? originalLink.exec(text.slice(-4000))?.[1]
  );
}

/** 附：, 附件1 below the date that a letter is signed with: what it encloses follows. */
const ENCLOSED = /^附件?(?:\d{0,2}|[一二三四五六七八九十])[：:]?\s*$|^附件?\d{0,2}[：:]/;

/** A date that a notice is signed with, at its end or above what it encloses. */
function signedOn(texts: readonly string[]): string | undefined {
  const enclosed = texts.findIndex((text) => ENCLOSED.test(text.trim()));
  return lastDate(texts) ?? (enclosed > 0 ? lastDate(texts.slice(0, enclosed)) : undefined);
}

function lastDate(texts: readonly string[]): string | undefined {
  return texts
    .slice(-3)
    .filter((text) => text.length <= 16)
    .map(readDate)
    .find((date) => date);
}

/** 2022年11月8日印, 某区委办公室2022年11月8日印发: the day a bulletin was printed, beneath its text. */
const printed = /日\s?印[发制]?(?:\s|$)/;

const printedOn = (foot: readonly string[]): string | undefined =>
  foot.filter((line) => printed.test(line)).map(readDate)[0];

/** 云溪区融媒体中心 2025-01-08 打印 云溪区交出新答卷…: a page whose lines are run together opens with the stamp that stood above its text. */
const stampRunIn = (text: readonly string[]): string | undefined =>
  text.length > 2 ? undefined : readDate(STAMPED.exec(text[0] ?? '')?.[0] ?? '');
const STAMPED = /^[^。；]{0,60}?\d{4}[-./]\d{1,2}[-./]\d{1,2}(?!\d)/;

/** 12-25 16:20 beneath the trail 2018年 > 12月 > 正文. */
function dayOfTrail(layout: Layout, header: readonly string[]): string | undefined {
  const trail = layout.lines.find(({ kind }) => kind === 'crumb')?.content.text ?? '';
  const year = /(?<!\d)((?:19|20)\d{2})年?(?=[>›»]|$)/.exec(trail)?.[1];
  return year && header.map((line) => readDayOf(year, line)).find((date) => date);
}

/** The office whose name stands by itself beside the headline or beneath the text: 某县发展和改革局. */
const officeIn = (lines: readonly string[]): string | undefined =>
  lines
    .map((line) => line.trim())
    .find((line) => issuer.test(line) && !/[\s>›»|]/.test(line))
    ?.replace(/文件$/, '');

/** 市重大项目办, without its city, as 云溪市重大项目办 that signs the page or heads it is named. */
const named = (publisher: string | undefined, office: string | undefined): string | undefined =>
  publisher !== undefined && office?.endsWith(publisher) ? office : publisher;

/** How many lines beneath the text may tell who published it: three, or as many labels as follow one another. */
function signatures(layout: Layout, { last }: Place): number {
  const below = layout.lines.slice(last + 1);
  const other = below.findIndex(({ kind }) => kind !== 'byline');
  return Math.max(3, other < 0 ? below.length : other);
}

/** What is known of where a page comes from; what is not known is left out. */
export function readProvenance(page: Page, layout: Layout, place: Place): Provenance {
  const texts = layout.lines.map((line) => line.spaced.text);
  const header = headerLines(layout, texts, place);
  const foot = texts.slice(place.last + 1);
  const text = texts.slice(place.first, place.last + 1);
  const byline = readByline(
    header,
    [text[0] ?? '', text.at(-1) ?? ''],
    foot.slice(0, signatures(layout, place)),
  );
  const url = addressOf(page);
  const titles = [...page.titles.map((title) => title.text.trim()), ...(texts[0] ? [texts[0]] : [])];
  const isRow = layout.lines[place.last]?.kind === 'row'; // the last cell of a table signs nothing
  const office = officeIn([...header.slice(0, nearHeadline), ...(isRow ? [] : text.slice(-2))]);
  const publisher =
    named(byline.publisher, office) ??
    page.meta.publisher ??
    page.meta.site ??
    office ??
    readSite(titles, texts.slice(0, place.first), foot);
  const published =
    byline.publishedOn ??
    readDate(page.meta.published ?? '') ??
    (url ? dateOfAddress(url) : undefined) ??
    dayOfTrail(layout, header) ??
    signedOn(text) ??
    printedOn([...text.slice(-3), ...foot]) ??
    givenOn(header) ??
    stampRunIn(text);
  const author = byline.author ?? page.meta.author;
  return {
    ...(publisher ? { publisher } : {}),
    ...(published ? { publishedOn: published } : {}),
    ...(author ? { author } : {}),
    ...(url ? { url } : {}),
  };
}
