/** What came together since a year, and what is made in a mean year, are told apart from what one year or half year brought. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom(
    {
      title: '天水市农村公路建设稳步推进',
      publishedOn: '2024-11-05',
      paragraphs: [
        '2019年以来，全市累计投入农村公路建设资金64.3亿元，新改建农村公路5180公里。其中，2021年完成投资13.6亿元。',
      ],
    },
    {
      title: '青龙滩水电站全部机组投产',
      publishedOn: '2024-07-10',
      paragraphs: [
        '青龙滩水电站多年平均年发电量17.3亿千瓦时。截至6月底，电站累计发电9.4亿千瓦时，其中今年上半年发电5.7亿千瓦时。',
      ],
    },
    {
      title: '金水区第八期“三个一批”活动举行',
      publishedOn: '2024-08-10',
      paragraphs: [
        '金水区第八期“三个一批”开工项目11个，总投资63.8亿元。',
        '据悉，郑州市第八期“三个一批”项目共141个，其中签约47个、总投资338亿元，开工55个、总投资371亿元，投产39个、总投资196亿元。',
      ],
    },
    {
      title: '漳州市重点项目建设情况',
      publishedOn: '2024-06-20',
      paragraphs: [
        '分地区看，1—5月，东屿开发区完成投资83.5亿元；龙海区、漳浦县分别完成投资56.2亿元、48.7亿元；诏安县完成投资23.9亿元。',
      ],
    },
  ),
);

describe('since a year, in a mean year, all around', () => {
  it.each<[string, readonly string[], string?]>([
    ['天水2019年以来农村公路建设累计投了多少钱', ['64.3亿元']],
    ['青龙滩电站2024年上半年发了多少电', ['5.7亿千瓦时']],
    ['青龙滩电站2023年发电多少', []],
    ['那全市的呢', ['371亿元'], '金水区第八期“三个一批”开工项目总投资多少'],
    ['漳州各地区里哪个完成投资最多', ['83.5亿元']],
  ])('%s', (question, expected, before) => {
    expect(before === undefined ? figures(question) : figures(question, before)).toEqual(expected);
  });
});
