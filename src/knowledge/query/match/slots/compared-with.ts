/** What a change is held against: the year before, the month before, or a place around. */
import { clauseSoFar, type Fact } from '../../../facts/fact.ts';
import { remembered } from '../../../remembered.ts';
import { gapAsked } from '../../asking/against/gap.ts';

type Against = 'year' | 'month' | 'stretch' | 'plan' | `place ${string}`;

/** 同比增长多少, 环比增长多少; a place around (比全市高多少) is read as a gap. Undefined where several are asked for in one breath. */
const asked = remembered((question): Against | undefined => {
  const wanted = [
    ...(/环比|[比较][上前]一?个?月/.test(question) ? (['month'] as const) : []),
    ...(/同比|[比较](?:上年|去年)(?![底末初])|(?:上年|去年)同期相?比/.test(question)
      ? (['year'] as const)
      : []),
    ...(/[比较][上前]一?[期批次轮届]/.test(question) ? (['stretch'] as const) : []),
    ...placeAround(gapAsked(question)?.other ?? ''),
  ];
  return wanted.length === 1 ? wanted[0] : undefined;
});

/** 市 of 全市, 省 of 省里: what kind of place around is named. */
const placeAround = (other: string): readonly `place ${string}`[] => {
  const { kind, level } = PLACE.exec(other)?.groups ?? {};
  return (kind ?? level) === undefined ? [] : [`place ${kind ?? level}`];
};

/** 高于总体, 比平均水平低: of whatever place the page is. */
const OF_ALL = /(?:[高低快慢]于|[比较])[^，。；]{0,6}(?:总体|整体|平均)/;

/** 高于云溪市平均水平 where 全市 is asked for: the city is called by its name. */
export const isAgainstPlace = (other: string, fact: Fact): boolean =>
  placeAround(other).some((place) => place === told(fact));

/** 比全市高多少: told of two places, if at all. */
export const asksPlaceAround = (question: string): boolean =>
  placeAround(gapAsked(question)?.other ?? '').length > 0;

const PLACE = /^(?:全(?<kind>[国省市州县区])|(?<level>[国省市县])里)$/;

/** As a clause says it. */
const TOLD: readonly (readonly [Against, RegExp])[] = [
  ['plan', /(?:时序|序时|时间|计划)进度|超[出过额]?[^，。；]{0,6}(?:目标|任务|计划)/],
  ['month', /环比|[比较](?:上个?月|\d{1,2}月(?!\d{1,2}日))/],
  [
    'stretch',
    /[比较](?:1[—–~～至到-]\d{1,2}月|上半年|前?[一二三四]个?季度|上个?季度|上[期次批届]|第[一二三四五六七八九十]{1,3}[期次批]|年初|[上去]年[末底])/,
  ],
  ['year', /同比|[上去]年|同期/],
];

/** 高于|全省|平均水平1个百分点, 比云溪市平均增速高2个百分点: the last character tells what kind of place. */
const AROUND =
  /(?:(?:[高低快慢]于|高出|领先|落后)[^，。；]{0,8}?(?<than>[国省市州县区])(?![省市州县区])|[比较][^，。；]{0,8}?(?<beside>[国省市州县区])(?![省市州县区])[^，。；]{0,8}[高低快慢])/;

function told(fact: Fact): Against | undefined {
  const clause = clauseSoFar(fact);
  const { than, beside } = AROUND.exec(clause)?.groups ?? {};
  const place = than ?? beside;
  return place === undefined ? TOLD.find(([, pattern]) => pattern.test(clause))?.[0] : `place ${place}`;
}

/** 环比增长6% is no 同比, and 高于全省1个百分点 no more than the year before; 0 for a figure held against another thing than is asked. */
export function comparedFit(question: string, fact: Fact): number {
  const wanted = asked(question);
  if (wanted === undefined || !isMove(fact)) return 1;
  const against = told(fact);
  if (wanted === 'year') return against === undefined || against === 'year' ? 1 : 0;
  if (wanted.startsWith('place') && !against?.startsWith('place') && OF_ALL.test(clauseSoFar(fact))) return 1;
  return against === wanted ? 1 : 0;
}

const isMove = ({ role, quantity }: Fact): boolean =>
  role === 'change' || quantity.kind === 'percentage-point';

/** 0 for 拉动全部投资增长5.6个百分点 where it is not asked what a part has contributed. */
export const contributedFit = (question: string, fact: Fact): number =>
  fact.quantity.kind === 'percentage-point' && /拉动/.test(clauseSoFar(fact)) && !/拉动|贡献/.test(question)
    ? 0
    : 1;

/** 0 for 较上次前移2个位次 where no rank is asked for: a place in a list is no count. */
export const ranksMovedFit = (question: string, { role, quantity, layers, measure }: Fact): number =>
  role === 'change' &&
  quantity.kind === 'count' &&
  IN_RANK.test(`${quantity.text}${layers.own}${measure}`) &&
  !IN_RANK.test(question)
    ? 0
    : 1;

const IN_RANK = /位次|名次|排名|排位|[一二两三四五六七八九十\d]名$/;
