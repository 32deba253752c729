import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

const ask = answersFrom(
  articleRead(
    'conference.txt',
    [
      '嘉祥县人民政府>新闻发布会>文字实录',
      '嘉祥县“重点项目建设”专题新闻发布会（2022年第5场）',
      '时间：2022年7月18日上午9:30',
      '地点：县融媒体中心一号演播厅',
      '发布人：县发展和改革局党组书记、局长 刘志远',
      '　　　　县自然资源和规划局副局长 田敏',
      '主持人：县委宣传部副部长 李延红',
      '',
      '主持人：各位记者朋友，上午好。这场发布会专门讲一讲上半年的重点项目。先请刘局长作介绍。',
      '',
      '刘志远：今年我县共实施重点项目72个，总投资386.4亿元。截至6月底，已开工64个，完成投资52.7亿元。',
      '',
      '来源：嘉祥县人民政府办公室　发布日期：2022-07-18',
    ].join('\n'),
  ),
);

describe('the head of a press conference', () => {
  it.each([
    ['嘉祥县发改局局长叫什么', '刘志远'],
    ['嘉祥县自然资源和规划局副局长是谁', '田敏'],
    ['嘉祥县这场发布会谁主持的', '李延红'],
  ])('%s', (question, name) => {
    expect(ask(question).text).toContain(name);
  });
});
