/** A city's page that calls it 全市 and names its counties; beneath stand headlines of other cities. */
import { expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

const PAGE = `章贡热线 > 新闻 > 本地 > 正文
全市重大项目建设调度会在信丰召开
2023-11-10 08:52   来源：赣南日报
本报讯 11月8日，全市重大项目建设调度会在信丰县召开。会前，与会人员现场观摩了4个项目。
会议指出，1—10月，全市416个省、市重点项目完成投资717.4亿元，占年度计划的90.6%。203个新开工项目已开工197个。
从县区看，投资完成率排在前三位的是信丰县97.8%、于都县96.1%、兴国县94.9%；排在后三位的是石城县83.7%、安远县82.9%、寻乌县80.2%。
责任编辑：胡莹
为您推荐
宜春前10月重点项目完成投资1126亿元
鹰潭集中开工43个重大项目 总投资187亿元
`;

const ask = answersFrom(articleRead('meeting.txt', PAGE));

it('is of the city around those counties', () => {
  expect(ask('赣州重点项目完成投资多少').values.map(({ text, basis }) => [text, basis.region])).toEqual([
    ['717.4亿元', '赣州市'],
  ]);
});

it('is not of a city that a headline beneath it names', () => {
  expect(ask('宜春重点项目完成投资多少').status).toBe('not_found');
});
