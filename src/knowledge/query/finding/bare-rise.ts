/** 增长多少, 比去年多多少: no measure is named, so a page on which several have risen answers with none of them alone. */
import { metrics } from '../../extract/tables/metrics.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Frame } from '../asking/frame.ts';
import { asksOfAll, type Target } from '../asking/targets/index.ts';
import type { Match } from '../match/score.ts';

/** The rises that are meant: that of the measure the page is headed by, else one of each measure; undefined where the question names what rose. */
export function risesMeant(
  frame: Frame,
  target: Target,
  matches: readonly Match[],
): readonly Match[] | undefined {
  const [best] = matches;
  if (best === undefined || !isBare(frame, target)) return undefined;
  const told = matches.filter(
    ({ fact }) => fact.article === best.fact.article && !fact.headline && isRise(target, fact),
  );
  const each = told.filter((match, i) => told.findIndex(({ fact }) => isSameRise(fact, match.fact)) === i);
  const [headed, ...others] = each.filter(
    ({ fact }) => target.metric !== undefined && isHeadline(whatRose(fact), fact),
  );
  return headed !== undefined && others.length === 0 ? [headed] : each.slice(0, MOST);
}

/** 固定资产投资 of 1—8月固定资产投资运行情况; 投资 alone is a word of many headlines. */
const isHeadline = (what: string, { article }: Fact): boolean =>
  what.length > 2 && article.title.includes(what);

/** As many as may be chosen among. */
const MOST = 5;

const isBare = ({ terms, phases, level, batch, given, targets }: Frame, target: Target): boolean =>
  target.change &&
  targets.length === 1 &&
  asksOfAll(target) &&
  terms.length === 0 &&
  target.measures.length === 0 &&
  target.kinds === undefined &&
  target.unit === undefined &&
  (target.metric === undefined || target.metric.id === 'growth') &&
  phases.length === 0 &&
  level === undefined &&
  batch === undefined &&
  given.length === 0;

/** 位次下降两名 and 比全市平均高2个百分点 are no growth, nor is a share that came to more by some points where 增长 is said. */
const isRise = ({ metric }: Target, { measure, quantity, layers }: Fact): boolean =>
  !/位次|排名|名次/.test(measure) &&
  !AGAINST.test(layers.own) &&
  (metric === undefined || quantity.kind !== 'percentage-point');

const AGAINST = /平均|[高低]于|[比较](?:全|本)?[省市州国区][^，；]{0,8}[高低快慢多少]|序时|时序/;

/** 多完成6亿元 and 增长12% of one measure are told apart. */
const isSameRise = (a: Fact, b: Fact): boolean =>
  a.quantity.kind === b.quantity.kind && whatRose(a) === whatRose(b);

/** 固定资产投资 of 固定资产投资增长; the catalogue's word, or the page's own. */
const whatRose = (fact: Fact): string => {
  const id = fact.of?.metric ?? fact.metric;
  const subject = fact.of?.subject ?? fact.subject;
  const what = (id === undefined ? undefined : LABELS.get(id)) ?? fact.measure.replace(ROSE, '');
  return NARROWED.test(subject) || what === '' ? `${subject}${what}` : what;
};

const ROSE = /(?:同比|环比|比上年|较上年)?(?:累计)?(?:增长|下降|增加|减少|提高|上升|回落|增速)$/;

const LABELS: ReadonlyMap<string, string> = new Map(
  metrics.filter(({ id }) => id !== 'growth').map(({ id, label }) => [id, label]),
);

/** 工业 of 工业投资: what rose is not the whole of its measure. */
const NARROWED = /工业|民间|产业|房地产|基础设施|技改|制造业|服务业|农业|[省市县]级?重[点大]/;
