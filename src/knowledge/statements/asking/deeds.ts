import { contentRuns } from '../../search/index.ts';
import { ASKING, ASKS_LEADERS } from '../tables/asking.ts';
import { ATTENDING, BODY_ROLES, DEEDS, DO_WORDS, OWNER_ROLES, OWNING } from '../tables/deeds.ts';
import type { Ask } from './asks.ts';
import { askedOffice } from './offices.ts';
import { firstSaid, lastSaid } from './said-at.ts';

/** What somebody is asked to have done: the question's words, and every way an article says it. */
export interface AskedDeed {
  readonly asked: string;
  readonly told: readonly string[];
  /** A verb of no table: some sentence may say it of its subject otherwise. */
  readonly literal?: boolean;
}

/** 看望了谁: somebody something was done to; 去了谁 asks who went. */
export const asksObject = (clause: string): boolean =>
  /(?:看望|会见|慰问|表彰|约谈|采访|走访)(?:的是|的都?有)(?:谁|哪些)/u.test(clause) ||
  /\p{Script=Han}(?:(?<![去来到])[了过]|给)谁(?:们|和谁)?$/u.test(clause);

/** The deed of a who-question: after the asking words (谁主持的), else before them (牵头单位是哪个). */
export function askedDeed(ask: Ask): AskedDeed | undefined {
  const forms = ASKING.filter(({ kind }) => kind === ask.kind);
  const match = forms.map(({ pattern }) => pattern.exec(ask.clause)).find((found) => found !== null);
  if (match === undefined || match === null) return undefined;
  const after = ask.clause.slice(match.index + match[0].length).replace(AT_MEETING, '');
  const before = ask.clause.slice(0, match.index);
  // 到场的县领导名单: who is listed was there.
  if (ASKS_LEADERS.test(ask.clause))
    return (
      firstSaid(after, deedAt) ?? attended(ask.clause) ?? lastSaid(ask.clause, deedAt, lengthOf) ?? ATTENDED
    );
  return (
    bodyRole(ask.clause) ??
    firstSaid(after, deedAt) ??
    literalDeed(after) ??
    doneDeed(after, ask.runs) ??
    lastSaid(withoutOffice(ask.clause, before), deedAt, lengthOf)
  );
}

/** 谁在推进会上致辞: the occasion is named by a deed and is none. */
const AT_MEETING = /^在[^，。？]{1,12}?(?:会|仪式|活动)上(?=\p{Script=Han})/u;

/** 投资 of 投资促进局局长是谁 is no deed; 主持 of 主持仪式的副县长是谁 is one. */
const withoutOffice = (clause: string, before: string): string => {
  const { words } = askedOffice(clause) ?? {};
  const isAsked =
    words !== undefined && clause.lastIndexOf(words) + words.length >= before.replace(/[是叫]$/u, '').length;
  return isAsked ? before.slice(0, before.lastIndexOf('的') + 1) : before;
};

/** 参加观摩的区领导有谁 asks who was there, not who inspected. */
const attended = (clause: string): AskedDeed | undefined => {
  const asked = ATTENDING.find((word) => clause.includes(word));
  return asked === undefined ? undefined : { asked, told: ATTENDING };
};

const ATTENDED: AskedDeed = { asked: '名单', told: ATTENDING };

/** 责任单位是哪个: who has the role that articles give with 为. */
function bodyRole(clause: string): AskedDeed | undefined {
  const owner = OWNER_ROLES.find((name) => clause.includes(name));
  if (owner !== undefined) return { asked: owner, told: [...OWNER_ROLES, ...OWNING] };
  const role = BODY_ROLES.exec(clause)?.[0];
  return role === undefined ? undefined : { asked: role, told: [role] };
}

const lengthOf = ({ asked }: AskedDeed): number => asked.length;

function deedAt(text: string, at: number): AskedDeed | undefined {
  for (const deed of DEEDS) {
    const asked = [...deed.asked, ...deed.told].find((word) => text.startsWith(word, at));
    if (asked !== undefined) return { asked, told: deed.told };
  }
  return undefined;
}

/** 踏勘是谁搞的: the last words of what the question is about. */
function doneDeed(after: string, runs: readonly string[]): AskedDeed | undefined {
  const asked = runs.findLast((run) => run.length > 1)?.slice(-2);
  return asked?.length === 2 && DO_WORDS.test(after) ? { asked, told: [asked] } : undefined;
}

/** A deed of no table is looked for by the question's own verb: 谁挂钩龙川河治理. */
function literalDeed(after: string): AskedDeed | undefined {
  const asked = contentRuns(after)[0]?.slice(0, 2);
  return asked?.length === 2 ? { asked, told: [asked], literal: true } : undefined;
}
