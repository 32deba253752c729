/** Whether the figures of one answer are of one thing, stage and stretch. */
import type { Fact } from '../../facts/fact.ts';
import { namesProject } from '../../facts/subject/project.ts';
import { residue } from '../../facts/subject/subject.ts';
import { isSoft } from '../../language/tokens.ts';
import type { Period } from '../../types.ts';
import { isGeneric, withoutGeneric } from '../asking/chunks.ts';
import type { Frame, Target } from '../asking/frame.ts';
import { cover } from '../match/words/cover.ts';

/** Each figure beside the first: what the question leaves unsaid of it must be as the first has it. */
export const areOfOneScope = (frame: Frame, [first, ...others]: readonly Fact[]): boolean =>
  first === undefined ||
  others.every(
    (fact, i) =>
      (frame.phases.length > 0 || isOfStage(fact, first)) &&
      isOfThing(frame, frame.targets[i + 1], fact, first) &&
      (namesWhen(frame.targets[0]) || namesWhen(frame.targets[i + 1]) || isOfOccasion(fact, first)),
  );

/** 2023年和2024年各签约几个, 第二期和第三期: each has its own. */
const namesWhen = (target: Target | undefined): boolean =>
  target?.period !== undefined || target?.batch !== undefined;

/** 132个 of last year's list and 528亿元 of this year's, or of two rounds, are no pair. */
const isOfOccasion = (fact: Fact, first: Fact): boolean =>
  isOfStretch(fact, first) &&
  (fact.sentence === first.sentence ||
    fact.batch === undefined ||
    first.batch === undefined ||
    fact.batch.value.ordinal === first.batch.value.ordinal);

/** 重点项目盘子多大，几个: the sum of those started and the count of all are no pair. */
export const isOfStage = (fact: Fact, first: Fact): boolean =>
  fact.phase?.value === first.phase?.value || fact.sentence === first.sentence || areOfOneWork(fact, first);

/** 医院新院区项目总投资9亿元。项目2021年4月开工，完成投资5亿元: one work, however far it has come. */
const areOfOneWork = (a: Fact, b: Fact): boolean =>
  a.article === b.article && a.subject === b.subject && namesProject(a.subject);

/** 云溪水厂总投资和今年要完成的投资各多少: where the second names nothing of its own, the sum of all projects is no figure of the waterworks. */
function isOfThing(frame: Frame, target: Target | undefined, fact: Fact, first: Fact): boolean {
  if (
    target?.regions !== undefined &&
    target.own.length === 0 &&
    isOfAll(first) &&
    namesProject(fact.subject)
  )
    return isNamed(frame, fact); // 甲县、乙县总投资: of all projects of the one, and not of one of the other
  if (target === undefined || namesItsOwn(target) || isOfOtherPhase(target, frame.targets[0])) return true;
  return isTogether(fact, first) || isNamed(frame, fact) || (isOfAll(fact) && isOfAll(first));
}

/** Words, or a slot that tells it from the others of its list. */
const namesItsOwn = ({ own, regions = [], phases = [], item, ...slots }: Target): boolean =>
  !own.every(isGeneric) ||
  regions.length > 0 ||
  (item !== undefined &&
    (phases.length > 0 || (slots.level ?? slots.batch ?? slots.period ?? slots.given) !== undefined));

/** 签约几个，开工几个: the phase tells the second from the first. */
const isOfOtherPhase = ({ phases = [] }: Target, first: Target | undefined): boolean =>
  phases.length > 0 && first?.phases?.length === 1 && phases.every((phase) => !first.phases?.includes(phase));

/** A headline is of what its page is of. */
const isTogether = (a: Fact, b: Fact): boolean =>
  a.article === b.article &&
  (a.headline || b.headline || a.group === b.group || a.sentence === b.sentence || a.subject === b.subject);

/** 项目一次性签下: all projects, and what became of them. */
const isOfAll = ({ subject }: Fact): boolean =>
  isGeneric(residue(subject)) || isSoft(withoutGeneric(subject));

/** The question itself names what it is of. */
const isNamed = ({ text }: Frame, fact: Fact): boolean =>
  !isOfAll(fact) && cover(residue(fact.subject), text) >= NAMED;

const NAMED = 0.6;

/** 看了几个镇街、多少项目: those of the second half of the year and those of the first are no pair. */
export const isOfStretch = (fact: Fact, first: Fact): boolean =>
  isToldBeside(fact, first) || !areApart(fact.period?.value, first.period?.value);

const isToldBeside = (a: Fact, b: Fact): boolean =>
  a.article === b.article && (a.group === b.group || a.sentence === b.sentence);

const areApart = (a: Period | undefined, b: Period | undefined): boolean =>
  a !== undefined && b !== undefined && (a.to <= b.from || b.to <= a.from);
