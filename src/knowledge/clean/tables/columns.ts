/** The units of a table's columns, from their headers or from the caption. */

/** A column with the unit of its numbers. */
export interface Column {
  readonly name: string;
  readonly unit?: string;
}

/** 完成投资（亿元） */
const headerUnit = /^(.{1,40})[（(](?:单位[：:]?)?([^（）()]{1,10})[）)]$/u;
/** 同比±% */
const headerPercent = /^(.{2,40}?)[±＋+-]{0,3}([%％])$/u;
/** （单位：个、亿元） 资金单位：万元; 牵头单位：县发改局 is a body. */
const captionUnit =
  /(?:[（(]单位|单位[：:\s])[：:\s]?((?:[个项家户宗处件台套吨亩%％]|[百千万亿]{0,2}美?元|公里|公顷|平方|万|[a-z㎡])[^（）()：:。]{0,23})/iu;
/** 各镇项目情况（个、亿元） */
const bareUnits =
  /[（(]((?:[个项家户宗处]|[万亿]?元|%|公里|亩)(?:[、，,](?:[个项家户宗处]|[万亿]?元|%|公里|亩)){0,4})[）)]$/u;

/** 项目个数 企业数 户数 */
const countsThings = /个数|数量|项目数|家数|户数|人数|宗数|项数|数$/;
/** 签约, 已开工, 开工项目, 应竣工项目 beside 总投资: how many, where the caption names a unit for counts. */
const deed =
  /^(?:(?:年度?|今年|年内|本年|全年)?(?:计划|拟|应|[预待]|目标))?(?:集中|累计|新|已|未|实际)?(?:签约|开工|投产|竣工|完工|复工|开复工|建成|投用|达产|续建|新建|在建|停工|落地|入库|[入纳]统)(?:项目)?$/;
/** 重点项目 are counted too, 项目到位资金 is not; nor is 民生项目 behind 完成投资, which may be a part of it. */
const projects = /^[^投资金额款元]{0,10}项目$/;
const shareOrRate =
  /^占|[率比]$|占比|比例|比重|增速|增长|增幅|同比|环比|进度|%|排名|名次|位次|排位|[得评]分|分值|序号|备注|时间|日期/;
/** 完成年度目标 beside 年度目标: in percent where the caption names it and no column is called a rate of completion. */
const ofAim =
  /^(?:实际|已)?(?:完成|[占达]到?)(?:了)?(?:全?年度?|当年|年初|市?定)?(?:目标|任务|计划)(?:任务|数)?$/;
const completionRate = /完成率|完成比|完成进度|占.{0,4}(?:计划|目标|任务)/;
const moneyUnit = /元$/;
const unitWord = /^(?:[%‰]|[\p{Script=Han}㎡A-Za-z²³]{1,6})$/u;

/** The units a caption names, in order. */
function captionUnits(caption: string): readonly string[] {
  const listed = (captionUnit.exec(caption) ?? bareUnits.exec(caption))?.[1] ?? '';
  return listed.split(/[、，,/;；\s]+/).filter((unit) => unitWord.test(unit));
}

/** 个数 columns take the count unit, shares take none, the rest takes the money unit; nothing is counted in fractions. */
function unitFromCaption(name: string, units: readonly string[], column: Cells): string | undefined {
  if (column.rates && ofAim.test(name) && units.includes('%')) return '%';
  const count = units.find((unit) => unit !== '%' && !moneyUnit.test(unit));
  const money = units.find((unit) => moneyUnit.test(unit));
  if (shareOrRate.test(name)) return units.find((unit) => unit === '%');
  if (countsThings.test(name)) return count ?? (/项目|个数/.test(name) ? '个' : undefined);
  if (column.fractions || count === undefined) return money ?? count;
  if (deed.test(name)) return count;
  if (!projects.test(name)) return money ?? count;
  return column.behind !== undefined && column.behind === money ? undefined : count;
}

/** What tells counts, amounts and rates apart where the name does not: fractions among the cells, the unit of the column before, no column of rates. */
interface Cells {
  readonly fractions: boolean;
  readonly rates: boolean;
  readonly behind: string | undefined;
}

/** Columns of a header row; the first one names the rows and has no unit. */
export function readColumns(
  header: readonly string[],
  caption: string,
  figures: readonly boolean[],
  fractions: readonly boolean[] = [],
): readonly Column[] {
  const units = captionUnits(caption);
  const columns: Column[] = [];
  const rates = !header.some((name) => completionRate.test(name));
  header.forEach((written, i) => {
    const cell = written.replace(/^其中：?/u, '');
    const [, name, own] = headerUnit.exec(cell) ?? headerPercent.exec(cell) ?? [];
    if (name && own && unitWord.test(own)) columns.push({ name, unit: own });
    else {
      const before = cell === written ? undefined : columns.at(-1)?.unit; // a part of what stands before it
      const behind = columns.findLast(({ unit }) => unit !== undefined)?.unit;
      const cells = { fractions: fractions[i] ?? false, rates, behind };
      const unit = i > 0 && figures[i] ? (before ?? unitFromCaption(cell, units, cells)) : undefined;
      columns.push(unit ? { name: cell, unit } : { name: cell });
    }
  });
  return columns;
}
