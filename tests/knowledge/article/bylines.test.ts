import { describe, expect, it } from 'vitest';
import { articleRead } from '../article-of.ts';

const story =
  '　　今年以来，来安县抢抓施工黄金期，全力推进重点项目建设。截至4月底，全县重点项目累计完成投资21.3亿元，占年度计划的38.6%。';

/** Publisher, date and author of a page with some lines above and below its story. */
function signedBy(above: readonly string[], below: readonly string[] = []): string {
  const lines = [...above, '', story, story.replace('4月', '3月'), '', ...below];
  const article = articleRead('page.txt', lines.join('\n'));
  return [article.publisher, article.publishedOn, article.author].map((part) => part ?? '-').join(' | ');
}

const title = '来安县重点项目建设按下“快进键”';

it('a notice of rights names the paper and nothing behind it', () => {
  const notice = '【版权声明】凡本网注明“来源：皖东晨报”的作品，转载请注明出处。';
  expect(signedBy([title, '2024-05-20 11:20'], [notice])).toBe('皖东晨报 | 2024-05-20 | -');
});

describe('who published and wrote a page', () => {
  it.each([
    [['皖东晨报数字报 手机版 投稿', title, '2024-05-20 10:22 作者：方远'], '皖东晨报 | 2024-05-20 | 方远'],
    [
      ['滁东晚报 电子版 2024年5月20日 星期一 第03版：县域', title, '本报记者 方远 通讯员 苏禾'],
      '滁东晚报 | 2024-05-20 | 方远 通讯员 苏禾',
    ],
    [['首页 时政 专题', '今日来安', title, '2024-05-20 作者：方远'], '今日来安 | 2024-05-20 | 方远'],
    [['首页 时政 专题', '今日头条', title, '2024-05-20 作者：方远'], '- | 2024-05-20 | 方远'],
    [['江淮视窗', title, '皖东晨报记者 方远　　2024-05-20 11:20'], '皖东晨报 | 2024-05-20 | 方远'],
    [[title, '2024-05-20 07:30 白鹭湖传媒 首席记者 方远'], '白鹭湖传媒 | 2024-05-20 | 方远'],
    [[title, '2024-05-20 18:44　江淮视窗客户端　记者/方远　　1.9万阅读'], '江淮视窗 | 2024-05-20 | 方远'],
    [[title, '江淮之源网讯 2024-05-20 17:25 记者 方远 苏小禾'], '江淮之源网 | 2024-05-20 | 方远 苏小禾'],
    [[title, '日期：2024/5/20 来源：滁州日报 作者：记者 方远 点赞 86'], '滁州日报 | 2024-05-20 | 方远'],
    [[title, '2024-05-20 来源：转自江淮之源网'], '江淮之源网 | 2024-05-20 | -'],
    [[title, '发表于 2024/5/20 9:07:00 转自《来安新闻》 浏览 12 次'], '来安新闻 | 2024-05-20 | -'],
    [
      ['来安县统计局 > 数据发布 > 统计分析', title, '成文日期：2024年5月20日'],
      '来安县统计局 | 2024-05-20 | -',
    ],
    [['政府工作报告', '——2024年5月20日在来安县第十八届人民代表大会第四次会议上'], '- | 2024-05-20 | -'],
    [
      ['政府工作报告', '——2024年5月20日在来安县第十八届人民代表大会第四次会议上', '发布时间：2024-05-27'],
      '- | 2024-05-27 | -',
    ],
  ])('%s', (above, expected) => {
    expect(signedBy(above)).toBe(expected);
  });
});
