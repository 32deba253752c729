import { commonUnit, comparable, inUnit, rounded } from '../../facts/arithmetic.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Frame } from '../frame.ts';
import { type Reading, readQuestion } from '../frame.ts';
import { lookUp } from '../lookup.ts';
import type { Setting } from '../match/setting.ts';
import type { Derived } from './present.ts';

const ASKS = /还有|还剩|剩下|剩多少|剩几|还差|没|未|尚未/;
const DONE =
  '复工|开工|解决|竣工|完工|完成|投产|落地|办结|办理|拨付|到位|签约|交付|投资|入库|获批|供地|开挖|挖|掘进|贯通|架设|铺设|浇筑|拆迁|搬迁|安置';
const NEGATED = new RegExp(`(?:还)?(?:没有|没|未|尚未)(?:有)?(${DONE}|投)`);

/** 还有几个没开工: what is left of a total when part of it is done; both must stand in one sentence. */
export function deriveRemaining(
  frame: Frame,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Derived | undefined {
  if (!ASKS.test(frame.text)) return undefined;
  const negated = NEGATED.exec(frame.text);
  if (negated === null && !/还剩|剩/.test(frame.text)) return undefined;
  const verb = negated?.[1] === '投' ? '完成投资' : (negated?.[1] ?? '');
  const positive = frame.text.replace(NEGATED, `已${verb}`).replace(/还有|还剩|剩下|还差|还/g, '');
  const asked = readQuestion(positive, reading);
  for (const target of asked.targets) {
    const found = lookUp(
      { ...asked, insistsActual: true, asksPlan: false },
      target,
      facts.filter((f) => isDone(f, verb)),
      setting,
    );
    if (found.kind !== 'one') continue;
    const total = totalOf(found.match.fact, facts, frame);
    if (total !== undefined) return difference(total, found.match.fact, verb);
  }
  return undefined;
}

const isDone = (fact: Fact, verb: string): boolean =>
  fact.modality === 'actual' && fact.layers.own.includes(verb) && !/未|没/.test(fact.layers.own);

/** The whole of which the fact is the finished part: the figure the question names, or the larger one before it. */
function totalOf(done: Fact, facts: readonly Fact[], frame: Frame): Fact | undefined {
  const near = facts.filter(
    (f) =>
      f.article === done.article &&
      comparable(f, done) &&
      f.span.start < done.span.start &&
      f.quantity.base > done.quantity.base &&
      f.role === 'level' &&
      !f.headline,
  );
  const given = frame.given.find((q) => q.kind === done.quantity.kind);
  if (given !== undefined) return near.filter((f) => f.quantity.base === given.base).at(-1);
  const inSentence = near.filter((f) => f.sentence === done.sentence);
  return inSentence.at(-1) ?? near.filter((f) => f.sentence.block === done.sentence.block).at(-1);
}

function difference(total: Fact, done: Fact, verb: string): Derived {
  const unit = done.quantity.unit;
  const left = inUnit(total.quantity, commonUnit([done.quantity])).minus(inUnit(done.quantity, unit));
  return {
    number: rounded(left, true),
    unit,
    formula: `${total.quantity.number} - ${done.quantity.number}`,
    inputs: [total, done],
    label: verb === '' ? '剩余' : `尚未${verb}`,
  };
}
