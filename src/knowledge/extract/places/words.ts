import { anyOf } from '../../any-of.ts';
import type { Mention, RegionLevel, Span } from '../../types.ts';

/** Words that point at a place without naming it, and words after a name that make it an organisation's. */

const levelOfWord: Readonly<Record<string, RegionLevel>> = {
  国: 'nation', // 全国
  省: 'province', // 我省
  市: 'prefecture', // 全市
  州: 'prefecture', // 全州
  盟: 'prefecture', // 全盟
  地区: 'prefecture', // 全地区
  县: 'county', // 该县
  区: 'county', // 全区
  旗: 'county', // 全旗
  镇: 'township', // 该镇
  乡: 'township', // 全乡
};

/** 健全|市场, 安全|区, 基本|县情, 应该|市: the first character belongs to the word before, but for 雄安|全县; 该地区 may be any. */
const deictic =
  /(?:(?<![健完齐周]|安(?!全[市县]))全|(?<!自)我|(?<![基根资成样版])本|(?<!应)该)(?<word>[国省市州盟县区旗镇乡]|(?<=全)地区(?!生产))(?![场值价容民域间块位性化长家亲])/g;

/** 我省, 全市, 该县, 本区: no candidates; whoever knows what the page is about resolves them. */
export function findDeictics(text: string): Mention[] {
  return [...text.matchAll(deictic)].map((match): Mention => {
    const level = levelOfWord[match.groups?.word ?? ''] as RegionLevel;
    const span = { start: match.index, end: match.index + match[0].length };
    return { ...span, rule: 'region/deictic', dimension: 'region', candidates: [], deictic: level };
  });
}

/** 洛阳银行, 河南科技大学, 郑州商品交易所, 洛阳晚报, 郑州路, 洛阳北站, 昌吉|赣客专, 深圳小分队; not 宜阳铁路专用线 */
const organisation = anyOf(
  /[京津沪渝冀豫云辽黑湘皖鲁苏浙赣鄂桂晋蒙陕闽黔粤川藏琼滇蓉杭穗深汉](?:客专|客运专线|高铁|铁路|高速|城际)|客专|[一-龥]{0,3}银行(?![机业信贷])/y,
  /[一-龥]{0,4}(?:大学(?!生|城)|学院)|(?:证券|商品|期货|产权|农村产权)交易(?:所|中心)|日报|晚报|网(?![络点格])|卫视|电视台/y,
  /[东南西北中]?路(?!段|网|线)|大道|街(?!道|区)|高速|铁路(?!专用线|专线|支线|货场|物流)|[东南西北]?站(?!点|位)|机场|牌/y,
  /(?:驻点|招商)?小?分队|招商小?组|联络处/y,
);

const LINE = '(?:[那这]条|的(?!公路))?(?:高速|高铁|铁路|城际|公路|快速)';
/** Behind the one end of 栾川至卢氏高速, 栾川到卢氏那条高速, and behind the other. */
const lineFrom = new RegExp(`[至到—-][一-龥]{2,4}${LINE}`, 'y');
const lineTo = new RegExp(`(?<=[至到—-][一-龥]{1,4}[^省市州县区旗镇乡])${LINE}`, 'y'); // not 拨付到宜阳县公路项目

/** 河南某某建设有限公司; a verb or another name on the way ends it. */
const company =
  /(?:(?!中国|项目|企业|携手|合作|引进|签约|投入|联合)[^\s,，。、;；:：()（）"“”与和的到在将由至]){1,14}?(?:有限责任公司|有限公司|股份公司)/y;

/** 四川云东新材集团: behind a short name, which no government's own is. */
const group =
  /(?<![省市县区州盟旗])(?:(?!中国|项目|企业|携手|合作|引进|签约|投入|联合|完成|推进|总投资)[^\s\d,，。、;；:：()（）"“”与和的到在将由至]){2,8}?集团(?!军|化|投资|总?部)/y;

/** 宜阳县银行授信: behind the full name of a county or city the bare word names all that are there, while 宜阳银行 is one of them; 宜阳县农业银行 is what the whole country has. */
const allOfPlace =
  /[市县区旗](?:(?:农业|建设|工商|中国|交通|邮储|邮政储蓄|农业发展|农村商业)?银行|学院|大学|高速|铁路|机场)/y;

/** 宜阳各银行, 宜阳辖内的银行: those that are there, too. */
const eachOfPlace = /[市县区旗]?(?:各家?|全部|所有|[辖境][区内]?内?)的?(?:银行|学院|大学)/y;

/** True when the name is only part of an organisation's or a road's name. */
export function isInOrganisation(text: string, span: Span): boolean {
  allOfPlace.lastIndex = span.end - 1;
  eachOfPlace.lastIndex = span.end;
  if (allOfPlace.test(text) || eachOfPlace.test(text)) return false;
  return [organisation, company, group, lineFrom, lineTo].some((pattern) => {
    pattern.lastIndex = span.end;
    return pattern.test(text);
  });
}
