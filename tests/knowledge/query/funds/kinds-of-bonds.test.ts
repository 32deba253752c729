/** Bonds of both kinds, told as one sum, by kind and by batch: a kind, a batch and all of them are three things. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '响水县2023年政府债券资金使用情况',
  publisher: '响水县财政局',
  publishedOn: '2023-11-20',
  paragraphs: [
    '现将我县2023年新增债券资金使用情况公布如下。',
    '一、资金到位情况。截至10月31日，省财政厅共下达我县新增债券资金14.63亿元（一般债券2.23亿元、专项债券12.4亿元），涉及项目17个。',
    '二、支出情况。截至10月底，债券资金已支出10.4亿元，支出进度71.1%，其中专项债券支出8.7亿元、支出进度70.2%，一般债券支出1.7亿元，支出进度76.2%。分批次看，第一批6个项目、额度5.6亿元，已支出4.8亿元，进度85.6%；第二批8个项目、额度6.8亿元，已支出3.9亿元，进度57.3%。',
  ],
});
const told = figuresOf(ask);

describe('what has been granted and spent of bonds', () => {
  it.each([
    // the whole is no answer for one of the kinds, nor a kind for the whole
    ['响水2023年新增专项债多少', ['12.4亿元']],
    ['响水2023年新增一般债多少', ['2.23亿元']],
    ['响水2023年新增债券资金多少', ['14.63亿元']],
    ['响水2023年到位债券多少', ['14.63亿元']],
    ['响水2023年专项债支出多少', ['8.7亿元']],
    ['响水10月底一般债花了多少', ['1.7亿元']],
    ['响水2023年10月底债券支出进度多少', ['71.1%']],
    ['响水2023年10月底专项债支出进度多少', ['70.2%']],
    // the pace that the page tells, not one computed
    ['响水第一批债券支出进度多少', ['85.6%']],
    ['响水2023年第二批债券资金支出进度多少', ['57.3%']],
  ])('%s', (question, expected) => {
    expect(told(question)).toEqual(expected);
  });

  it('is asked on in a thread', () => {
    expect(told('额度是多少', '响水第一批债券支出进度多少', '第二批呢')).toEqual(['6.8亿元']);
  });

  it('is of no batch where the page names two', () => {
    expect(ask('响水2023年新增专项债多少').values[0]?.basis).not.toHaveProperty('batch');
  });
});
