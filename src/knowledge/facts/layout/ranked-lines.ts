/** Lines that are a name and a figure each, below a heading that says what is measured: 各单位支出率排名|第1名 县水利局 91.3%. */
import type { Figure } from '../figure.ts';
import { RANK_MARK } from './rank-mark.ts';

const LIST_MARK = /^(?:\d{1,2}[.、）)]|[●·•◆■▲])\s?/;
const NAME = /^[^，。；：、\d\s]{2,20}[：，\s]{0,2}$/u;
const REST = /^[。；，]?$/;
/** What stands behind the measure in such a heading. */
const RANKING =
  /(?:由高到低|从高到低)?(?:排名|排序|排行榜?|名次|通报|公布|情况|一览)?(?:如下|为|依次为)?：?$/;
/** 未完成投资, 上月支出率: not what the measure alone says. */
const OF_OTHERS = /未|欠|缺|差(?!异)|[上去]个?[年月]|同期/;

/** 各单位支出率 of 二、各单位支出率排名, for the figure of a line that has nothing but a name beside it; empty otherwise. */
export function headingOfRank({ article, block, context, running }: Figure): string {
  const { mention } = context;
  const before = article.text.slice(block.start, mention.start).trimStart().replace(LIST_MARK, '');
  const after = article.text.slice(mention.end, block.end).trim();
  const isLine = NAME.test(before.replace(RANK_MARK, '')) && REST.test(after);
  const heading = running.heading.split(' ').at(-1) ?? '';
  return isLine && !OF_OTHERS.test(heading) ? heading.replace(RANKING, '') : '';
}
