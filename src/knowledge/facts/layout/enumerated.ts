/** Lists that say once what is counted and then name place after place: 签约项目甲县9个，乙县5个. */
import type { Figure } from '../figure.ts';
import type { Listed } from '../reading-state.ts';

/** 进度靠前的乡镇依次为|东湖镇, 签约最多的是|甲县: what the list is of, and its first item. */
const RANKING =
  /^([^，。；]{2,20}?)(?:(?:较|最)[多少大高]|居[前后])[^，。；]{0,10}?(?:依次|分别)?[为是]((?:\p{Script=Han}){2,10})$/u;

/** 甲县|签约: what each place of the list has done. */
const DEED = /^(\p{Script=Han}{2,10}?)(签约|新开工|开工|竣工|投产|复工|落地|入库|新增|引进|完成)$/u;

/** A place that no table knows: 东湖镇, 城南产业园区. */
const PLACE = /^\p{Script=Han}{1,10}(?:镇|乡|街道|园区|开发区|新区|片区|办)$/u;

/** The item a count of such a list is of, and what the list counts; notes it for the items that follow. */
export function enumerated(figure: Figure): (Listed & { readonly item: string }) | undefined {
  const { context, state } = figure;
  const { kind, unit } = context.quantity;
  if (kind !== 'count' || context.bracketed !== undefined || context.tail !== '') return undefined;
  const opened = opens(figure);
  if (opened !== undefined) {
    state.listed = { measure: opened.measure, unit };
    return { ...opened, unit };
  }
  const goesOn =
    state.listed?.unit === unit && !context.fresh && context.gap === '' && namesPlace(figure, context.lead);
  state.listed = goesOn ? state.listed : undefined;
  return state.listed && { ...state.listed, item: context.lead };
}

function opens(figure: Figure): { item: string; measure: string } | undefined {
  const { lead } = figure.context;
  const [, ranked = '', first = ''] = RANKING.exec(lead) ?? [];
  if (first !== '') return { item: first, measure: ranked };
  const [, place = '', deed = ''] = DEED.exec(lead) ?? [];
  return namesPlace(figure, place) ? { item: place, measure: deed } : undefined;
}

/** True for words that are the name of a place and nothing else. */
export const namesPlace = ({ mentions, article, context }: Figure, words: string): boolean =>
  words !== '' &&
  (PLACE.test(words) ||
    mentions.some(
      (m) =>
        m.dimension === 'region' &&
        m.candidates.length > 0 &&
        m.start >= context.leadStart &&
        article.text.slice(m.start, m.end) === words,
    ));
