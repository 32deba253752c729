/** Projects counted: those the question numbers, those of another list, and no people. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom(
    {
      title: '黎平县31个重大项目集中开工',
      publishedOn: '2024-03-04',
      paragraphs: [
        '2月29日，黎平县2024年一季度重大项目集中开工仪式举行。此次集中开工的项目共31个，总投资47.9亿元。其中，产业项目18个，总投资29.4亿元。',
        '2024年，全县计划实施重点项目126个，年度计划投资58亿元，目前已复工67个。',
        '各乡镇负责人、施工企业代表共260余人参加仪式。',
      ],
    },
    {
      title: '项目“加速” 发展“提质”——访五常市发展和改革局局长方远',
      publishedOn: '2024-06-18',
      paragraphs: [
        '记者：今年五常市省级重点项目情况怎么样？',
        '方远：今年我市列入省级重点项目14个，总投资42.6亿元。另外还有哈尔滨市级重点项目32个，年度计划投资25.7亿元，已经开工28个。',
        '记者：招商引资方面有什么成绩？',
        '方远：1到5月份，全市新签约千万元以上项目26个，签约额54.8亿元；到位资金17.3亿元，同比增长23.6%。',
      ],
    },
    {
      title: '伊川县问题整改情况',
      publishedOn: '2024-06-18',
      paragraphs: ['伊川县督查发现问题80个，已整改53个。还有土地问题27个。还有征迁任务60户。'],
    },
  ),
);

describe('how many projects', () => {
  it.each<[string, readonly string[]]>([
    // another number than the one asked, and the people who came
    ['黎平今年那126个项目复工几个了', ['67个']],
    ['黎平今年那126个项目开工几个了', []],
    ['黎平31个项目里产业项目几个', ['18个']],
    // 还有…32个 tells of more, not of what is left
    ['五常今年哈尔滨市级的重点项目有多少个，年度计划投多少', ['32个', '25.7亿元']],
    ['五常市级重点项目有几个', []],
    // 还有…27个 tells of what is left
    ['伊川县督查发现土地问题几个', []],
    ['伊川县征迁任务多少户', []],
    // what was asked of the interview
    ['五常24年前5个月招商签了几个', ['26个']],
    ['五常市2024年1到5月招商到位资金多少，增长多少', ['17.3亿元', '23.6%']],
    ['五常市2024年1到5月专项债到位资金多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
