/** Figures that come together over a stretch of time. */
import type { Fact } from '../../../../facts/fact.ts';

/** What comes together over a stretch of time: money spent, rises, projects signed. */
export const isFlow = ({ metric, modality, role, quantity, phases, subject }: Fact): boolean =>
  modality === 'actual' &&
  (role === 'change' ||
    (metric !== undefined && FLOWS.has(metric)) ||
    (quantity.kind === 'count' && phases.length > 0 && !OFFICE.test(subject)));

/** Money spent, sold or earned so far: no sum of a contract signed on a day. */
export const cameTogether = ({ metric, modality }: Fact): boolean =>
  modality === 'actual' && metric !== undefined && metric !== 'contracted-investment' && FLOWS.has(metric);

const FLOWS: ReadonlySet<string> = new Set([
  ...[
    'investment-completed',
    'fixed-asset-investment',
    'contracted-investment',
    'foreign-capital-utilized',
    'regional-gdp',
    'value-added',
  ],
  ...['output-value', 'sales-revenue', 'retail-sales', 'budget-revenue', 'total-revenue', 'tax'],
]);

/** 改造危桥32座, 新修公路95公里: so much was done in the stretch. */
export const isWorkOfStretch = ({ modality, role, quantity, layers }: Fact): boolean =>
  modality === 'actual' &&
  role === 'level' &&
  /^(?:count|length|area)$/.test(quantity.kind) &&
  WORK.test(layers.own);

const WORK =
  /^(?:全年|全[省市县区]|共|累计|完成|已){0,3}(?:改造|改建|扩建|新建|新修|修建|硬化|整治|治理|拆除|新增|建成|铺设|绿化|植树|搬迁|关停)/;

/** 复工服务组, 开工专班: bodies set up, which do not come together over a stretch. */
const OFFICE = /(?:组|专班|中心|机构|办公室|队)$/;

/** An aim, or a plan of what is to come together over the whole stretch: 年内计划完成投资9亿元, 全年谋划新开工项目90个, 预计全年增长9%. */
export const isAimOfStretch = ({ modality, metric, quantity, phases, role }: Fact): boolean =>
  modality === 'target' ||
  (modality !== 'actual' && (role === 'change' || comesTogether(metric, quantity, phases)));

const comesTogether = (
  metric: Fact['metric'],
  { kind }: Fact['quantity'],
  phases: Fact['phases'],
): boolean => (metric === undefined ? kind === 'count' && phases.length > 0 : FLOWS.has(metric));
