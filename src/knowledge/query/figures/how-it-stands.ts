/** How a class of projects stands, asked at large: 重大项目情况, 工业项目推进情况怎么样. */
import type { Fact } from '../../facts/fact.ts';
import { type Frame, readQuestion } from '../asking/frame.ts';
import { levelsNamed } from '../asking/levels.ts';
import { firstFigure } from '../finding/lookup.ts';
import type { Answering } from '../reply/answering.ts';
import { presentFigures } from './index.ts';

const STANDS =
  /^(?<class>.{2,40}?(?:项目|工程|复工))的?(?:总体|整体|推进|进展|建设|开展|基本|具体)?情况(?:怎么样|如何|是什么|是怎样的)?[？。]?$/u;

/** How many there are, and all that the same clause tells of them. */
export const answerHowItStands: Answering = ({ text: question }, reading, facts, setting) => {
  const asked = STANDS.exec(question)?.groups?.class;
  if (asked === undefined || /谁|哪位/.test(asked)) return undefined; // 谁介绍了复工情况 asks for whoever did
  const frame = readQuestion(`${asked}${/复工$/.test(asked) ? '项目' : ''}有多少个`, reading);
  const count = firstFigure(frame, facts, setting);
  if (count === undefined || count.measure !== count.subject || isOneOfLists(count, frame)) return undefined;
  const told = facts.filter((fact) => isToldWith(fact, count));
  return told.length > 0 ? presentFigures(told) : undefined;
};

/** 县重点项目64个, where no list is asked for. */
const isOneOfLists = ({ level }: Fact, frame: Frame): boolean =>
  level?.origin === 'clause' && frame.level === undefined && levelsNamed(frame.text) === undefined;

const isToldWith = ({ sentence, group, role }: Fact, count: Fact): boolean =>
  sentence === count.sentence && group === count.group && role === 'level';
