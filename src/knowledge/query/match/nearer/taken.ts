import { comparable } from '../../../facts/arithmetic.ts';
import type { Fact } from '../../../facts/fact.ts';
import { speaksOfTaking } from '../../../facts/subject/requisition.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';
import { besides } from '../besides.ts';
import type { Setting } from '../setting.ts';

/** 工程需征收土地900亩，已完成860亩，完成率95.6%: how much is taken so far is not how much there is to take, nor the other way; and neither is how far the work itself has come. */
export function isOtherOfTaking(
  { text, asksDone }: Frame,
  _target: Target,
  fact: Fact,
  { all }: Setting,
): boolean {
  if (!isOfTaking(fact)) return false;
  if (/拆/.test(text) && !/签/.test(text) && /签约/.test(fact.layers.own)) return true; // 已签约52户 are not pulled down yet
  if (!speaksOfTaking(text)) return fact.metric === 'completion-rate';
  if (fact.quantity.kind === 'percent' || REST_ASKED.test(text)) return false;
  const asked = asksDone || DONE.test(text);
  return (
    isDone(fact) !== asked &&
    besides(fact, all).some(
      (other) => other !== fact && isOfTaking(other) && comparable(other, fact) && isDone(other) === asked,
    )
  );
}

const isOfTaking = ({ subject, measure }: Fact): boolean => speaksOfTaking(`${subject} ${measure}`);

const DONE = /已|完成|征了|拆了|搬了/;
const REST_ASKED = /还[剩有差没未]|剩|没|未/;

const isDone = ({ layers }: Fact): boolean => /已|完成/.test(layers.own);
