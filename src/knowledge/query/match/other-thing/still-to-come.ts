import type { Fact } from '../../../facts/fact.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';

/** 下半年还要再开工32个, 四季度还将签约9个: beside what has been done. */
const BESIDE_DONE = /(?:还|仍)(?:将|要|计划|拟)?(?:再)?(?=新?(?:[开竣完]工|签约|投产|引进|建成)|实施|推进)/;
const ASKED = /还|再|将|要|计划|拟|打算|预计|下半年|四季度|三季度|下一?步|接下来|后续|剩|年底/;

/** What is still to come is no answer to how many have begun, where nobody asks for what is ahead. */
export const isStillToCome = ({ text, period }: Frame, _target: Target, fact: Fact): boolean =>
  fact.modality !== 'actual' &&
  BESIDE_DONE.test(fact.layers.own) &&
  !ASKED.test(text) &&
  (period === undefined || fact.period === undefined || period.from !== fact.period.value.from);
