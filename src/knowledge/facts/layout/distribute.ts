import type { Mention, Span } from '../../types.ts';
import type { Context } from './contexts.ts';
import { eachOfStretch } from './each-of-a-stretch.ts';
import { withoutRanking } from './ranking.ts';

/** Which item of 甲、乙、丙分别…1、2和3 a figure belongs to. */
export interface Share {
  readonly item: string;
  /** The words the items share: 分别增长, 投资分别是. */
  readonly shared: string;
  /** What is built in each of the places listed: 水厂 of 在甲县、乙县分别建设水厂，投资分别为…. */
  readonly work?: string;
  /** The year, quarter or month it is of: 2020年 of 2020—2023年，新建厂房分别为…. */
  readonly stretch?: string;
}

const CONNECTIVE = /^(?:[、，和及与]|以及)*(?:约|近|超|超过)?$/u;
const RESPECTIVELY = /分别|各为|依次/;
const SEPARATORS = [/[、和及与]/, /[、和]/, /[、及]/, /[、与]/, /、/] as const;

/** Figures of an A、B、C分别…list, by their place among the sentence's figures; `joined` is what a ； joins the sentence to. */
export function distribute(
  sentence: string,
  sentenceStart: number,
  contexts: readonly Context[],
  joined = '',
): Map<number, Share> {
  const shares = new Map<number, Share>();
  for (const run of runsOf(contexts)) {
    const first = contexts[run[0] as number] as Context;
    const before = sentence.slice(0, first.mention.start - sentenceStart);
    if (!RESPECTIVELY.test(before.slice(-60))) continue;
    const through = eachOfStretch(`${joined}${before}`, run.length);
    if (through !== undefined) {
      run.forEach((index, i) => {
        shares.set(index, { ...through.told, stretch: through.stretches[i] as string });
      });
      continue;
    }
    const found = itemsBefore(before, run.length) ?? changesBefore(before, run, contexts);
    if (found === undefined) continue;
    const work = WORK.exec(found.shared)?.[1];
    run.forEach((index, i) => {
      shares.set(index, { item: found.items[i] as string, shared: found.shared, ...(work ? { work } : {}) });
    });
  }
  contexts.forEach((context, index) => {
    const share = pointedOut(sentence, sentenceStart, context);
    if (share !== undefined) shares.set(index, share);
  });
  return shares;
}

/** 乙园 of 甲厂和乙园已投产，前者总投资9亿元，后者总投资4亿元. */
function pointedOut(sentence: string, start: number, { lead, leadStart }: Context): Share | undefined {
  const which = ['前者', '后者'].findIndex((word) => lead.startsWith(word));
  if (which < 0) return undefined;
  const told = sentence.slice(0, leadStart - start).split(/[，；：。]?前者/)[0] as string;
  const item = itemsBefore(told.replace(DONE_BOTH, ''), 2)?.items[which];
  return item === undefined
    ? undefined
    : { item: item.replace(/^[全我][省市县区州]现?有?/, ''), shared: lead.slice(2) };
}

const WORK =
  /^[^，]{0,6}(?:分别|各)(?:投资)?(?:建设|新建|建成|开工|实施|启动|布局)了?([^，。；\d]{0,24}?(?:项目|工程|电站|水厂|基地|工厂|园区|产业园))，/u;

/** What is said of both: 甲厂和乙园|已在5月分别投产. */
const DONE_BOTH = /(?:[已均都将]|分别|先后|同时|相继|正在?|是|属于)[^，。；]{0,20}，?$/;

/** Stretches of figures with nothing but connectives between them. */
function runsOf(contexts: readonly Context[]): number[][] {
  const runs: number[][] = [];
  contexts.forEach((context, i) => {
    const previous = runs.at(-1);
    const joined = CONNECTIVE.test(context.lead) && context.gap === '' && !context.fresh;
    if (joined && !turns(contexts[i - 1], context) && previous !== undefined) previous.push(i);
    else runs.push([i]);
  });
  return runs.filter((run) => run.length >= 2);
}

/** 三大 of 分别增长11%、16%、24%，三大产业合计…: behind a ，another kind of figure begins a clause; 三位 of 61%、60%排在二、三位 says how they rank. */
const turns = (before: Context | undefined, { commaBefore, quantity }: Context): boolean =>
  before === undefined ||
  (before.quantity.kind !== quantity.kind && (commaBefore || /^分?别?[位排居列]/.test(before.tail)));

const MEASURED =
  /(?:价格|销售额|营业额|零售额|产量|销量|增加值|产值|(?:人均)?可支配收入|(?:累计|实际|已)?完成(?:固定资产|工业)?投资|(?<![总划成])投资|面积|税收|[进出]口额?)$/;

/** 投资额 and 任务完成率 behind the last name are of all, if no other has a rate of its own; 排前三 and 靠后 say how they rank. */
const RATED =
  /(?:投资总?额|(?:年度|全年)?(?:任务|计划|投资|项目){0,2}(?:完成|开工|复工|竣工|履约|支出|落地|入库)率|(?:投资|建设|项目|工程)?(?:进度|增速|增幅))?(?:(?:分?居|分?别?位居|分?别?位列|分列|分获|包揽|排名?|排在)[^，。；、\d]{0,8}?[前后][一二两三四五六七八九十\d]+[名位]?|(?:相对|比较|较为?|偏)?(?:靠[前后]|[落滞]后|领先|[高低快慢]))?$/;

/** Without 价格 of 粮食和蔬菜价格分别上涨, which the last item says of all; of 总投资、年度投资 each has its own. */
function withoutMeasure(names: string): string {
  const rated = RATED.exec(names)?.[0] ?? '';
  if (rated !== '' && !/(?:率|进度|增速|增幅)[、和及与]/.test(names))
    return names.slice(0, names.length - rated.length);
  const measure = MEASURED.exec(names)?.[0] ?? '';
  const bare = names.slice(0, names.length - measure.length);
  const eachHasOne = bare.includes(measure) || /(?:投资|个数|数量|额|资金)[、和及与]/.test(bare); // 项目个数、总投资和完成投资
  return eachHasOne || /[、和及与]$/.test(bare) ? names : bare;
}

interface Items {
  readonly items: readonly string[];
  readonly shared: string;
}

/** The nearest enumeration of exactly `count` items before a figure. */
function itemsBefore(before: string, count: number): Items | undefined {
  const clauses = before.replace(GLOSS, '').split(/[，；：。（）]/);
  for (let i = clauses.length - 1; i >= 0; i--) {
    const clause = withoutRanking(clauses[i] as string)
      .replace(/^分别[为是](?=\D*$)/u, '') // 2个，分别为甲桥和乙路，总投资分别为…
      .replace(/^其?[一二三四五六七八九]是/, ''); // 二是甲镇、乙镇靠后，分别为…
    const names = withoutMeasure(clause.split(RESPECTIVELY)[0] as string);
    const listed = names.split(summaryOf(count))[0] as string;
    const short = enumerated(listed, count);
    const items = short ?? enumerated(names, count);
    if (items !== undefined)
      return {
        items,
        shared: [clause.slice(short ? listed.length : names.length), ...clauses.slice(i + 1)]
          .join('，')
          .replace(SPEED_RANKED, ''),
      };
  }
  return countedBefore(clauses, count);
}

/** （茶） of 化工、饮料（茶）、机械三大产业分别增长9%、4%和7% is no end of the list. */
const GLOSS = /（[^（）\d]{1,16}）(?=[、和及与])/g;

/** 食品类9个，纺织类5个，总投资分别为…: the classes that a clause each has counted. */
function countedBefore(clauses: readonly string[], count: number): Items | undefined {
  const counted = clauses.slice(-1 - count, -1).map((clause) => COUNTED.exec(clause)?.[1]);
  const items = counted.filter((item) => item !== undefined);
  const shared = clauses.at(-1) ?? '';
  return items.length === count && RESPECTIVELY.test(shared) ? { items, shared } : undefined;
}

const COUNTED = /^(?:其中)?([\p{Script=Han}A-Za-z]{2,16}?)(?:有|共)?\d{1,5}[个家宗处户名人]$/u;

/** 增速靠前， of 增速靠前，分别增长9%、8%: says no more than 增长. */
const SPEED_RANKED = /^增[速幅][^，]{0,4}，(?=分别(?:增长|下降))/;

/** 比上年分别增加9个、42亿元: changes of what was counted and summed before, each of its own kind. */
function changesBefore(
  before: string,
  run: readonly number[],
  contexts: readonly Context[],
): Items | undefined {
  const clause = before.split(/[，；：。（）]/).at(-1) ?? '';
  const kinds = new Set(run.map((index) => contexts[index]?.quantity.kind));
  if (kinds.size < run.length || !/^[比较][^，]{2,12}分别(?:增加|减少|增长|下降|多|少)了?$/.test(clause))
    return undefined;
  return { items: run.map(() => ''), shared: clause.replace('分别', '') };
}

/** 四大 of 煤炭、钢铁、电力、建材四大行业: what follows it names the class. */
const summaryOf = (count: number): RegExp =>
  new RegExp(
    `等?(?:${count}|${'零一二三四五六七八九十'[count] ?? count}|${count === 2 ? '两' : count})(?:大|个|类|地|项|市|县|区|方面|家)`,
  );

/** 城镇居民 and 农村居民 of 城乡居民人均可支配收入分别为3.2万元、1.6万元. */
const TOWN_AND_COUNTRY = /城乡((?:常住)?居民)$/;

function enumerated(names: string, count: number): string[] | undefined {
  const both = count === 2 ? TOWN_AND_COUNTRY.exec(names)?.[1] : undefined;
  if (both !== undefined) return [`城镇${both}`, `农村${both}`];
  for (const separator of SEPARATORS) {
    const parts = names.split(separator).map((part) => part.trim());
    if (parts.length === count && parts.every((part) => part.length > 0))
      return withUnits(parts.map(trimItem));
  }
  return undefined;
}

/** 一、二、三期 are 一期, 二期 and 三期. */
function withUnits(items: readonly string[]): string[] {
  const unit = /^[一二三四五六七八九十\d]+([期批号]|季度?)/.exec(items.at(-1) ?? '')?.[1] ?? '';
  return items.map((item) => (/^[一二三四五六七八九十\d]+$/.test(item) ? `${item}${unit}` : item));
}

/** 甲县三地 → 甲县; 其中水产品 → 水产品; 我县计划在交通 → 交通; 乙县出现负增长 → 乙县; 【主导产业】光伏 → 光伏. */
function trimItem(item: string): string {
  const short = item
    .replace(/^(?:【[^】]{1,16}】|[●■◆▲])/u, '')
    .replace(/(?<=\p{Script=Han}{2})(?:均|都|则)?(?:出现|呈现|录得|为(?=[负正]))[^，]{1,8}$/u, '')
    .replace(/^[^，]{0,10}?(?:(?:计划|预计|力争|拟)(?:在|对|向)?|将[在对向])(?=.)/u, '')
    .replace(/^(?:其中|主要受|主要因|由于|下降的是|上涨的是|包括|主要是|即|有)+/, '')
    .replace(
      /(?<![两二三四五六七八九十\d])等?[两二三四五六七八九十\d]{1,6}(?:大|个|类|地|市|县|区|镇|乡|村|项|方面)[\p{Script=Han}]{0,6}$/u,
      '',
    );
  return short.length >= 1 ? short : item;
}

/** True for the 签约 of 甲镇、乙镇分别签约2个、1个, said once for all of the list. */
export const isShared = (m: Mention, { shared }: Share, { text, start, end }: Listed): boolean =>
  m.dimension === 'phase' && m.start >= start && m.end <= end && shared.includes(text.slice(m.start, m.end));

/** The words a list is told in: those of its sentence up to the figure. */
interface Listed extends Span {
  readonly text: string;
}

const SHARED_OUT: readonly Mention['dimension'][] = ['region', 'phase', 'period'];

/** True for a place, phase or stretch that stands in a figure's own item: 签约 of 签约、开工项目总投资分别为…. */
export const isOfItem = (m: Mention, { item }: Share, text: string): boolean =>
  SHARED_OUT.includes(m.dimension) && item.includes(text.slice(m.start, m.end));
