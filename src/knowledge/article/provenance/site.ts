/** The name of the site a page was taken from, when no source is named. */
import { placeNamed } from '../../extract/places.ts';
import { issuer } from '../headline.ts';

/** 洛阳网 · 某区人民政府网站 · 某某在线 */
const siteWord =
  /^[\p{Script=Han}A-Za-z0-9]{1,14}(?:网站|网|[日晚晨新周商时早快]报|在线|论坛|门户|政府|报社|电视台|融媒|融媒体中心)$/u;
/** 首页, 网站首页 and the like name no site. */
const noSite = /^(?:网站|本网站?|首页|中国|站内|更多|人人网|.{0,4}微博)$/;

/** …- 【某网】 · …_某某网 */
const inTitle = /(?<!—)[-_|—–](?!—)\s*【?([^-_|—–【】\s]{2,16})】?$/;
/** 您当前位置：洛阳网>>县区频道 */
const inCrumb = /(?:位置[：:]?|^)\s*([\p{Script=Han}A-Za-z0-9]{2,16}?)(?:首页)?\s*(?:>|›|»)/u;
/** 版权所有：某县委宣传部 · 版权所有 某某日报社 · © 2012-2019 某某财经 · 某某日报社版权所有 · 主办：某县人民政府办公室 */
const inRights =
  /(?:版权所有|主办(?:单位)?)(?:\s?[：:]\s?|\s)([^\s，。：]{3,20})|([\p{Script=Han}]{3,14}?)\s?版权所有|[©]\s?[\d-]{0,9}\s?([\p{Script=Han}]{3,14})/u;

/** 今日云溪, 掌上云溪, 云溪发布: what a place calls its own paper or account. */
const ownPaper =
  /^(?:今日|掌上|云上|爱|看|大美|魅力)(?<behind>\p{Script=Han}{2,4})$|^(?<ahead>\p{Script=Han}{2,4})(?:发布|新闻|传媒|播报|时讯|今报)$/u;

function isOwnPaper(site: string): boolean {
  const { behind, ahead } = ownPaper.exec(site)?.groups ?? {};
  const place = behind ?? ahead;
  return place !== undefined && placeNamed(place) !== undefined;
}

const usable = (site: string | undefined): string | undefined =>
  site && (siteWord.test(site) || issuer.test(site)) && !noSite.test(site) ? site : undefined;

/** 某某晚报 of 某某晚报数字报 */
const withoutForm = (word: string): string => word.replace(/首页$|(?:数字|电子|手机|移动)[版报]$/, '');

function firstOf(lines: readonly string[], pattern: RegExp): string | undefined {
  for (const line of lines) {
    const match = pattern.exec(line);
    const site = match?.slice(1).find((group) => group);
    if (site) return site;
  }
  return undefined;
}

/** Looks at the titles, the breadcrumb, the names at the top, the rights at the foot, and the papers at the top, in this order. */
export function readSite(
  titles: readonly string[],
  top: readonly string[],
  foot: readonly string[],
): string | undefined {
  const named = top.flatMap((line) => line.split(/[\s|_>›»]+/)).map(withoutForm);
  const offices = titles
    .map((title) => title.split(/\s?[-_|—–>]\s?/)[0])
    .filter((part) => part && issuer.test(part));
  return (
    offices[0] ??
    titles.map((title) => inTitle.exec(title)?.[1]).find((site) => site && !/\d/.test(site)) ??
    usable(firstOf(top, inCrumb)) ??
    named.map(usable).find((site) => site) ??
    firstOf(foot, inRights) ??
    named.find(isOwnPaper)
  );
}
