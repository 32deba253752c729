/** Sums that are of a place and of nothing told before them. */
import type { Figure } from '../figure.ts';
import { projectOf } from './owner.ts';

/** What only a place has: 固定资产投资, 贷款余额. */
const OF_PLACE =
  /(?:固定资产投资|社会消费品零售总额|(?:地区|国内)?生产总值|公共预算收入|财政总收入|可支配收入|(?:利用|使用)外资|进出口总额|[存贷]款余额|常住人口)[^，]{0,8}$/;
/** What its government has got: 争取专项债券, 引进到位资金. */
export const GOT =
  /(?:争取|发行|引进|获得|下达|落实(?=到位)|到位(?=[^，]{0,4}债))[^，]{0,10}(?:资金|债券?|国债)[^，]{0,8}$/;

/** What has come in from investors; behind ； no more of the projects that are counted before it. */
const CAME_IN = /^(?:全[省市县区])?(?:累计|共)?实际(?:到[位账]|引进)[^，]{0,6}(?:资金|[内外]资)[^，]{0,4}$/;

/** 其中固定资产投资8亿元 of 云溪电机项目总投资11亿元，其中固定资产投资8亿元: what of it goes into buildings and machines. */
const OF_PROJECT = /^(?:其中，?)?(?:计划|预计)?固定资产投资$/;

/** 全县完成固定资产投资27亿元 is of nothing told of before; 争取专项债券6亿元 is so unless a project has got it for itself. */
export function isOfPlace({ context: { lead, quantity, fresh }, state }: Figure): boolean {
  if (quantity.kind.startsWith('percent')) return false;
  if (!fresh && OF_PROJECT.test(lead) && projectOf(state) !== undefined) return false;
  const isGot = GOT.test(lead) || (fresh && CAME_IN.test(lead));
  return OF_PLACE.test(lead) || (isGot && projectOf(state) === undefined);
}

/** 全县固定资产投资同比增长10%: of no batch of projects, whatever was told before. */
export const isOfEconomy = ({ context: { lead } }: Figure): boolean =>
  OF_PLACE.test(lead.replace(/(?:同比|比上年)?(?:增长|下降)[约近超]?$/, '')) || SECTOR_GROWN.test(lead);

/** 工业投资同比增长, 民间投资下降 */
const SECTOR_GROWN =
  /^(?:其中，?)?(?:全[省市县区州])?(?:工业|制造业|民间|高技术(?:产业|制造业)?|基础设施|房地产开发|服务业|第?[一二三]次?产业)(?:技改)?投资(?:同比|比上年)?(?:增长|下降)[约近超]?$/;
