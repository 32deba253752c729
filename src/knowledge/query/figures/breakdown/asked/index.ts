import type { BreakdownAsked } from './breakdown-asked.ts';
import { byLevel, classesAsked, inAnyOrder, namesFieldOfWork, ofEachField } from './classes.ts';
import { didWhich, membersAsked } from './members.ts';
import { byNames } from './named.ts';
import { OTHERWISE_MEASURED } from './of-each.ts';

/** What a question asks of the parts of a whole; undefined where it asks for none. */
export function breakdownAsked(question: string): BreakdownAsked | undefined {
  if (OTHERWISE_MEASURED.test(question)) return undefined;
  const text = question
    .replace(/[？?。！]+$/, '')
    .replace(/[？?。！]/g, '，')
    .replace(LISTING, '');
  return (
    byNames(text) ??
    byLevel(text) ??
    ofEachField(text) ??
    classesAsked(text) ??
    membersAsked(text) ??
    didWhich(text) ??
    inAnyOrder(text)
  );
}

/** 列出…, …都列出来: asks to be told, and nothing else. */
const LISTING =
  /^请?(?:列|报|说|写)(?:出|下|一下)|(?:，|(?<=[几少]个?)|都|全)(?:都|全)?(?:列|写|报|说)(?:出来?|一下|下|全)$/g;

/** True where what each field of work has is asked for, which no one figure tells. */
export const asksOfFields = (question: string): boolean =>
  namesFieldOfWork(question) &&
  breakdownAsked(question)?.ofWork === true &&
  !/平均|合计|[总一]共|加起来|总和/.test(question);
