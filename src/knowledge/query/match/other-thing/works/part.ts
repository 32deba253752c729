import { type Fact, toldSoFar } from '../../../../facts/fact.ts';
import type { Frame } from '../../../asking/frame.ts';
import { namesNothing, type Target } from '../../../asking/targets/index.ts';
import { onPage } from '../../on-page.ts';
import type { Setting } from '../../setting.ts';

/** 6个 of 新开工项目16个，其中10亿元以上6个, and 新开工36个 of 重点项目89个: a part, where all are asked for. */
export const isPartOfAll = (frame: Frame, target: Target, fact: Fact, setting: Setting): boolean =>
  isSizedPart(frame, target, fact) ||
  isStageOfAll(frame, target, fact, setting) ||
  isOfAllRounds(frame, fact, setting);

const isSizedPart = ({ given }: Frame, target: Target, fact: Fact): boolean =>
  (fact.part || OF_SO_MANY.test(toldSoFar(fact))) &&
  SIZED.test(fact.layers.own) &&
  ![...given, ...(target.given ?? [])].some(({ kind }) => kind === 'money');

/** 412个项目中，10亿元以上项目36个 */
const OF_SO_MANY = /\d个[^，。；\d]{0,8}项目[里中]，/;

const SIZED = /[亿万]元?（?(?:含）)?及?以[上下]|[超过]\d*[亿万]元/;

/** How far works of a list have come; those signed are no part of it. */
const CAME: readonly string[] = ['started', 'completed', 'in-production', 'under-construction'];

/** 新开工项目36个 beside 市级重点项目89个, where 项目几个 is asked; not on a page of the day on which they began. */
const isStageOfAll = (frame: Frame, target: Target, fact: Fact, { all }: Setting): boolean =>
  (target.phases ?? frame.phases).length === 0 &&
  namesNothing(target) &&
  !STAGE.test(frame.text) &&
  fact.level?.origin !== 'clause' &&
  fact.phase?.origin === 'clause' &&
  CAME.includes(fact.phase.value) &&
  !EVENT.test(`${fact.article.title} ${fact.layers.own}`) &&
  onPage(fact, all).some((whole) => isWholeOf(whole, fact));

const STAGE = /[签开动复竣完投续新在][约工产建上]/;

const isWholeOf = (whole: Fact, part: Fact): boolean =>
  whole.quantity.kind === 'count' &&
  whole.phase === undefined &&
  !whole.part &&
  whole.role === 'level' &&
  whole.quantity.base > part.quantity.base &&
  whole.region?.value.code === part.region?.value.code &&
  /(?:重[点大]|大中型)[^，。；、]{0,6}(?:项目|工程)$/.test(whole.subject);

/** 前九期累计开工项目240个 of a page on the tenth, which counts its own: where nobody asks for them together. */
const isOfAllRounds = ({ text }: Frame, fact: Fact, { all }: Setting): boolean =>
  !TOGETHER.test(text) &&
  ROUNDS.test(fact.layers.own) &&
  fact.phase !== undefined &&
  onPage(fact, all).some(
    ({ quantity, phase, batch, layers, region }) =>
      quantity.kind === 'count' &&
      phase?.origin === 'clause' &&
      phase.value === fact.phase?.value &&
      (batch?.value.ordinal ?? 0) > 0 &&
      region?.value.code === fact.region?.value.code &&
      !ROUNDS.test(layers.own),
  );

const ROUNDS = /累计|[前上][\d一二三四五六七八九十两]{1,3}[期次批]|历[次期批]|往期/;
const TOGETHER = /累计|以来|至今|共|加|历[次期批]|往期|前|已|到目前|所有|[两二三四五六七八九\d][次期批]/;

const EVENT = /集中|仪式|三个一批|此次|本次|活动/;
