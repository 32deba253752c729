/** Of figures that come together over a year, told for more and less of it, the one for most of it: what is asked of the year. */
import type { Fact } from '../../facts/fact.ts';
import type { Frame } from '../asking/frame.ts';
import type { Match } from '../match/score.ts';
import { isFlow } from '../match/slots/period/flow.ts';

/** By how much the figure of the year may fit worse: 全年完成投资 leaves out what 上半年全县重点项目完成投资 says. */
const WORDED = 0.1;

/** 2023年完成投资90亿元 of the page on all the year before 41亿元 of the page on its first half; of nine months where no page tells of all the year. */
export function withFullestFirst(ranked: readonly Match[], period: Frame['period'], text: string): Match[] {
  const [best] = ranked;
  if (best === undefined || period?.grain !== 'year' || period.asOf || SO_FAR.test(text)) return [...ranked];
  if (!isOfLess(best.fact, period.to) || !comesTogether(best.fact)) return [...ranked];
  const [full] = ranked
    .filter(
      ({ fact, score }) =>
        score >= best.score - WORDED &&
        fact.period?.value.from === period.from &&
        endOf(fact) > endOf(best.fact) &&
        endOf(fact) <= period.to &&
        fact.period.origin !== 'page' &&
        isSame(best.fact, fact),
    )
    .sort((a, b) => endOf(b.fact).localeCompare(endOf(a.fact)));
  return full === undefined ? [...ranked] : [full, ...ranked.filter((match) => match !== full)];
}

const endOf = ({ period }: Fact): string => period?.value.to ?? '';

/** Who asks how far things have come asks for no whole year. */
const SO_FAR = /目前|现在|截[至止]|已经|至今/;

const isOfLess = ({ period }: Fact, end: string): boolean =>
  period !== undefined && (period.value.to < end || period.value.grain !== 'year');

const comesTogether = (fact: Fact): boolean => isFlow(fact) || fact.metric === 'completion-rate';

const isSame = (part: Fact, full: Fact): boolean =>
  full.phase?.value === part.phase?.value &&
  full.metric === part.metric &&
  withoutNew(full.subject) === withoutNew(part.subject) &&
  full.role === part.role &&
  full.modality === part.modality &&
  full.quantity.kind === part.quantity.kind &&
  full.region?.value.code === part.region?.value.code;

/** 新签约项目 are the 签约项目 of the year. */
const withoutNew = (subject: string): string => subject.replace(/^新(?=[签开竣投])/, '');
