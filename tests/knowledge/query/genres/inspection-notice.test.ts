import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom(
  {
    title: '关于前三季度全市工业项目建设督查情况的通报',
    publishedOn: '2024-10-14',
    paragraphs: [
      '9月4日至12日，吕梁市委督查室、市政府督查室组成7个督查组，对各县（市、区）工业项目进行了专项督查，实地查看项目61个。',
      '今年吕梁全市计划推进工业项目143个，当年计划投资187.2亿元。截至9月24日，开复工122个，开复工率85.3%，比上年同期低2.4个百分点；完成投资131.6亿元，占当年计划的70.3%。已竣工投产26个。',
      '按照开复工率、竣工投产、招商引资三项指标加权计分，各县（市、区）综合得分由高到低依次为：孝义市95.2分、汾阳市93.7分、交城县90.6分。',
      '21个未开复工项目中，卡在用地的9个、卡在环评的7个、业主自身原因的5个。督查共发现问题98个，现场推动解决54个。',
    ],
  },
  {
    title: '吕梁市二季度重点项目集中开工',
    publishedOn: '2024-05-16',
    paragraphs: ['5月15日，吕梁市二季度重点项目集中开工。此次集中开工项目共64个，总投资231.8亿元。'],
  },
  {
    title: '吕梁市三季度重点项目集中开工',
    publishedOn: '2024-08-22',
    paragraphs: [
      '本次集中开工项目52个，总投资176.5亿元。据通报，截至7月底，二季度集中开工的64个项目已完成投资38.9亿元，占年度计划的43.7%；一季度集中开工的59个项目已完成投资47.2亿元，占年度计划的61.4%。',
    ],
  },
);
const figures = figuresOf(ask);

describe('a notice of an inspection', () => {
  it.each<[string, readonly string[]]>([
    // groups are no problems, and measures no projects
    ['吕梁市工业项目督查发现多少个问题', ['98个']],
    ['2024年9月吕梁市专项督查发现多少个问题', []],
    ['吕梁2024年前三季度竣工投产几个项目', ['26个']],
    // counted a few days before the stretch was over, and no other
    ['吕梁2024年前三季度工业项目开复工率多少', ['85.3%']],
    ['吕梁2024年上半年竣工投产多少个工业项目', []],
    // parts of those not begun
    ['吕梁21个未开复工项目中，卡在环评的几个', ['7个']],
    ['吕梁没开复工的21个里头，卡在用地上的几个', ['9个']],
    ['吕梁没开复工的21个里头，卡在资金上的几个', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('tells a rate asked behind another one, not how that one has changed', () => {
    expect(figures('那投资完成率呢', '吕梁2024年前三季度工业项目开复工率多少')).toEqual(['70.3%']);
  });

  it.each<[string, readonly string[]]>([
    ['吕梁二季度开的那64个到7月底干到百分之几了', ['43.7%']],
    ['吕梁二季度集中开工项目到7月底完成投资多少', ['38.9亿元']],
    ['吕梁二季度集中开工的项目完成投资多少', ['38.9亿元']],
    ['吕梁一季度集中开工的59个项目到7月底完成投资多少', ['47.2亿元']],
    ['吕梁一季度集中开工项目到7月底完成投资多少', ['47.2亿元']],
    ['吕梁三季度集中开工项目到7月底完成投资多少', []],
    ['吕梁二季度集中开工项目到6月底完成投资多少', []],
    ['吕梁到7月底完成投资多少', []],
  ])('what a quarter began has come so far by a day: %s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('tells what was begun, not what has come of it since', () => {
    expect(figures('吕梁24年二季度开了几个，砸多少钱')).toEqual(['64个', '231.8亿元']);
  });
});
