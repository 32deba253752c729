import { describe, expect, it } from 'vitest';
import { derivedFrom } from '../../answers-from.ts';

const computed = derivedFrom(
  {
    title: '思南县青石水库加快建设',
    publishedOn: '2023-09-20',
    paragraphs: [
      '思南县青石水库总投资12.6亿元，总库容1800万立方米，需搬迁安置320户。',
      '截至8月底，青石水库工程累计完成投资7.9亿元，已搬迁286户。今年计划完成投资3.4亿元，1—8月完成2.1亿元。',
      '思南县纳入省级清单的14个项目年度计划投资28亿元，1—8月完成投资19.5亿元。',
      '石阡县冷链物流园总投资6亿元。今年完成投资1.5亿元。',
    ],
  },
  {
    title: '印江县项目推进情况',
    publishedOn: '2023-07-12',
    paragraphs: ['印江县今年实施重点项目64个，截至6月底已开工57个。'],
  },
);

describe('what is left of a whole', () => {
  it.each([
    ['青石水库还剩多少投资没完成', '4.7亿元', '12.6 - 7.9'],
    ['青石水库还差多少投资要完成', '4.7亿元', '12.6 - 7.9'],
    ['思南县省级清单那14个项目还剩多少年度投资没完成', '8.5亿元', '28 - 19.5'],
    ['印江县64个重点项目，6月底还有多少没开工', '7个', '64 - 57'],
    ['印江县重点项目还有几个没动', '7个', '64 - 57'],
  ])('%s → %s', (question, text, formula) => {
    expect(computed(question)).toEqual([{ text, formula }]);
  });

  it.each(['印江县64个重点项目里没开工的占多少', '青石水库移民从2022年到8月底减少了多少户'])(
    '%s: no number of them',
    (question) => {
      expect(computed(question)).toEqual([]);
    },
  );

  it('of a project is reckoned from all that was done, not from one year', () => {
    expect(computed('石阡县冷链物流园还剩多少投资没完成')).toEqual([]);
  });
});

describe('how many there were before an event', () => {
  const told = derivedFrom({
    title: '思南县数字产业园发展情况',
    publishedOn: '2023-09-20',
    paragraphs: ['思南县数字产业园入驻企业48家，开园后又新增13家，去年实现产值2.6亿元。'],
  });

  it.each([
    '思南数字产业园开园前有几家企业',
    '思南数字产业园刚开园时有几家企业',
    '思南数字产业园不算开园后新增的，原先多少家企业',
  ])('%s', (question) => {
    expect(told(question)).toEqual([{ text: '35家', formula: '48 - 13' }]);
  });

  it('is no figure of those that came since', () => {
    expect(told('思南数字产业园开园后新增几家企业')).toEqual([]);
  });
});
