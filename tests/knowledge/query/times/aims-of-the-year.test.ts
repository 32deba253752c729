/** What is to be done in a year, what has been done of it, and what came together since the work began. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom(
    {
      title: '七台河市地下综合管廊建设侧记',
      publishedOn: '2018-09-04',
      paragraphs: [
        '七台河市地下综合管廊总投资14.2亿元。开工以来累计完成产值6.81亿元，其中今年完成4.37亿元。按照计划，今年要完成产值7.9亿元。',
      ],
    },
    {
      title: '阳信县2024年二季度重大项目集中开工',
      publishedOn: '2024-04-19',
      paragraphs: [
        '4月18日，阳信县2024年二季度重大项目集中开工，开工项目16个，总投资41.3亿元。',
        '今年一季度，阳信县已集中开工项目19个，总投资52.8亿元。全年阳信县谋划亿元以上新开工项目83个。',
      ],
    },
    {
      title: '大石桥市2025年一季度重点项目集中开工',
      publishedOn: '2025-03-21',
      paragraphs: [
        '3月20日，大石桥市2025年一季度重点项目集中开工仪式举行，开工项目17个。',
        '同日，市政府还举行了招商签约活动，签约项目11个，总投资38.5亿元，主要集中在菱镁材料、冷链物流两个领域，个数分别是7个和4个。',
      ],
    },
    {
      title: '2015年山阴县政府工作报告',
      publishedOn: '2015-02-10',
      paragraphs: ['2015年山阴县的主要预期目标是：地区生产总值增长8%，固定资产投资增长17%。'],
    },
    {
      title: '河间市26个重点项目集中开工',
      publishedOn: '2014-04-21',
      paragraphs: [
        '4月19日，河间市春季重点项目集中开工。此次集中开工的26个项目，总投资94.7亿元，年内计划完成投资31.6亿元。',
      ],
    },
    {
      title: '靖江经开区两年腾笼换鸟',
      publishedOn: '2022-10-08',
      paragraphs: ['靖江经开区累计腾退低效企业31家，盘活土地1840亩，新增接入点位1.3万个。'],
    },
  ),
);

describe('aims, plans and what has been done', () => {
  it.each<[string, readonly string[]]>([
    ['七台河管廊2018年要完成多少产值', ['7.9亿元']],
    ['七台河管廊2018年要干出多少产值', ['7.9亿元']],
    ['七台河管廊2018年完成了多少产值', ['4.37亿元']],
    ['七台河管廊开工以来完成多少产值', ['6.81亿元']],
    ['阳信2024年上半年两次集中开工合计总投资多少', ['94.1亿元']],
    ['阳信2024年上半年两次集中开工一共多少个项目', ['35个']],
    ['阳信2024年上半年集中开工一共多少个项目', []], // 83个 are planned for the year
    ['阳信2024年谋划新开工多少个亿元以上项目', ['83个']],
    ['阳信2024年前三季度三次集中开工合计总投资多少', []],
    ['大石桥2025年3月签约的里头菱镁材料占几个', ['7个']],
    ['大石桥2025年3月签约几个项目', ['11个']],
    ['大石桥2025年2月签约几个项目', []],
    ['山阴15年固投想涨几个点', ['17%']],
    ['河间那次开工年内要完成多少', ['31.6亿元']], // the year of the event
    ['河间年内要完成多少投资', []],
    ['靖江经开区腾掉了多少家低效企业', ['31家']],
    ['靖江经开区盘活土地多少', ['1840亩']],
    ['靖江经开区流转耕地多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('an aim asked for without 多少', () => {
  const harvest = figuresOf(
    answersFrom({
      title: '五常市2023年农业生产情况',
      publishedOn: '2024-01-19',
      paragraphs: ['2023年，五常市水稻总产142万吨，玉米总产61万吨。2024年，全市水稻总产目标为145万吨。'],
    }),
  );

  it.each<[string, readonly string[]]>([
    ['五常市水稻总产目标', ['145万吨']],
    ['五常市玉米总产目标', []], // what was got is no aim
    ['五常市2023年水稻总产目标值', []],
  ])('%s', (question, expected) => {
    expect(harvest(question)).toEqual(expected);
  });
});
