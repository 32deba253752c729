/** Two rates of the same places, told one after the other; several places share one rate. */
import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom({
  title: '关于2022年1—8月全市重大项目建设情况的督查通报',
  publisher: '呼伦贝尔市人民政府督查室',
  publishedOn: '2022-09-13',
  paragraphs: [
    '二、各地排名情况',
    '（一）开复工率。海拉尔区、牙克石市均为100%，并列第一；鄂伦春旗94.1%，陈巴尔虎旗89.3%。',
    '（二）投资完成率。从高到低依次为：牙克石市81.7%、海拉尔区77.2%、鄂伦春旗70.6%、陈巴尔虎旗58.4%。',
    '三、重大项目建设综合评价。各地评价得分由高到低依次为：牙克石市93.5分、海拉尔区91.8分、鄂伦春旗87.6分。',
  ],
});
const told = (question: string): string => ask(question).text.replaceAll('\n', ' ');

describe('places ranked by one of two rates', () => {
  it.each<[string, string]>([
    ['呼伦贝尔2022年8月底哪个旗县投资完成率最低，多少', '陈巴尔虎旗：58.4%'],
    ['呼伦贝尔各旗县市区投资完成率谁最高', '牙克石市：81.7%'], // 并列第一 is told of the other rate
    ['呼伦贝尔开复工率100%的是哪几个地方', '海拉尔区、牙克石市：100%'],
    ['呼伦贝尔开复工率满格的是哪几个旗县', '海拉尔区、牙克石市：100%'],
    ['呼伦贝尔重大项目综合评价得分前两名是谁', '牙克石市：得分93.5分 海拉尔区：得分91.8分'],
  ])('%s', (question, answer) => {
    expect(told(question)).toBe(answer);
  });

  it.each(['呼伦贝尔投资完成率100%的是哪几个地方', '呼伦贝尔哪个旗县竣工率最低'])(
    '%s: nobody tells',
    (question) => {
      expect(ask(question).status).toBe('not_found');
    },
  );
});
