import { isOrganisation } from '../tables/organisations.ts';

const JOINT = /会同|联合|共同|以及|、|和|与|及/u;

/** The organisations around a deed: 牵头单位为县发改局, 由县住建局牵头, 县发改局会同县统计局复核. */
export function bodiesAround(text: string, at: number, end: number): string[] {
  const after = bodiesAfter(text.slice(end, end + 60));
  return after.length > 0 ? after : bodiesBefore(text.slice(0, at));
}

/** 牵头单位为县发改局, 承建：南桥集团. */
function bodiesAfter(text: string): string[] {
  const match = /^(?:单位|部门|方|企业|人|主体)?(?:是|为|：)(?<body>[^，。；]{2,40})/u.exec(text);
  return splitBodies(match?.groups?.body ?? '');
}

/** The bodies that open the clause of the deed. */
function bodiesBefore(text: string): string[] {
  const clause = (text.split(/[，。；：]/u).at(-1) ?? '').replace(HELD, '');
  const passive = clause.lastIndexOf('由');
  const subject = clause.slice(passive + 1);
  const opening = subject.split(/[对就在按将把向至]|进行|负责/u).find((part) => part.length > 1) ?? '';
  const named = splitBodies(opening);
  // 由中电投、华能投资: after 由 stands a doer, whatever its name ends with.
  return named.length > 0 || passive < 0 ? named : subject.split(JOINT).filter((body) => body.length > 1);
}

/** 作典型 of 甲镇、县交通局作典型发言: how they spoke is no part of who did. */
const HELD = /(?:在会上|现场)?(?:分别|依次|先后|重点|逐一){0,2}[作做]了?\p{Script=Han}{0,4}$/u;

/** The parts of a joint subject, when each is a body; 彝和文旅公司 stays whole. */
function splitBodies(words: string): string[] {
  const whole = words
    .replace(/^(?:分别|主要|具体)?由?/u, '')
    .replace(/等$|(?:一起|共同|负责|作为|为|是)$/u, '');
  const bodies = whole.split(JOINT);
  if (bodies.every(isOrganisation)) return bodies;
  return isOrganisation(whole) ? [whole] : bodies.filter(isOrganisation);
}
