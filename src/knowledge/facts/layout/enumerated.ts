/** Lists that say once what is counted and then name place after place: 签约项目甲县9个，乙县5个. */
import type { QuantityKind } from '../../types.ts';
import type { Figure } from '../figure.ts';
import type { Listed } from '../reading-state.ts';

/** 进度靠前的乡镇依次为|东湖镇, 签约最多的是|甲县, 签约项目数量前两位分别是|甲县: what the list is of, and its first item. */
const RANKING =
  /^([^，。；]{2,20}?)(?:(?:较|最)[多少大高]|居[前后]|[前后][一两二三四五六七八九十\d]{1,2}[位名])[^，。；]{0,10}?(?:依次|分别)?[为是]((?:\p{Script=Han}){2,10})$/u;

/** 甲县|签约: what each place of the list has done. */
const DEED = /^(\p{Script=Han}{2,10}?)(签约|新开工|开工|竣工|投产|复工|落地|入库|新增|引进|完成)$/u;

/** A place that no table knows: 东湖镇, 城南产业园区. */
const PLACE = /^\p{Script=Han}{1,10}(?:镇|乡|街道|园区|开发区|新区|片区|办)$/u;

const SIZES: readonly QuantityKind[] = ['area', 'length', 'mass', 'volume', 'energy', 'power'];

/** The item a count or size of such a list is of, and what the list counts; notes it for the items that follow. */
export function enumerated(figure: Figure): (Listed & { readonly item: string }) | undefined {
  const { context, state } = figure;
  const { kind } = context.quantity;
  const isSize = SIZES.includes(kind);
  if (!(isSize || kind === 'count') || context.bracketed !== undefined || context.tail !== '')
    return undefined;
  const unit = isSize ? kind : context.quantity.unit;
  const opened = isSize ? divides(figure) : opens(figure);
  if (opened !== undefined) {
    state.listed = { measure: opened.measure, unit };
    return { ...opened, unit };
  }
  const goesOn =
    state.listed?.unit === unit && !context.fresh && context.gap === '' && namesPlace(figure, context.lead);
  state.listed = goesOn ? state.listed : undefined;
  return state.listed && { ...state.listed, item: context.lead };
}

/** 其中甲县9万亩 behind 新建高标准农田40万亩: so much of the same. */
function divides(figure: Figure): { item: string; measure: string } | undefined {
  const { context, state } = figure;
  const item = /^其中，?(.{2,12})$/u.exec(context.lead)?.[1];
  const whole = state.size?.kind === context.quantity.kind ? state.size : undefined;
  if (item === undefined || whole === undefined) return undefined;
  if (namesPlace(figure, item)) return { item, measure: whole.measure };
  const isKind = OUTPUT.test(whole.measure) && KIND.test(item);
  return isKind ? { item: `${item}${whole.measure}`, measure: whole.measure } : undefined;
}

/** 牛肉 of 肉类总产9万吨，其中牛肉3万吨 */
const OUTPUT = /(?:总产|产量)$/;
const KIND = /^\p{Script=Han}{1,4}[肉蛋奶乳粮米麦豆薯菜果桃梨茶棉油糖鱼虾蟹菌药烟茧]$/u;

function opens(figure: Figure): { item: string; measure: string } | undefined {
  const { lead } = figure.context;
  const [, ranked = '', first = ''] = RANKING.exec(lead) ?? [];
  if (first !== '') return { item: first, measure: ranked };
  const [, place = '', deed = ''] = DEED.exec(lead) ?? [];
  return namesPlace(figure, place) ? { item: place, measure: deed } : undefined;
}

/** 云溪县, 经区, 丰谷镇: words that end as the divisions of a province do. */
export const DIVISION = /^\p{Script=Han}{1,8}(?:[省市县区州盟旗镇乡]|街道)$/u;

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
