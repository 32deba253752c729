/** What a county may issue of bonds, what it has issued of that, what each field gets, and what one hospital has got. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '郓城县用好专项债券推动项目建设',
  publisher: '郓城县发展和改革局',
  publishedOn: '2024-10-14',
  paragraphs: [
    '截至9月底，全县共争取2024年新增专项债券额度19.4亿元，支持项目21个，额度比上年同期增加2.6亿元，增长15.5%。目前已发行16.8亿元，已支出13.1亿元，支出进度78.0%。',
    '从投向看，产业园区项目8个，额度8.3亿元；农林水利项目6个，额度4.9亿元；社会事业项目7个，额度6.2亿元。',
    '在郓城县妇幼保健院新院区项目工地，门诊综合楼主体已经封顶。该项目总投资5.3亿元，计划使用专项债券2.9亿元，目前到位1.7亿元，设置床位400张。',
    '面向明年，该县已储备2025年专项债券项目63个，总投资152亿元。',
  ],
});
const figures = figuresOf(ask);

describe('a quota of bonds', () => {
  it.each<[string, readonly string[]]>([
    ['截至9月底，郓城县争取到2024年新增专项债券额度多少，支持了多少个项目', ['19.4亿元', '21个']],
    ['郓城县今年专项债额度有多少', ['19.4亿元']],
    ['郓城县争取了多少专项债额度', ['19.4亿元']],
    ['郓城县专项债额度发行了多少', ['16.8亿元']],
    ['郓城县专项债支持的项目有几个', ['21个']],
    ['郓城县2025年储备专项债项目几个', ['63个']],
    ['郓城县妇幼保健院新院区计划用多少专项债券，目前到位了多少', ['2.9亿元', '1.7亿元']],
    ['郓城县妇幼保健院新院区总投资多少', ['5.3亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it.each([
    '郓城县今年的专项债券额度按投向分，各领域分别是多少',
    '郓城县专项债按投向看各领域多少',
    '郓城县新增专项债券额度分投向各是多少',
    '郓城县专项债额度投到哪些领域，各多少',
  ])('%s', (question) => {
    expect(ask(question).text.split('\n')).toEqual([
      '产业园区项目：8.3亿元',
      '农林水利项目：4.9亿元',
      '社会事业项目：6.2亿元',
    ]);
  });

  it('郓城县专项债支持的项目分几类，各几个', () => {
    expect(ask('郓城县专项债支持的项目分几类，各几个').text.split('\n')).toEqual([
      '产业园区项目：8个',
      '农林水利项目：6个',
      '社会事业项目：7个',
    ]);
  });
});
