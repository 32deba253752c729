import { anyOf } from '../../any-of.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Source } from '../../types.ts';
import type { Frame } from '../asking/frame.ts';
import { citationList } from './citations.ts';
import { type Draft, draft } from './draft.ts';
import { basisLine, basisOf, shownFigure, toValue } from './shown.ts';

const ASKS = anyOf(
  /哪[里儿]?来(?!的?(?:客商|企业|老板|公司|游客|投资方|钱|资金))|出处|来源|谁说的/,
  /(?:说|讲|指|算)的是(?:什么|谁|哪(?:里|儿|个(?:项目|工程)|个?[省市县区旗地])?)(?:的|[，。？]|$)/,
  /(?:数是|是)哪(?:里|儿|个?[省市县区旗]|一?[块项笔]|个?方面|部分)的(?:数|钱|投资)?|依据是|根据什么|哪篇|什么数(?!量)|怎么来/,
);
/** 43.6亿元, 43.6个亿, 87.3%: a figure hardly told of two things by chance; 5个 is. */
const TELLING = /\d[\d.,]*[余多]?(?:个?亿(?:美?元)?|万(?:美?元)|%|％)/;
/** Words beside a figure that only ask what it is. */
const ASKING = anyOf(
  /材料|文章|报道|稿子?|资料|新闻|[文里中上]面?|[那这]个?|数字?|数据|金额|出自|对应|代表|回事|意思|怎么|什么/g,
  /哪一?[笔项块](?:钱|资金|支出|开支|补贴)|哪一?个(?:数字?|数据|指标)|哪(?:里|儿|个|篇|条|项)?|项目|工程|单位|地方|钱/g,
  /[说讲指算写提到的是在做干用为一来呢]/g,
);

/** 材料里那个2.1亿元是什么, 2.1亿元指云溪县哪一笔钱: nothing but a figure, its place and what asks for its meaning. */
const asksWhatFigure = (text: string, places: readonly string[]): boolean =>
  TELLING.test(text) &&
  /什么|哪|回事|出自/.test(text) &&
  places
    .reduce((words, place) => words.replace(place, ''), text)
    .replace(TELLING, '')
    .replace(ASKING, '')
    .replace(/[，。？\s]/g, '') === '';

/** 总投资47.13亿元的是哪个区, 哪个县完成率87.3%: the place that a figure hardly told of two is of; those that it bounds are of a list. */
const asksWhose = (text: string): boolean =>
  TELLING.test(text) &&
  WHOSE.test(text) &&
  !/以[上下内]|超过?|不到|不足|[高低多少]于|达到|最|更|第|在哪/.test(text) &&
  !/[多少]少|几/.test(text);

const WHOSE =
  /(?:是|[说讲指]的是)哪(?:一?个)?(?:[省市县区镇旗]|县区|区县|地方|地区)的?[？。]*$|^哪(?:一?个)?(?:[省市县区镇旗]|县区|区县|地方|地区)(?:的|有)?[^，。？谁哪]{0,16}\d/u;

/** True for 43.6亿元是哪来的 and 哪来的数据; `places` as the question names them. */
export const asksProvenance = (text: string, places: readonly string[]): boolean =>
  ((ASKS.test(text) || asksWhatFigure(text, places) || asksWhose(text)) &&
    !/资金来源|来源地|从来源|钱从哪/.test(text)) ||
  asksWording(text);

/** 原话怎么说的: the sentences of the answer before, word for word. */
export const asksWording = (text: string): boolean =>
  /原[话文句]|哪句话|[引原]文/.test(text) &&
  text.replace(
    /原[话文句]|引文|怎么|什么|哪句话?|出来|[那把给我贴发看说讲写的是在呢呗下个一能文章里，。？\s]/g,
    '',
  ) === '';

/** 截至哪天的, 这是什么时候的数: how far the figure before had come by when. */
export const asksAsOf = (text: string): boolean => AS_OF.test(text);

const WHEN = '(?:什么时候|何时|哪一?[天年月]|哪个月|几月几[号日]|几[号月])';
const AS_OF = new RegExp(
  `^[那这]?个?(?:数字?|数据)?是?(?:(?:截至|统计)到?了?${WHEN}的?(?:数字?|数据)?|${WHEN}的(?:数字?|数据))[？。]*$`,
  'u',
);

/** The stretch or day the answer before is told for; undefined where it says none. */
export function answerAsOf({ values, citations }: Draft): Draft | undefined {
  const told = new Set(values.map(({ basis }) => basis.asOf ?? basis.period));
  const [when] = told;
  return when === undefined || told.size > 1 ? undefined : draft('answered', when, { values, citations });
}

/** Where the figure a question names stands: every page that has it, each with what it means there. */
export function answerFigureOrigin(frame: Frame, facts: readonly Fact[]): Draft | undefined {
  const given = frame.given.find((q) => q.kind !== 'duration' && q.base > 1);
  if (given === undefined) return undefined;
  const holders = facts.filter((f) => f.quantity.base === given.base && f.quantity.kind === given.kind);
  const inPlace =
    frame.regions.length === 0
      ? holders
      : holders.filter((f) => frame.regions.some((r) => r.code === f.region?.value.code));
  const inPhase = inPlace.filter((f) => frame.phases.some((phase) => f.phases.includes(phase)));
  const told = inPhase.length > 0 ? inPhase : inPlace;
  const shown = distinct(told.some((f) => !f.headline) ? told.filter((f) => !f.headline) : told).slice(0, 5);
  if (shown.length === 0) return undefined;
  const citations = citationList();
  const values = shown.map((fact) => toValue(fact, [citations.citeFact(fact)]));
  const lines = shown.map(
    (fact) => `${shownFigure(fact)}：${basisLine(fact)}，见《${titleOf(fact.article)}》`,
  );
  const places = new Set(shown.map((fact) => fact.article.document));
  const choices = shown.map((fact) => {
    const label = [basisOf(fact).region, fact.measure].filter((part) => part).join(' ');
    return { label, q: `${label.replace(' ', '')}多少` };
  });
  return draft(places.size > 1 ? 'clarify' : 'answered', lines.join('\n'), {
    values,
    citations: citations.list,
    choices: places.size > 1 ? choices : [],
  });
}

/** A figure of a headline is no proof of what stands below it: 签约47.35亿元 → 签约…. */
const titleOf = ({ title }: Source): string =>
  title.replace(/\d[\d.,]*[余多]?(?:[万千百]?亿|万|[%％元个项家])(?:美?元)?/gu, '…');

/** One a sentence. */
function distinct(facts: readonly Fact[]): Fact[] {
  return facts.filter(
    (fact, i) =>
      facts.findIndex((other) => other.article === fact.article && other.sentence === fact.sentence) === i,
  );
}

/** Where the answer before came from: its citations again, with titles and dates, and asked for their words with those. */
export function answerOriginOf(previous: Draft, worded: boolean): Draft | undefined {
  if (previous.citations.length === 0) return undefined;
  const lines = previous.citations
    .flatMap((citation): readonly Source[] => [citation, ...(citation.copies ?? [])])
    .map(
      (source) =>
        `《${titleOf(source)}》${[source.publisher, source.publishedOn].filter(Boolean).join('，')}`,
    );
  const said = worded ? previous.citations.map(({ snippet }) => `“${snippet}”`) : [];
  return draft('answered', `出自：\n${[...new Set([...said, ...lines])].join('\n')}`, {
    values: previous.values,
    citations: previous.citations,
  });
}
