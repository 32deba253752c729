import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/knowledge/article/index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string | Uint8Array) =>
  readArticle('page.txt', typeof text === 'string' ? bytes(text) : text);

const report = [
  '宁陵县第三批重点项目集中开工',
  '2023-05-12 来源：宁陵县融媒体中心',
  '5月11日，宁陵县举行2023年第三批重点项目集中开工仪式。本次集中开工项目18个，总投资62.5亿元，年度计划投资21.3亿元。',
  '其中产业类项目11个，总投资38.2亿元；基础设施类项目4个，总投资15.8亿元；民生类项目3个，总投资8.5亿元。',
  '石桥镇智能装备产业园总投资12亿元，占地320亩，年产值可达20亿元，带动就业1500人。',
].join('\n');

/** Every so many bytes one is gone. */
const withoutEach = (step: number) => bytes(report).filter((_, at) => at % step !== step - 1);
/** Every so many Chinese characters one is another. */
function withHoles(step: number, hole: string): string {
  let seen = 0;
  return report.replace(/\p{Script=Han}/gu, (letter) => (++seen % step === 0 ? hole : letter));
}

describe('set apart, with the reason', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ['bytes are lost all over', withoutEach(97), /lost/],
    ['letters became question marks', withHoles(9, '?'), /missing/],
    ['letters became boxes', withHoles(9, '□'), /missing/],
    ['most figures are masked', report.replace(/\d(?=[\d.]*[亿个亩人])/g, '*'), /masked/],
    ['keywords again and again', `宁陵县重点项目\n${'宁陵项目总投资62.5亿元，宁陵开工项目18个，宁陵招商项目，宁陵工业项目。'.repeat(12)}`, /again and again/],
    ['an article turned over by a machine', '宁陵县项目会集动工\n咱们都知道项目很重要，总出资62.5亿元的项目为什么重要呢？接下来就让小编带大家一起了解吧。以上便是悉数内容，希望对我们有所协助。', /machine/],
    ['an error', '404\n很抱歉，您要访问的页面不存在或已被删除，5秒后将自动跳转到首页。', /error/],
    ['a blocked visit', '由于您访问的网址有可能对网站造成安全威胁，您的访问被阻断。', /blocked/],
    ['a check', '为了您的账户安全，请按住滑块完成验证，验证将在60秒后失效。', /human/],
    ['a login wall', '您需要登录后才可以查看本帖内容，还没有账号？立即注册，已有30万用户加入。', /log in/],
    ['a pay wall', '宁陵县项目开工\n本文为付费内容，剩余90%内容订阅后阅读，每月30元。', /pay/],
    ['a cookie notice', '本网站使用Cookie以改善您的浏览体验，Cookie有效期为365天。', /cookie/],
    ['a page that did not load', '您的浏览器不支持JavaScript，请启用JavaScript后重新访问本页面。', /load/],
    ['a closed site', '尊敬的用户：网站正在升级维护中，预计6小时后恢复访问。', /closed/],
  ])('%s', (_what, text, reason) => {
    expect(read(text)).toEqual({ rejected: expect.stringMatching(reason) });
  }); // biome-ignore format: one page a line
});

describe('kept', () => {
  it.each<[string, string]>([
    ['as it is', report],
    ['with one lost character', report.replace('产业园', '产\ufffd园')],
    ['with one hidden figure', report.replace('62.5亿', '**亿')],
    ['that speaks of an outage', `${report}\n受系统升级维护影响，当天政务服务网站暂停访问2小时。`],
    ['of an editor who calls himself 小编', `${report}\n小编带大家看看现场。`],
  ])('a report %s', (_what, text) => expect(read(text)).not.toHaveProperty('rejected'));
});
