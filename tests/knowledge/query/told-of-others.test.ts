/** Words near a figure that make it one of something else. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../answers-from.ts';

const figures = figuresOf(
  answersFrom(
    {
      title: '达拉特旗2024年重点项目进展',
      publishedOn: '2024-09-12',
      paragraphs: [
        '达拉特旗县城改造项目总投资7.4亿元。',
        '未开工12个，其中展旦召苏木4个、树林召镇8个，已开工项目30个，其中展旦召苏木10个、树林召镇20个。',
        '污水处理厂扩容项目市级财政安排2.4亿元，县级财政安排1.1亿元。',
        '平均每个街道实施 1.35个项目。',
      ],
    },
    {
      title: '冠县前5个月签约项目推进情况',
      publishedOn: '2024-06-07',
      paragraphs: [
        '截至5月底，冠县今年签约的项目中，待开工的还有14个，不能开工的还有5个，等待投产的还有7个。',
      ],
    },
    {
      title: '利津县1—8月重点项目进展',
      publishedOn: '2024-09-12',
      paragraphs: [
        '利津县引黄供水工程总投资8.2亿元。今年完成投资1.3亿元，开工以来累计完成投资2.9亿元。',
        '利津县污水处理厂总投资3亿元。今年完成投资1.6亿元。',
      ],
    },
  ),
);

describe('a figure told of another', () => {
  it.each<[string, readonly string[], ...string[]]>([
    // a county town in a name is no rank of places
    ['达拉特旗县城改造项目总投资多少', ['7.4亿元']],
    // the parts of those begun, behind the parts of those that are not
    ['达拉特旗树林召镇开工几个', ['20个']],
    ['达拉特旗树林召镇没开工几个', ['8个']],
    ['达拉特旗污水处理厂县级财政安排多少', ['1.1亿元']],
    ['达拉特旗平均每个街道实施多少个项目', ['1.35个']],
    // what is still to be begun
    ['冠县5月底开工项目多少个', []],
    ['冠县今年签约的项目开工了几个', []],
    // what has come together so far is no total
    ['利津县引黄供水工程今年完成投资多少，累计多少', ['1.3亿元', '2.9亿元']],
    ['累计多少', ['2.9亿元'], '利津县引黄供水工程今年完成投资多少'],
    ['累计多少', [], '利津县污水处理厂今年完成投资多少'],
  ])('%s → %j', (question, expected, ...earlier) => {
    expect(figures(question, ...earlier)).toEqual(expected);
  });
});
