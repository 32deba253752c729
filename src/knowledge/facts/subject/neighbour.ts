/** What a work lies beside or joins is another thing: its name is taken out of the clause that tells so. */

/** 云溪水厂|与已建的丰谷水厂相接, 云溪产业园|与城东产业园隔路相望 */
const BESIDE =
  /[与和同][^，；。、]{2,24}?(?:相[接交连邻望距]|隔[路河江街海山][相而][^，；。]{1,2}|[一仅][\p{Script=Han}]{1,3}之隔|为邻|衔接|连接|连通|贯通|互通|毗邻|紧邻|接壤|交[汇叉])$/u;

/** 西接云丰高速, 紧邻城东产业园: a clause of nothing else. */
const TOUCHES =
  /^(?:[东南西北]|起点|终点|并|且|项目|园区)?(?:(?:接|连接|对接)[^，；。]{2,24}(?:相[接交连]|互通|高速|公路|铁路)|(?:毗邻|紧邻|紧靠|紧挨|临近)[^，；。的]{2,24})$/;

/** 滨河学校|毗邻人民公园, 新华路|连接世纪大道 */
const BORDERS = /(?<=\p{Script=Han}{3})(?:毗邻|紧邻|紧靠|紧挨|邻近|临近|连接(?![线道路]))[^，；。的]{2,24}$/u;

/** The clause without the neighbour; empty when it tells of nothing else. */
export const withoutNeighbour = (clause: string): string =>
  clause.replace(BESIDE, '').replace(TOUCHES, '').replace(BORDERS, '');

/** A text without the neighbours of what it tells of. */
export const withoutNeighbours = (text: string): string =>
  text.replace(/[^，；。]+/g, (clause) => withoutNeighbour(clause));
