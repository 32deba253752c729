import { comparable } from '../../../facts/arithmetic.ts';
import type { Fact } from '../../../facts/fact.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';
import { besides } from '../besides.ts';
import type { Setting } from '../setting.ts';

/** 总投资18700万元 beside 本次安排4200万元, where 安排了多少 is asked for: what a thing costs is not what it was given. */
export function isCostOfGiven({ text }: Frame, _target: Target, fact: Fact, { all }: Setting): boolean {
  if (fact.metric !== 'total-investment') return false;
  const deed = GIVEN.exec(text)?.[1];
  const given = deed === undefined ? (GOT.test(text) ? GIVES : undefined) : new RegExp(deed);
  if (given === undefined || given.test(fact.layers.own)) return false;
  return besides(fact, all).some(
    (other) => other.group === fact.group && given.test(other.layers.own) && comparable(other, fact),
  );
}

/** 三期拿到多少: of what was given out, by whatever word. */
const GOT = /(?:拿|分|得|要|争取)到了?(?:多少|几)/;
const GIVES = /安排|下达|拨付|分配|发行/;

const GIVEN =
  /(安排|下达|拨付|分配|发行|支出|支付|争取|申请)(?:的?(?:额度?|金额|资金|债券))?(?:了|是|有)?(?:多少|几)/;
