import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const meeting = figuresOf(
  answersFrom({
    title: '全市重点项目建设调度会召开',
    publisher: '明光日报',
    publishedOn: '2022-08-14',
    paragraphs: [
      '今年，明光市铺排重点项目118个，年度计划投资96亿元。1—7月，全市重点项目完成投资58.3亿元。全年计划新开工项目46个，目前已开工31个。',
      '绿能年产12万吨锂电铜箔生产线项目主厂房已经封顶。该项目总投资84亿元，是我市近年来引进的最大单体项目。',
      '尚未开工的新开工项目中，因用地报批未办结的有6个。',
    ],
  }),
);

describe('the projects of a list, and one of them', () => {
  it.each<[string, readonly string[]]>([
    ['明光市2022年重点项目总投资是多少', []],
    ['明光重点项目总投资多少', []],
    ['明光绿能锂电铜箔项目总投资多少', ['84亿元']],
    ['明光2022年重点项目年度计划投资多少', ['96亿元']],
    ['明光2022年计划新开工的还有几个没开', ['15个']],
    ['明光没开工的项目里因为用地的有几个', ['6个']],
  ])('%s', (question, expected) => {
    expect(meeting(question)).toEqual(expected);
  });
});

const interview = figuresOf(
  answersFrom({
    title: '天长市：稳住项目，底气从何而来？',
    publisher: '滁州日报',
    publishedOn: '2020-06-18',
    paragraphs: [
      '今年我们安排市重点项目162个，总投资734亿元，年度计划投资188亿元。列入省重点的4个，列入滁州市重点的27个。',
      '到5月底，争取新增专项债券9.6亿元，涉及19个项目。“一窗通办”前5个月办了112个项目。',
      '下个月还准备集中开工一批，排出来13个项目，总投资51亿元。',
    ],
  }),
);

describe('the list of a city that is a county', () => {
  it.each<[string, readonly string[]]>([
    ['天长2020年重点项目总投资多少', ['734亿元']],
    ['天长重点项目几个', ['162个']],
    ['天长2020年有多少个重点项目', ['162个']],
    ['天长专项债券涉及几个项目', ['19个']],
    ['天长列入滁州市重点的几个', ['27个']],
  ])('%s', (question, expected) => {
    expect(interview(question)).toEqual(expected);
  });
});
