/** What stands beneath a heading that looks forward is planned, though its own clause says it plainly: 二、2024年重点工作. */
import type { Modality } from '../../types.ts';
import type { Fact } from '../fact.ts';
import { withOwnPeriod } from '../slots/period.ts';

/** A plain figure beneath 主要预期目标 is aimed at, beneath 工作安排 it is planned. */
export function withPlanAhead(fact: Fact): Fact {
  if (fact.modality !== 'actual' || isSize(fact) || !liesAhead(fact)) return fact;
  const modality = lent(fact.layers.heading);
  if (modality === undefined || tellsOfNow(fact)) return fact;
  return withOwnPeriod({ ...fact, modality }); // 全年完成9亿元 behind 四季度，… is of the year, now that it is planned
}

/** 总投资9亿元, 全长22公里: how large a thing is meant to be, settled before it is begun. */
const isSize = ({ metric, measure }: Fact): boolean =>
  metric === 'total-investment' || /^(?:全长|全线|总长|总里程|占地|总?用地|装机)/.test(measure);

/** （一）主要预期目标, 2024年奋斗目标 */
const AIM = /目标(?:任务)?$/;
/** 二、2024年重点工作, 四、下一步打算, 明年工作思路 */
const PLAN =
  /(?:重点|主要|工作|中心)(?:工作|任务|安排|计划|打算|思路|部署|重点|举措|措施)$|(?:下一?步|下一?阶段|明年|来年)[^，。]{0,12}$|打算$/;
/** 目标完成情况, 存在问题和下一步打算, 名词解释 tell of what is so as well. */
const ALSO_TOLD = /解释|说明|完成|情况|回顾|总结|问题|成效|进展/;

/** 五、下步打算: what is to come, of a stretch that has begun as well. */
const NEXT = /下一?步|下一?阶段|打算$/;

/** What the nearest heading that looks forward makes of the figures beneath it. */
function lent(heading: string): Modality | undefined {
  for (const words of heading.split(' ').reverse()) {
    if (ALSO_TOLD.test(words)) return undefined;
    if (AIM.test(words)) return 'target';
    if (PLAN.test(words)) return 'planned';
  }
  return undefined;
}

/** Last month of a year in which a page may still set out that year's work. */
const lastOfPlanning = '03';

/** The figure's stretch is not over, and no page late in a year heads with 今年重点工作 what the year has brought. */
function liesAhead({ article: { publishedOn, blocks }, sentence, period, layers }: Fact): boolean {
  if (publishedOn === undefined || period === undefined || period.value.asOf) return false;
  if (blocks[sentence.block]?.kind !== 'paragraph' || period.value.to <= publishedOn) return false;
  return (
    period.value.from > publishedOn ||
    publishedOn.slice(5, 7) <= lastOfPlanning ||
    NEXT.test(layers.heading.split(' ').at(-1) ?? '')
  );
}

/** 目前…, 剩余12个…, 围绕60个…: what there is already, though work on it lies ahead. */
const NOW =
  /已|目前|截至|至今|以来|累计|实际(?!利用)|去年|上年|同期|现[有在]|剩余|尚|仍|盯[住紧]|围绕|聚焦|针对|督促|协调/;

const tellsOfNow = ({ article, sentence, span }: Fact): boolean =>
  NOW.test(
    article.text
      .slice(sentence.start, span.start)
      .split(/[；。]/)
      .at(-1) ?? '',
  );
