import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

/** The scores of a quarter are told on a day of the next. */
const page = {
  title: '宿州三季度项目“擂台赛”见分晓',
  publishedOn: '2024-10-22',
  publisher: '宿州日报',
  paragraphs: [
    '10月20日至21日，宿州市2024年三季度重大项目擂台赛现场评比举行。',
    '22日上午，评比结果揭晓：砀山县以95.2分夺得“擂主”，萧县93.1分、灵璧县92.4分分列第二、第三位；泗县以84.6分垫底。',
    '而在二季度擂台赛中，萧县当时以92.7分排名第二。',
    '评比总分100分，其中项目投资进度45分、项目质量30分、要素保障25分。',
    '擂主奖励项目前期工作经费150万元，第二、第三名分别奖励100万元、60万元。',
  ],
};
const ask = answersFrom(page);
const figures = figuresOf(ask);

describe('scores of a quarter, told on a later day', () => {
  it.each<[string, readonly string[]]>([
    ['砀山县三季度擂台赛得了多少分', ['95.2分']],
    ['萧县三季度擂台赛得分多少', ['93.1分']],
    ['萧县二季度擂台赛多少分', ['92.7分']],
    ['宿州擂台赛第二名是谁', ['93.1分']],
    ['宿州三季度项目擂台赛前三名是哪几个', ['95.2分', '93.1分', '92.4分']],
    ['宿州三季度擂台赛前三名是谁', ['95.2分', '93.1分', '92.4分']],
    ['宿州三季度擂台赛垫底的是哪个县', ['84.6分']],
    ['宿州四季度擂台赛第一名是哪个县', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
