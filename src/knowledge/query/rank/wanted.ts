import { anyOf } from '../../any-of.ts';
import { metrics } from '../../extract/tables/metrics.ts';
import { type Measure, measuresIn } from '../../facts/measure/measure.ts';
import type { QuantityKind } from '../../types.ts';
import { isGeneric } from '../asking/chunks.ts';
import type { Frame } from '../asking/frame.ts';
import type { Target } from '../asking/targets/index.ts';
import { asksBareRank } from './bare-rank.ts';
import type { Limit } from './limit.ts';
import { isOfOrder, type Order, orderOf, withoutOrder } from './order.ts';
import { asksSize } from './project-size.ts';

/** The measure a list is ordered by, and the words that must stand around it. */
export interface Wanted {
  readonly target: Target;
  readonly words: readonly string[];
  /** Ordered or limited by how much each grew or fell. */
  readonly grows: boolean;
  /** Projects ordered by how large they are. */
  readonly bySize: boolean;
  /** A rank is asked for from one end on, and not by what. */
  readonly byRank: Order['end'] | undefined;
}

/** Words of the class asked for (哪个县区, 哪类项目), of the order and of a direction name no member. */
const NO_MEMBER = anyOf(
  /最|哪|什么|(?:全[国省市县区州])?平均(?:水平)?|^水平$|(?:产业|投资)?[方投]向|^(?:(?:主[要导]|支柱)?产业|门类|渠道|园区|开发区)$/g,
  /^块|区域|片区|城区|名字|盘点|报道|[清名]单|摘录|列出|不到|正好|刚好|恰好|类别|^前[一二三四五六七八九十]$|[省市县区州]?[两三四]级/g,
  /^[级县镇乡区]重[点大](?:项目)?(?=$|超额)|超过?|低于|高于|[落滞]后|序时|时序|只有|行业|县市区|县区|区县|县市|乡镇|镇街|街道|地方|地区/g,
  /(?:责任|牵头|实施|建设|考核|成员|填报)?单位|部门|原因|事项|项目|级?重大|类|领域|板块|单个|唯一|超额|个数?|点名|点到|投|猛|增速?/g,
  /[下价涨]?降价?|上?涨价?|下?[跌滑掉]|负|进度|进展|[快慢]|排名?|位列|居|[得打评]分|分数|几分|多少分|^第[二三四五六七八九十]$|[里中]$/g,
);

/** 花钱, 来自, 引进, 造成: how a question says that a member has its figure. */
const HAVING =
  /^(?:花[钱费掉了]*|用[钱得]*|给得?|拿到?|占到?|来自|来|引进|引来|造成|导致|产生|落在|投向|支持|用于|分[到给得]|安排|分布|没有?|亿元?|万元)$/;

/** Reads what a ranking is by: 总投资最大 → total-investment; 进度最慢 → completion-rate. */
export function wantedOf(frame: Frame, limit: Limit | undefined): Wanted {
  const clause = clauseOfOrder(frame.text);
  const asked = frame.targets.at(-1);
  const named =
    fundGiven(clause) ?? measureNamed(clause) ?? (asked?.metric ? undefined : measureNamed(frame.text)); // 完成率，后三名是哪几个镇
  const metric = named?.metric ?? progress(clause) ?? asked?.metric;
  const points = POINTS.test(frame.text);
  const kinds = points
    ? (['other'] as const)
    : (countAsked(clause) ?? (limit?.kind ? [limit.kind] : kindsOf(frame, metric?.kinds)));
  const fits =
    metric !== undefined && (kinds === undefined || metric.kinds.some((kind) => kinds.includes(kind)));
  const measure = named?.words ?? asked?.measure;
  const grows = isGrowth(frame, asked, limit);
  const words = frame.terms
    .filter((term) => !isOfOrder(term, frame.text))
    .map((term) => withoutOrder(term).replace(NO_MEMBER, ''))
    .filter((term) => term.length >= 2 && !isGeneric(term) && !HAVING.test(term));
  const isOpen = metric === undefined && kinds === undefined && words.length === 0;
  return {
    grows,
    bySize: !grows && asksSize(frame.text, metric),
    byRank: !grows && isOpen && asksBareRank(frame.text) ? orderOf(frame.text)?.end : undefined,
    target: {
      ...(grows ? { kinds: ['percent', 'multiple'] as const } : kinds ? { kinds } : {}),
      ...(points ? { unit: '分' } : {}),
      ...(fits && !grows ? { metric } : {}),
      ...(fits && !grows && measure ? { measure } : {}),
      change: grows || (asked?.change ?? MOVES.test(frame.text)),
      money: true,
      members: true,
      own: [],
      shared: [],
      measures: grows && named !== undefined ? [named] : [],
    },
    words,
  };
}

/** 得分最低的是哪个镇: a list of points, whatever else the page counts. */
const POINTS = /[得打评]分|分数|(?:几|多少)分(?![之钟期点店行批子部类析])/;

const MOVES = /(?<!新)增|降|涨|跌|下滑|往下|滑了|掉了|负增长|为负|是负/;

/** 增速最快, 增长最猛: how much they grew orders them, whatever grew. */
const BY_GROWTH = /(?:[增降涨跌]幅|增速|增长|上涨|下滑|[涨降跌掉])[得了]?(?:最|第|排|前|倒)/;

/** 哪些行业投资在涨: a direction is asked, whatever it is of. */
const isGrowth = ({ text }: Frame, asked: Target | undefined, limit: Limit | undefined): boolean =>
  asked?.metric?.id === 'growth' ||
  BY_GROWTH.test(text) ||
  (MOVES.test(text) && (asked === undefined || (limit !== undefined && limit.kind === undefined)));

/** 哪个镇项目最多，投了多少钱: the clause that orders; the whole where none does. */
const clauseOfOrder = (text: string): string =>
  text.split(/[，。？\s]/).find((clause) => orderOf(clause) !== undefined) ?? text;

/** 总投资 of 总投资最大的是哪个: the measure a list is ordered by, whether or not a question word asks for it; 签约 of 签约投资最大的项目 is what was done with them. */
function measureNamed(clause: string): Measure | undefined {
  const words = clause.replace(/签约(?=总?投资额?最)/, '');
  const named = measuresIn(words, true).filter(({ metric }) => metric?.id !== 'growth');
  return named.findLast(({ end }) => ORDERED.test(words.slice(end))) ?? named.at(-1);
}

/** 总投资 of 总投资最大的专项债项目, 专项债总投资超过1亿元: the one right before the order or the limit. */
const ORDERED = /^额?(?:最|超|不到|不足|[低高大小多少]于|在?\d|达到|第|[前后]|倒数|排)/;

/** 专项债给哪个项目的钱最多: what each has got of the fund, not what it costs. */
const fundGiven = (clause: string): Measure | undefined =>
  /[债金款][^，。？]{0,3}(?:给|分|安排|投(?!资))[^，。？]*哪/.test(clause)
    ? measuresIn(clause, true).find(({ metric }) => metric?.id === 'financing')
    : undefined;

/** 签约项目前三位的镇, 亿元以上项目前两名, 项目数量前三名 */
const FIRST_FEW =
  /(?:(?:签约|引进|开工|竣工|投产|落地|入库|元以上)[^，。？]{0,8}项目|个数|数量)(?:排|居|排名)?[前后][一两二三四五六七八九十\d]{1,2}[位名]/;

/** 哪个镇项目最多, 开工最少的县, 没有完成投资的项目哪个县最多: their number, whatever else is asked. */
const countAsked = (clause: string): readonly QuantityKind[] | undefined =>
  FIRST_FEW.test(clause) ||
  /(?:(?<!哪一?[个家些]{0,2})项目|企业|个数|数量|家数|签约|[开复竣动完]工|投产|落地|入驻)的?(?:个数|数量)?(?:在?哪一?[个里][县区市镇乡]?区?)?最[多少]/.test(
    clause,
  )
    ? ['count']
    : undefined;

/** 哪个县进度最慢 asks for the rate of completion; 零进度项目哪个县最多 does not. */
const progress = (text: string): Target['metric'] =>
  /(?<!零)(?:进度|进展)|[快慢]/.test(text) && !MOVES.test(text)
    ? metrics.find(({ id }) => id === 'completion-rate')
    : undefined;

function kindsOf({ text, targets }: Frame, measured: Target['kinds']): Target['kinds'] {
  if (/(?:期限|工期|周期)[^，。？]{0,4}最[长短]|最[长短]的?(?:期限|工期|周期)/.test(text))
    return ['duration'];
  const asked = measured ?? targets.at(-1)?.kinds;
  if (asked) return asked;
  if (/[条座][^，。？]{0,8}最[长短]|最[长短]的[^，。？]{0,4}哪一?[条座]/.test(text)) return ['length'];
  if (/投资|钱|资|投得?(?:了|最)/.test(text)) return ['money'];
  return /个数|数量|最[多少]/.test(text) ? ['count'] : undefined;
}
