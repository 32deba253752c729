import type { Fact } from '../../../facts/fact.ts';
import { type Frame, type Reading, readQuestion } from '../../asking/frame.ts';
import type { Setting } from '../../match/setting.ts';
import type { Derived } from '../present.ts';
import { subtract } from '../subtract.ts';
import { doneOfTotal, writtenAs } from './done-of-total.ts';
import { planAndDone } from './plan-and-done.ts';

const ASKS = /还有|还剩|剩下|剩多少|剩几|还差|没|未|尚未/;
const DONE =
  '安装|验收|改造|栽植|封顶|通车|复工|开工|解决|竣工|完工|完成|投产|落地|办结|办理|拨付|到位|签约|签订|交付|投资|入库|获批|供地|开挖|掘进|贯通|架设|铺设|浇筑|拆迁|搬迁|安置|支出|使用|建成|发放|花|用|干|挖|拆|搬|签|办|建|修|投|发|装|种|栽|铺|架|改';
const NEGATED = new RegExp(`(?:还)?(?:没有|没|未|尚未)(?:有)?(${DONE})(?:出去|掉|完|下去|进去|好|走)?`);

/** 离年度计划还差多少, 还差多少没完成年度计划 */
const SHORT_OF_PLAN =
  /(?:离|距离?|跟|和|比)?(?:完成)?(?:年度|全年|今年|当年)的?(?:投资)?(?:计划|目标|任务)(?:投资)?(?:目标|任务)?还?(?:差|剩)(?:了|着)?(?:多少|几)?个?[亿万]?元?(?:[没未](?:有|能)?(?:完成|干完|投完))?|还?(?:差|剩)(?:多少|几个?)[亿万]?元?(?:没|未|才能?|就|可以)?(?:完成|达到|够|到)(?:年度|全年|今年)的?(?:投资)?(?:计划|目标|任务)|还(?:差|剩|有)(?:多少|几个?)[亿万]?元?的?年度(?:计划)?投资(?:计划|任务)?(?:[没未](?:完成|干完|投完))?/;

/** 没复工的占多少: no number of them. */
const ASKS_SHARE = /占(?:了?多少|比|了?几)|百分之|比例/;

/** 还剩多少投资要完成 */
const YET_TO_DO = /(还[剩差有](?:多少|几)[^，。？]{0,4})(?:要|得|待|需要?)(完成|投|干|装|建|拆|搬)/;

/** 还有几个没开工: what is left of a total when part of it is done. */
export function deriveRemaining(
  frame: Frame,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Derived | undefined {
  if (!ASKS.test(frame.text) || ASKS_SHARE.test(frame.text)) return undefined;
  if (SHORT_OF_PLAN.test(frame.text)) return shortOfPlan(frame, reading, facts, setting);
  const text = frame.text.replace(YET_TO_DO, '$1没$2');
  const negated = NEGATED.exec(text);
  if (negated === null && !/还剩|剩/.test(text)) return undefined;
  const verb = negated?.[1] ?? '';
  const positive = text.replace(NEGATED, `已${writtenAs(verb)}`).replace(/还有|还剩|剩下|还差|还/g, '');
  const asked = { ...readQuestion(counted(positive, frame), reading), insistsActual: true, asksPlan: false };
  const found = doneOfTotal(asked, verb, facts, setting);
  return found && subtract(found.total, [found.done], verb === '' ? '剩余' : `尚未${writtenAs(verb)}`);
}

/** 246个项目，还有多少没开工 counts projects. */
function counted(text: string, { given }: Frame): string {
  const count = given.find(({ kind }) => kind === 'count');
  return count ? text.replace(/多少(?=已|[，。？]|$)/, `多少${count.unit}`) : text;
}

/** What the year's plan wants yet, of the list, place and stretch asked. */
function shortOfPlan(
  frame: Frame,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Derived | undefined {
  const scope = readQuestion(`${frame.text.replace(SHORT_OF_PLAN, '')}完成投资多少`, reading);
  const [target] = scope.targets;
  const found = target && planAndDone(scope, target, facts, setting);
  return found && subtract(found.total, [found.done], '距年度计划还差');
}
