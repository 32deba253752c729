/** What a page tells of its one project, where later paragraphs only say 项目 or 工程. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom(
    {
      title: '关于县中医院啥时候能搬的回复',
      publishedOn: '2023-10-20',
      paragraphs: [
        '您好，现将有关情况回复如下：',
        '一、项目概况。石楼县中医院整体迁建项目位于城北片区，总建筑面积4.6万平方米，设置床位320张。项目总投资3.1亿元，建设2号住院楼、感染楼和门诊楼。',
        '二、资金来源。县级财政安排8000万元，银行贷款1.9亿元。设备购置预算3600万元另行安排，不含在项目总投资内。',
        '三、工程进度。项目于2021年5月8日开工，主体今年4月封顶；2号住院楼基础已完成。截至今年9月底，累计完成投资2.2亿元，占总投资的71%。',
      ],
    },
    {
      title: '蒲县柳沟水库建设见闻',
      publishedOn: '2023-09-12',
      paragraphs: [
        '蒲县柳沟水库以灌溉为主，总库容680万立方米，概算总投资2.4亿元。',
        '工程2021年4月开工，去年10月截流。今年计划完成投资8200万元，到8月底已完成5600万元。',
      ],
    },
    {
      title: '大宁县两个水利项目进展',
      publishedOn: '2023-09-15',
      paragraphs: [
        '大宁县石佛水厂总投资1.2亿元，义亭河治理工程总投资9300万元。',
        '项目于今年3月开工。到8月底已完成投资4700万元。',
      ],
    },
  ),
);

describe('the project of a page', () => {
  it.each<[string, readonly string[]]>([
    ['石楼县中医院迁建项目到2023年9月底累计完成投资多少', ['2.2亿元']],
    ['石楼县中医院整体迁建项目总投资多少', ['3.1亿元']],
    ['柳沟水库2023年计划完成投资多少', ['8200万元']],
    ['柳沟水库到2023年8月底完成投资多少', ['5600万元']],
    ['石佛水厂到2023年8月底完成投资多少', []],
    ['石楼县感染楼完成投资多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
