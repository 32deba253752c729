/** What lies ahead is said once for all of a list: 力争投资增长8%，税收增长6%; 计划新建厂房12万平方米，车间8栋. */
import type { Modality } from '../../types.ts';
import type { Figure } from '../figure.ts';

/** Verbs that a list of aims hangs on; 目标 names one alone. */
const AIMS = /^(?:力争|确保|务必|争取|冲刺|要)$/;
/** Those that a list of plans hangs on. */
const PLANS = /^(?:计划|拟|打算|准备|预计|预期)$/;

/** What is so already, whatever lies ahead beside it. */
const SO_ALREADY =
  /已|目前|截[至止]|至今|以来|累计|实际|去年|上年|同期|现[有在]|拥有|占地|位于|总投资|[1-9]\d?月(?![底末前])|季度(?![底末前])|半年(?![底末前])/;

/** 同比增长8% and 比去年增加6个 of an aim are held against the year before, and told of the next. */
const AGAINST = /同比|[比较](?:去|上)年(?:同期|实际)?(?=[增提净多减下])/g;

/** 带动就业300人 behind a plan may be so by now; 标准化车间8栋 is one more thing that is planned. */
const DEED = /[开竣完复施动]工|完成|[建引入落投带新增共有了约达为到]/;

/** How real the list before it makes a figure whose clause says nothing that came about. */
export function listAhead(
  { mentions, sentence, context, article, state }: Figure,
  own: string,
): Modality | undefined {
  const modality = state.said?.modality;
  if (modality === undefined || state.said?.spreads !== true || SO_ALREADY.test(own.replace(AGAINST, '')))
    return undefined;
  const last = mentions.findLast(
    (m) => m.dimension === 'modality' && m.start >= sentence.start && m.end <= context.leadStart,
  );
  const verb = last === undefined ? '' : article.text.slice(last.start, last.end);
  if (modality === 'target') return AIMS.test(verb) ? modality : undefined;
  const goesOn = PLANS.test(verb) && context.quantity.kind !== 'percent';
  return goesOn && !context.fresh && !DEED.test(own) ? modality : undefined;
}
