/** What a county signed at a fair, which its page calls by the short name in the headline alone. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '14个项目、53亿元！崇义在南昌茶博会上收获满满',
    publisher: '崇义县融媒体中心',
    publishedOn: '2023-05-22',
    paragraphs: [
      '5月19日至21日，2023国际茶叶产业博览会在南昌会展中心举行。崇义组团参展，集中签约项目14个，协议总投资53亿元。',
      '5月20日下午的签约仪式上，各镇、园区依次登场。扬眉镇签约项目5个，协议投资17.2亿元；横水镇签约项目3个，协议投资6.4亿元；崇义高新区签约项目6个，协议投资29.4亿元。',
      '1至4月，全县新签约亿元以上项目38个，协议总投资171.5亿元。',
    ],
  }),
);

describe('a fair by its short name', () => {
  it.each<[string, readonly string[]]>([
    ['崇义茶博会签约项目几个，总投资多少', ['14个', '53亿元']],
    ['崇义茶博会签约金额多少', ['53亿元']],
    ['崇义在南昌茶博会签约几个项目', ['14个']],
    ['崇义茶博会横水镇签约几个', ['3个']],
    ['崇义1至4月新签约亿元以上项目多少个', ['38个']],
  ])('%s', (question, told) => {
    expect(figures(question)).toEqual(told);
  });
});
