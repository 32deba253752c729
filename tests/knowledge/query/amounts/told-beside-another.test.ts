/** What stands beside a figure told is not it: an aim, the end of another year, the change of another sum, what is left. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '凤县：抢抓四季度',
  publishedOn: '2024-10-10',
  paragraphs: [
    '截至2023年底，全县专项债券支出进度88.1%；截至9月底，全县专项债券支出进度63.4%，低于全省平均水平2.7个百分点。',
    '前三季度，凤县完成投资54亿元，比去年同期多6亿元；招商引资到位资金37亿元。',
    '四季度入库率要达到90%，目前已达74.5%。',
    '1—9月，凤县新建口袋公园16个，其中建成的7个；改造农贸市场5个，其中竣工的4个。',
    '凤县谋划专项债券项目41个，总需求77亿元。凤县需要资金19亿元。',
    '双石铺水厂已铺设管网14公里，剩余31公里。',
  ],
});
const figures = figuresOf(ask);

describe('a figure told beside another', () => {
  it.each<[string, readonly string[]]>([
    ['凤县专项债支出进度多少', ['63.4%']],
    ['凤县2023年底专项债支出进度多少', ['88.1%']],
    ['凤县入库率多少', ['74.5%']],
    ['凤县专项债需求多少', ['77亿元']],
    ['凤县口袋公园建成几个', ['7个']],
    ['双石铺水厂还剩多少公里管网', ['31公里']],
  ])('%s', (question, told) => {
    expect(figures(question)).toEqual(told);
  });

  it.each<[string, string]>([
    ['凤县到位资金比去年同期多多少', '6亿元'],
    ['凤县竣工项目几个', '4个'],
    ['凤县建成项目几个', '7个'],
    ['凤县安排多少资金', '19亿元'],
    ['双石铺水厂剩余管网多少', '14公里'],
  ])('%s is not %s', (question, other) => {
    expect(ask(question).text).not.toContain(other);
  });
});

const others = answersFrom({
  title: '虞城县召开重点项目推进会',
  publishedOn: '2024-09-12',
  paragraphs: [
    '钢卷尺产业园建成厂房30万平方米，入驻率76%，厂房出租率91%。',
    '滨河学校新校区毗邻人民公园，占地150亩。嵩山路连接大同大道，全长3.6公里。',
    '木兰路绿化工程申请专项债额度1.8亿元，获批额度1.2亿元。',
    '15个未开工项目中，李老家乡2个、站集镇3个。虞城县今年竣工项目12个，建成投产项目9个。',
    '工业项目总投资123.6亿元，其中装备制造38亿元、食品加工52亿元、其他33.6亿元。',
  ],
});

describe('the very one asked for', () => {
  it.each<[string, readonly string[]]>([
    ['木兰路绿化工程批了多少额度', ['1.2亿元']],
    ['虞城县竣工项目几个', ['12个']],
    ['嵩山路全长多少', ['3.6公里']],
    ['钢卷尺产业园入驻率多少', ['76%']],
  ])('%s', (question, told) => {
    expect(figuresOf(others)(question)).toEqual(told);
  });

  it.each<[string, string]>([
    ['人民公园占地多少', '150亩'],
    ['大同大道全长多少', '3.6公里'],
    ['站集镇项目几个', '3个'],
    ['虞城县项目总投资多少', '33.6亿元'],
  ])('%s is not %s', (question, other) => {
    expect(others(question).text).not.toContain(other);
  });
});
