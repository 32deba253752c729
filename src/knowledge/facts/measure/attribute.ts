/** Measures outside the catalogue that a lead ends with: 全长, 占地面积, 年产能, 就业人数. */
import type { QuantityKind } from '../../types.ts';

const BEFORE = '(?:可|计划|规划|设计|预计|新增|现有|年|日|总|净|单机|平均){0,4}';
const BEHIND =
  '(?:约|近|超过?|逾|达到?|为|是|共|有|高达|突破|可达|不足|[合总共]计|提升至|提高到|增加到|缩小[到为]|(?:将|已)?[由从](?:目前|现在|原来|每[日天年]|\\d{4}年)?的?){0,3}$';

const AREA =
  '占地面积|占地|(?:播种|种植|栽种|栽培|养殖|收获)面积|建筑总?面积|用地面积|用地规模|规划用地|(?<=规划)(?:控制|建设)?面积|总面积';
const LENGTH =
  '全长|总长度?|线路长度|总里程|(?:最大)?(?:坝[高长]|跨[径度]|水深)|(?<=[道桥坝渠路线沟管廊堤段])长|(?:路[基面]|桥面|红线|断面|净)宽度?|(?:运行|最高)?时速';
const OUTPUT =
  '总?产量|总产|(?:亩|单)产量?|产能|(?:生产|处理|供水|供气|加工|吞吐)(?:能力|规模)|库容|(?<=[年日均])(?:产|处理|供水|供气|加工|消化)量?';
const POWER =
  '装机容量|装机规模|装机|单机容量|(?:利用|开发)(?:风能|太阳能|水能)|(?:上网|发|供)电量|(?<=年)(?:发电|供热|供汽|供暖)量?';
/** 设置床位800张, 配建停车位780个: what a building holds. */
const PLACES = '(?:设置|设计|设有?|开放|配建?)(?:床位|学位|停车位|车位|泊位|机柜|座位)数?';
const HEADS =
  '(?:就业|从业|务工|用工|受益|常住|户籍|搬迁|安置)?(?:人数|人口|户数)|(?:项目|企业)?(?:个数|家数|数量|总数)|(?<=[年日])产';

const sources: Partial<Record<QuantityKind, string>> = {
  area: AREA,
  length: LENGTH,
  percent: '桥隧比例?|建筑密度',
  mass: OUTPUT,
  volume: OUTPUT,
  energy: POWER,
  power: POWER,
  multiple: '(?:收入|消费|成本|投入产出|投入)比',
  duration: '(?:建设|施工|合同)?(?:工期|周期)',
  count: `${HEADS}|${PLACES}|(?:测算|用工|人才)?缺口|[双单]向`, // 双向六车道
  money: '(?:配套|建设|专项|债券){0,3}(?:资金|融资)(?:缺口|需求)',
};
const patterns = new Map(
  Object.entries(sources).map(([kind, source]) => [kind, new RegExp(`${BEFORE}(?:${source})${BEHIND}`, 'u')]),
);

export interface Attribute {
  /** 年产能, without the 约 and 达到 behind it. */
  readonly words: string;
  /** Where it begins in the lead: what stands before it is the subject. */
  readonly start: number;
}

/** The attribute a lead ends with: 全长 of 青石湖大桥全长约. */
export function attributeOf(lead: string, kind: QuantityKind): Attribute | undefined {
  const match = patterns.get(kind)?.exec(lead);
  if (match === null || match === undefined) return undefined;
  return { words: match[0].replace(new RegExp(BEHIND, 'u'), ''), start: match.index };
}
