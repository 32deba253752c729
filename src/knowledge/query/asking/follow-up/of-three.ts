import { stage, threeBatches } from '../../tables/stages.ts';
import { holesIn } from '../holes.ts';
import type { Parts } from './parts.ts';

const STAGE = new RegExp(stage);
const SUMMED = /[一总]共|合计|共有/u;
/** 总投资呢, 各投资多少, 年度计划投资分别是多少: a measure, asked of the same. */
const MEASURE_ALONE =
  /^(?:那么?)?(?:各自?|分别|每[个批])?的?(?<measure>[^，。？各呢]{2,8}?)(?:各|分别)?(?:是|有|为)?(?:多少|几[个亿])?[呢？。]*$/u;

/** 第二期三个一批分别几个 + 总投资呢 → 第二期三个一批总投资各多少: all three stages, or all they come to behind 一共几个. */
export function ofThree(now: Parts, before: Parts): string | undefined {
  const [hole, ...others] = before.holes;
  if (!threeBatches.test(before.text) || hole === undefined || others.length > 0) return undefined;
  const measure = MEASURE_ALONE.exec(now.text)?.groups?.measure;
  const isMeasure = now.measures.length === 1 && now.words.length + now.slots.length === 0;
  if (measure === undefined || !isMeasure) return undefined;
  const from = Math.min(hole.start, before.measures.at(-1)?.start ?? hole.start);
  const words = (now.measures[0]?.words ?? measure).replace(/^投资$/u, '总投资');
  const head = before.text.slice(0, from);
  if (STAGE.test(head.slice(head.search(threeBatches)))) return undefined; // 三个一批签约几个: of those alone
  const scope = `${head.slice(0, head.search(threeBatches))}三个一批`;
  return SUMMED.test(head) ? `${scope}一共${words}多少` : `${scope}${words}各多少`;
}

/** 一共几个, 那总共多少个项目 */
const HOW_MANY = /^(?:那么?)?(?:一共|总共|合计|共)(?:是|有)?(?:多少|几)个?(?:项目)?[呢？。]*$/u;
const ROUND = /三个一批|第?[一二三四五六七八九十\d]{1,3}期/u;
const STAGED = new RegExp(`新?${stage}的?(?:一批)?(?:项目)?`, 'u');

/** 第三期签约几个 + 一共几个 → 第三期一共几个项目: all of the round, and not those signed. */
export function allOfRound(question: string, before: string): string | undefined {
  const [hole] = holesIn(before);
  if (hole === undefined || !HOW_MANY.test(question) || !ROUND.test(before)) return undefined;
  const head = before.slice(0, hole.start);
  const scope = head.replace(STAGED, '');
  return scope === head || STAGED.test(scope) ? undefined : `${scope.replace(/[是有共]+$/u, '')}一共几个项目`;
}
