/** Link farms that hacked sites carry: 某某彩票|某某棋牌|某某投注. */
import { anyOf } from '../../any-of.ts';

const spamWords = anyOf(
  /彩票|棋牌|投注|博彩|娱乐城|赌|百家乐|六合彩|时时彩|真人(?:视讯|荷官|棋牌)|老虎机|体育官网|娱乐平台|电子游艺|成人|无码|有码|一区二区|精品国产|国产精品/gi,
  /(?:欧美|日韩)(?:精品|成人|激情|在线|无码|一区|性|av)|亚洲(?:第一|精品|综合|娱乐)|免费(?:一级|视频|观看|播放)|在线(?:看|观看|播放|视频)/gi,
  /情色|av(?:\W|$)|三级片|黄色|毛片|春药|代开发票|办证|贷款秒批|私服|外挂|seo/gi,
);

/** Several pieces parted by bars or spaces and speaking of gambling or pornography; no Chinese sentence. */
export function isSpam(text: string): boolean {
  if (/。/.test(text) && !/\|.*\|/.test(text.slice(0, 200))) return false;
  const hits = text.match(spamWords)?.length ?? 0;
  const pieces = text.split(/[|｜_,，\s]+/).filter((piece) => piece !== '').length;
  return hits >= 2 && pieces >= 2 && hits * 3 >= Math.min(pieces, 9);
}
