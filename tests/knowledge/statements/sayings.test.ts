/** Who said what a question quotes: named in the sentence itself, with the office that the page told before, or not at all. */
import { expect, it } from 'vitest';
import { answersFrom } from '../answers-from.ts';

const answers = answersFrom({
  title: '林州市第四批重点项目集中开工',
  publisher: '林州日报',
  publishedOn: '2021-12-08',
  paragraphs: [
    '12月7日，林州市第四批重点项目集中开工，市委书记赵国梁宣布开工，市长陈立新致辞，企业代表马俊作表态发言。',
    '赵国梁指出，抓项目就要抓早抓快抓实。项目单位要倒排工期，坚持“一天也不耽误”的劲头不放松。',
    '陈立新强调，各部门要把服务送到工地上，让企业安心建设。',
  ],
});

it.each([
  ['“抓项目就要抓早抓快抓实”这话谁讲的', '赵国梁'],
  ['“一天也不耽误”是谁说的', '赵国梁'],
  ['谁说的把服务送到工地上', '陈立新'],
])('%s', (question, name) => {
  expect(answers(question).text).toMatch(new RegExp(`^${name}（`));
});

it.each(['“早一天开工早一天见效”是谁说的', '“项目就是饭碗”这话谁讲的'])('%s', (question) => {
  expect(answers(question).status).toBe('not_found');
});
