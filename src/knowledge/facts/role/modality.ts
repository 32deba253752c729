/** How real a figure is said to be: by its own clause, by the list it stands in, by what the sentence looks forward to. */
import { anyOf } from '../../any-of.ts';
import type { MentionOf, Modality } from '../../types.ts';
import type { Figure } from '../figure.ts';
import type { Context } from '../layout/contexts.ts';
import type { Measure } from '../measure/measure.ts';
import type { Head } from '../reading-state.ts';
import { modalityOf } from '../subject/head-modality.ts';
import { listAhead } from './list-ahead.ts';
import { setOut } from './set-out.ts';

/** The modality of a figure; notes it for the figures that follow in the sentence. */
export function sureness(figure: Figure, head: Head | undefined, measure: Measure | undefined): Modality {
  const aimed = aimedAt(figure.context, measure) ?? fallsShort(figure);
  const modality =
    aimed ??
    toBeReached(figure) ??
    setOut(figure) ??
    ownModality(figure, measure) ??
    demanded(figure, spread(figure, head, measure));
  const isNamedAim = aimed !== undefined && /目标/.test(figure.context.tail); // 锚定投资500亿元的目标，…
  figure.state.said = { modality, spreads: !isNamedAim && !/计划|年度/.test(measure?.words ?? '') };
  return modality;
}

/** 50亿元目标, 50亿元的目标, 向50亿元迈进, 完成全年目标50亿元的91%. */
function aimedAt({ lead, tail, quantity }: Context, measure: Measure | undefined): Modality | undefined {
  const aim = /^(?:以上|左右|[余多])?(?:这一|的)?(?:产值|投资|年度|总|奋斗|新|宏伟|发展){0,2}目标/.test(tail);
  const march =
    /[向朝]着?[^，。；]{0,12}$/.test(lead) && /^[^，。；]{0,8}(?:迈进|进发|冲刺|挺进|奋进|迈步)/.test(tail);
  const must =
    /(?<![主需重次])要(?:在|达到?|超过?|[^，。；要]{0,6}(?:保持|维持|稳定)在)$/.test(lead) || // 完成率要在110%以上
    GROWTH_AIMED.test(lead);
  const ofNone = measure === undefined && /(?:年度|全年)计划$/.test(lead); // 完成产值7亿元，为年度计划9亿元的78%
  const base =
    tail === '的' &&
    quantity.kind !== 'percent' &&
    (/目标(?:任务)?$|(?:年度|全年)任务$/.test(lead) || ofNone);
  const goal = /(?<!完成)(?:全年|年度|今年)目标(?:新?签约|新?开工|竣工|投产)[^，。；]{0,6}$/.test(lead); // 全年目标签约60个
  const duty =
    quantity.kind === 'money' && /^[^完占超]*(?<!目标)(?:任务|考核指标)(?:数|额)?[为是]?$/.test(lead); // 到位资金任务20亿元
  const set = quantity.kind !== 'percent' && SET_AS_AIM.test(lead);
  return aim || march || must || base || goal || duty || set || LEAST_OF_PLAN.test(lead)
    ? 'target'
    : undefined;
}

/** 全年工业投资增长目标11% */
const GROWTH_AIMED = /(?:增长|增速|增幅)(?:预期)?目标(?:任务)?值?[为是定在]{0,3}约?$/;

/** 普及率达到96%，目前是89%: what is told to be so now was not so before. */
const fallsShort = ({ context: { lead, quantity, mention }, article }: Figure): Modality | undefined =>
  quantity.kind === 'percent' &&
  /(?:达到?|提高到|提升到|升[到至])$/.test(lead) &&
  SO_FAR.test(article.text.slice(mention.end, mention.end + 20))
    ? 'target'
    : undefined;

const SO_FAR =
  /^(?:以上|左右)?，(?:但|而)?(?:截至)?(?:目前|现在|当前|实际)(?:还|仍)?(?:只|仅|才)?[是为有达]到?[\d.]+%/;

/** 规上企业入库目标45家, 粮食总产目标为18亿斤; 超目标5家 and 完成目标60亿元 are done. */
const SET_AS_AIM =
  /^[^完占超达距比离]*目标(?:任务)?(?:数|值|额)?[为是定在]{0,2}(?:约|近)?$|^(?:今年|明年|20\d\d年)?(?:全年|年度)?的?目标[是为]：?[^，。；完]{2,16}$/;

/** 新引进项目不少于70个, and 开工率达到75%以上 behind 力争签约50个: what is counted so is demanded, unless it is said to be done. */
function demanded({ context: { lead, quantity, fresh }, state }: Figure, modality: Modality): Modality {
  const isOfAims = !fresh && quantity.bound === 'at-least' && state.said?.modality === 'target';
  if (modality === 'planned' && isOfAims) return 'target'; // 协议投资90亿元以上 behind 按照目标，全年将签约40个以上
  if (modality !== 'actual' || DONE.test(lead)) return modality;
  if (quantity.kind === 'count' && /不[得能]?[少低]于$/.test(lead)) return 'target';
  return isOfAims ? 'target' : modality;
}

/** 全年完成150亿元 and 完成投资60亿元以上 behind 要确保25个项目开工: what is to be reached goes on. */
function toBeReached(figure: Figure): Modality | undefined {
  const { article, context } = figure;
  const { lead, quantity, leadStart } = context;
  const isLeast = quantity.bound === 'at-least' && /完成|实现|达到?|全年/.test(lead);
  if (CAME_ABOUT.test(lead) || !(isLeast || YEAR_AHEAD.test(lead)) || isOfPast(figure)) return undefined;
  const before = article.text.slice(saidFrom(figure), leadStart);
  return LOOKS_AHEAD.test(before) && !CAME_ABOUT.test(before) ? 'target' : undefined;
}

/** Where what is said in one breath begins: behind the last 。, or where the paragraph does. */
const saidFrom = ({ article, sentence, context }: Figure): number =>
  Math.max(
    article.text.lastIndexOf('。', context.leadStart - 1) + 1,
    article.blocks[sentence.block]?.start ?? 0,
  );

const LOOKS_AHEAD = /确保|力争|争取(?!到)|(?<![主需重次])要(?=[完达实新开在把])|目标/;

/** 全年完成, 年底前新增: of a year that goes on. */
const YEAR_AHEAD = /(?:全年|年内|年底前?)[^，。；]{0,4}(?:完成|实现|新增|建成|达到?)/;

/** 上半年完成投资不低于年度计划的60%, 全年完成投资不低于320亿元 */
const LEAST_OF_PLAN =
  /不[得能]?[少低]于[^，。；]{0,6}(?:计划|目标|任务)的?$|(?:全年|年内|半年|季度|年底前?)[^，。；]{0,8}不[得能]?[少低]于$/;

const saidWithin = ({ mentions }: Figure, from: number, to: number): MentionOf<'modality'>[] =>
  mentions
    .filter((m) => m.dimension === 'modality')
    .filter((m) => !m.rule.includes('as-noun') && m.start >= from && m.end <= to);

/** Words that only say a thing lies ahead give way to those that say how sure it is: 预计…将超90亿元. */
const AHEAD = /^[将可]$/;

/** Where the last modality word before a figure is not the one that counts; 其余3座预计5月贯通 has it behind. */
function ownModality(figure: Figure, measure: Measure | undefined): Modality | undefined {
  const { context, article } = figure;
  const to = context.mention.start;
  if (measure?.metric?.id === 'completion-rate') {
    const before = to - Math.max(0, context.lead.length - measure.start);
    const ofGoal = /^[占完]/.test(measure.words); // 占年度目标任务的86%
    const aimed = saidWithin(figure, before, to).find(({ modality }) => modality === 'target' && !ofGoal); // 完成率要在95%以上
    return (aimed ?? saidWithin(figure, context.leadStart, before).at(-1))?.modality ?? 'actual';
  }
  const said = saidWithin(figure, context.leadStart, to);
  const last = said.at(-1);
  if (last === undefined && context.quantity.kind === 'count')
    return saidWithin(figure, context.mention.end, context.tailEnd)[0]?.modality;
  if (last === undefined || !AHEAD.test(article.text.slice(last.start, last.end))) return undefined;
  return said.find((m) => m !== last && (m.modality === 'expected' || m.modality === 'target'))?.modality;
}

/** What stands behind these words is so, whatever was planned before them: 计划开工9个。未开工的3个 */
const DONE =
  /[尚仍暂]未|未(?=[开复竣动完投签])|已|目前|截至|至今|以来|累计|实际(?!利用)|去年|上年|同比|完成(?!后)|同期|现[有在]|\d月/;

/** 只开工8个, 仅完成2.1亿元 behind 计划三季度开工的11个项目: what came of the plan. */
const FELL_SHORT = /^[只仅才](?=开工|竣工|完工|投产|完成|建成|复工|签约|落地)/;

/** What a head, a list, a caption or the clauses before lend to a figure whose clause says nothing itself. */
function spread(figure: Figure, head: Head | undefined, measure: Measure | undefined): Modality {
  const { context, article, sentence } = figure;
  const inherited = modalityOf(figure, head, measure?.metric?.id);
  if (saidWithin(figure, context.leadStart, context.mention.start).length > 0) return inherited;
  const own = withoutNoun(
    article.text.slice(context.leadStart, context.mention.start),
    article.text.slice(sentence.start, context.leadStart),
  );
  const ahead = listAhead(figure, own);
  if (ahead !== undefined) return ahead;
  if (isPlannedOut(figure, own))
    return inherited === 'actual' ? (figure.state.said?.modality ?? inherited) : inherited;
  if (
    DONE.test(own) ||
    FELL_SHORT.test(context.lead) ||
    isOfPast(figure) ||
    isOfNamedThing(context) ||
    isTally(figure)
  )
    return 'actual';
  if (inherited !== 'actual') return inherited;
  return (
    ofList(figure, own) ??
    captionModality(context.caption) ??
    ofClausesBefore(figure, own) ??
    afterCompletion(article.text.slice(sentence.start, context.mention.start)) ??
    'actual'
  );
}

/** 实际到位资金 of 力争签约90个，实际到位资金165亿元 names a measure; behind 计划到位20亿元 it says what came. */
const withoutNoun = (own: string, before: string): string =>
  /到[位账](?!资金|内资|外资)/.test(before)
    ? own
    : own.replace(/实际(?=到[位账](?:资金|内资|外资|省外))/, '');

/** The stretches told between two places. */
const stretches = ({ mentions }: Figure, from: number, to: number): MentionOf<'period'>[] =>
  mentions.filter((m) => m.dimension === 'period').filter((m) => m.start >= from && m.end <= to);

/** 全年计划开工96个，一季度开工58个: what a page of April tells of a stretch that is over has come about. */
const isOfPast = (figure: Figure): boolean => {
  const { context, article } = figure;
  const day = article.publishedOn;
  return (
    day !== undefined &&
    stretches(figure, context.leadStart, context.mention.start).some(({ period }) => period.to <= day)
  );
};

/** Words of what is so, whatever the list it stands in. */
const CAME_ABOUT = /已|目前|截至|至今|以来|累计|实际|去年|上年|同比|同期|现[有在]/;

/** A paper that sets out what is to be done. */
const SETS_OUT = /方案|印发|目标任务/;
const DEMANDS = /会议?要求|方案(?:提出|明确)/;

/** 计划开工96个，一季度58个，三季度18个 of July, and 印发…方案: a plan is cut into stretches, those that are over too. */
function isPlannedOut(figure: Figure, own: string): boolean {
  const { article, sentence, context } = figure;
  const day = article.publishedOn;
  const [stretch] = stretches(figure, context.leadStart, context.mention.start).slice(-1);
  if (day === undefined || stretch === undefined || CAME_ABOUT.test(own)) return false;
  if (stretch.period.grain === 'year' || stretch.period.grain === 'years') return false;
  if (stretch.period.from > day || SETS_OUT.test(article.title)) return true;
  const before = article.text.slice(sentence.start, context.leadStart);
  return DEMANDS.test(before) || goesOnAhead(figure, stretch.period.to, day);
}

/** 三季度18个 behind 二季度20个: the list goes on, with no word of its own, into a stretch still ahead. */
const goesOnAhead = (figure: Figure, to: string, day: string): boolean => {
  const { article, sentence, context } = figure;
  const from = context.mention.end;
  return stretches(figure, from, sentence.end).some(({ period, end }) => {
    const told = /^[^，。；]{0,12}\d/.exec(article.text.slice(end, end + 14))?.[0];
    const isAhead = period.from >= to && period.to > day && told !== undefined;
    return isAhead && saidWithin(figure, from, end + told.length).length === 0;
  });
};

/** 截至6月底，已开工83个；完工26个: a tally goes on through its list, whatever was planned before, until it looks ahead. */
function isTally(figure: Figure): boolean {
  const { article, context } = figure;
  const from = saidFrom(figure);
  const list = article.text.slice(from, context.leadStart);
  const at = list.search(/截[至止]|目前|已/);
  return (
    at >= 0 &&
    saidWithin(figure, from + at, context.mention.start).every(({ modality }) => modality === 'actual')
  );
}

/** 总投资6亿元的电池项目计划明年投产: what is planned is not the sum. */
const isOfNamedThing = ({ quantity, tail }: Context): boolean =>
  quantity.kind !== 'count' && /^[余多]?的/.test(tail);

/** 计划在产业、城建分别投资12亿元、8亿元; 拟新开工45个、续建60个: one plan holds for the list. */
function ofList(figure: Figure, own: string): Modality | undefined {
  const { context, share, state, article, sentence } = figure;
  if (context.fresh && share === undefined) return undefined;
  if (/^[^，；：]{0,12}[、和及与]/.test(own) && !context.commaBefore) return state.said?.modality;
  if (share === undefined) return undefined;
  const before = article.text.slice(sentence.start, context.mention.start);
  const clause =
    sentence.start + Math.max(...['，', '；', '：', '。'].map((mark) => before.lastIndexOf(mark))) + 1;
  return saidWithin(figure, clause, context.mention.start).at(-1)?.modality;
}

/** 全年目标为：新签约60个，…; 工作计划：…. */
function captionModality(caption: string): Modality | undefined {
  if (/完成|情况/.test(caption)) return undefined;
  if (/(?:目标|任务)(?:任务)?(?:是|为|如下)?$/.test(caption)) return 'target';
  return /计划(?:安排|是|为|如下)?$/.test(caption) ? 'planned' : undefined;
}

const OUTCOME = anyOf(
  /^(?:并|可|年|将|全部)?(?:实现|带动|新增|提供|创造|吸纳|解决|安置|年产|形成|节约|减少|增加|利税|缴纳|上缴|税收|就业|年均|惠及|受益|引进|培育|建成|新建|改造|达到?|年?产值|营业|销售|利润)/,
  /^[^，]{0,6}(?:新开工|续建|竣工|开工|投产|签约|落地)项目/,
);

/** 预计年产值12亿元，带动就业800人; 预计明年建成，年产值12亿元: what was looked forward to goes on. */
function ofClausesBefore(figure: Figure, own: string): Modality | undefined {
  const { context, state } = figure;
  if (!OUTCOME.test(context.lead) || own.length > 30) return undefined;
  const gap = context.gap.split(/[；。]/).at(-1) ?? '';
  if (DONE.test(gap)) return undefined;
  const ahead = saidWithin(figure, context.leadStart - gap.length, context.leadStart).at(-1);
  if (ahead !== undefined) return ahead.modality === 'actual' ? undefined : 'expected';
  return !context.fresh && state.said?.spreads === true ? state.said.modality : undefined;
}

/** 建成投产后，年产值4亿元 lies ahead, unless the words tell of the past. */
function afterCompletion(before: string): Modality | undefined {
  const segment = before.split(/[；。]/).at(-1) ?? '';
  const at = segment.search(/(?:建成|投产|达产|满产|投用|投运|竣工|完工)(?:之|以)?后/);
  if (at < 0) return undefined;
  const told = segment.slice(segment.lastIndexOf('，', at) + 1);
  return /自|去年|上年|今年|\d{4}年/.test(told) || DONE.test(told) ? undefined : 'expected';
}
