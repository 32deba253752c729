/** 用地多少亩, 带动就业多少人: how large a thing is, or what it brings, and no thing is named; a page of several things answers with none of them alone. */
import type { Fact } from '../../facts/fact.ts';
import { namesProject } from '../../facts/subject/project.ts';
import type { Frame } from '../asking/frame.ts';
import type { Target } from '../asking/targets/index.ts';
import type { Match } from '../match/score.ts';
import { cover } from '../match/words/cover.ts';

/** The several figures that may be meant; undefined where the question names a thing, or the page tells of one. */
export function sizesMeant(
  frame: Frame,
  target: Target,
  matches: readonly Match[],
): readonly Match[] | undefined {
  const [best] = matches;
  if (best === undefined || !isBare(frame, target) || !isOfOne(best.fact)) return undefined;
  const beside = matches.filter(
    ({ fact, coverage, score }) =>
      fact.article === best.fact.article &&
      fact.role === 'level' &&
      fact.quantity.kind === best.fact.quantity.kind &&
      coverage >= best.coverage - SAID &&
      score >= best.score - NEAR,
  );
  const unlike = beside.filter(({ fact }, i) => beside.findIndex((other) => isSame(other.fact, fact)) === i);
  return unlike.length > 1 ? unlike.slice(0, MOST) : undefined;
}

const SAID = 0.1;
/** By how much one of several things may fit worse than the one worded most plainly. */
const NEAR = 0.4;
const MOST = 5;

const isSame = (a: Fact, b: Fact): boolean => a.quantity.base === b.quantity.base;

const isBare = (
  { terms, phases, level, batch, given, targets, text }: Frame,
  { item, members }: Target,
): boolean =>
  targets.length === 1 &&
  item === undefined &&
  members !== true &&
  phases.length === 0 &&
  level === undefined &&
  batch === undefined &&
  given.length === 0 &&
  terms.every((term) => MEASURE.test(term)) &&
  SIZE.test(text) &&
  !/[该这那此每单][个项]?(?:项目|工程|企业)|其中|各|分别|最|平均|一?共|合计/.test(text);

/** 带动|就业, 总建筑面积; 工业用地 names a kind of land. */
const MEASURE =
  /^(?:项目|规划|总|新增|带动|吸纳|解决|占地|用地|占用|土地|建筑|面积|就业|岗位|人数|产值|税收){1,4}$/;

/** Nothing but the measure, behind a place or a time. */
const SIZE =
  /(?:项目|规划|总|新增|带动|吸纳|解决|预计|[年可能]|占){0,3}(?:用地|占地|建筑面积|就业|产值|税收)(?:面积|岗位|人数)?(?:是|有|为|约|了)?(?:多少|几)/;

/** One work among others, or land of one kind: 处置闲置土地640亩. The page that is headed by the work tells of that. */
const isOfOne = ({ subject, owner = '', article, quantity }: Fact): boolean =>
  (namesProject(subject) || namesProject(owner) || quantity.kind === 'area') &&
  cover(`${owner}${subject}`, article.title) < NAMED;

const NAMED = 0.5;
