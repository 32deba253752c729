/** Words near a figure that make it one of something else. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

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
        '今年计划建设通组公路900公里，总投资4.5亿元，已开工620公里。',
        '利津县获第二批专项债券资金4亿元。加上第一批2.6亿元，今年利津县已累计获得新增专项债券6.6亿元。争取上级各类资金9.3亿元。',
      ],
    },
    {
      title: '昌乐县前11个月招商情况',
      publishedOn: '2024-12-05',
      paragraphs: [
        '从产业看，装备制造项目19个，新材料项目14个，现代农业项目8个。从来源看，京津冀项目22个，长三角项目11个。',
        '集中开工的项目中，投资额最大的是石墨烯材料一期，总投资23亿元。各镇总投资为：红河镇31亿元，营丘镇12亿元。',
      ],
    },
    {
      title: '筑起一盆清水——垦利区青山水库建设见闻',
      publishedOn: '2024-05-12',
      paragraphs: [
        '青山水库是重点水源工程，总投资7.4亿元。资金构成为：中央预算内投资3.2亿元，省级配套1.4亿元，地方政府专项债券1.8亿元，县级自筹1亿元。',
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
    // the whole is none of its sources
    ['青山水库的资金，中央、省里、专项债、县里各出多少', ['3.2亿元', '1.4亿元', '1.8亿元', '1亿元']],
    // where projects come from is no industry, and the largest project is no town
    ['昌乐县前11个月哪个产业项目个数最多，几个', ['19个']],
    ['昌乐县哪个镇总投资最大', ['31亿元']],
    ['昌乐县集中开工的哪个项目总投资最大', ['23亿元']],
    // a sum is shared among what it is the sum of
    ['利津县2024年通组公路平均一公里多少钱', ['50万元']],
    // all batches of a year
    ['利津县2024年专项债一共拿下多少', ['6.6亿元']],
    ['利津县今年跑上面要来多少钱', ['9.3亿元']],
  ])('%s → %j', (question, expected, ...earlier) => {
    expect(figures(question, ...earlier)).toEqual(expected);
  });
});
