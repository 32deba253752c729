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
  ['“一天也不耽误”出自谁的表态', '赵国梁'],
  ['“抓项目就要抓早抓快抓实”出自谁之口', '赵国梁'],
  ['把服务送到工地上，哪位领导的话', '陈立新'],
])('%s', (question, name) => {
  expect(answers(question).text).toMatch(new RegExp(`^${name}（`));
});

it.each(['“早一天开工早一天见效”是谁说的', '“项目就是饭碗”这话谁讲的'])('%s', (question) => {
  expect(answers(question).status).toBe('not_found');
});

const handedOn = answersFrom({
  title: '宜城市召开重点项目推进会',
  publisher: '宜城日报',
  publishedOn: '2023-03-08',
  paragraphs: [
    '3月7日，宜城市召开重点项目推进会，市委书记王克明出席，常务副市长陈志远主持。',
    '陈志远表示，将认真落实王克明书记提出的“宁让干部跑断腿、不让项目等一天”要求。会议指出，要坚持“无事不扰、有求必应”。',
    '“从签约到投产只用了一百天。”汉江食品公司总经理刘玉兰说。',
  ],
});

it.each([
  ['“宁让干部跑断腿、不让项目等一天”是谁提出的', '王克明'],
  ['“从签约到投产只用了一百天”是谁说的', '刘玉兰'],
])('%s: the one nearest to the words', (question, name) => {
  expect(handedOn(question).text).toMatch(new RegExp(`^${name}（`));
});

it('names nobody for what a meeting says', () => {
  expect(handedOn('“无事不扰、有求必应”是谁提出的').status).toBe('not_found');
});

it.each(['林州市要把服务送到工地上是谁的要求', '林州要把服务送到工地上是谁的话'])(
  'a place named in front is no part of the words: %s',
  (question) => {
    expect(answers(question).text).toMatch(/^陈立新（/u);
  },
);
