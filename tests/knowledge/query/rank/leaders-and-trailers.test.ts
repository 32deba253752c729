/** Lists that tell who leads and who trails, in the shapes bulletins and yearly figures have. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

describe('a statistics bulletin', () => {
  const told = figuresOf(
    answersFrom({
      title: '宿州市1—8月固定资产投资分析',
      publisher: '宿州市统计局',
      publishedOn: '2024-09-20',
      paragraphs: [
        '1—8月，全市固定资产投资同比增长4.6%。分县区看，增速居前三位的是泗县（12.4%）、灵璧县（9.8%）、砀山县（7.7%）；居后三位的是埇桥区（-1.2%）、萧县（-3.5%）、高新区（-8.8%）。',
        '工业投资增速居前的分别为泗县、萧县、埇桥区，分别增长25.1%、18.4%、11.2%；居后的为高新区、经开区，分别下降6.3%、4.1%。',
        '从完成率看，排名靠前的有：灵璧县88.3%、泗县85.1%；排名靠后的有：萧县61.2%、砀山县59.9%。',
        '开工率较高的县区：泗县98%、灵璧县96%；较低的县区：萧县71%，埇桥区69.5%。',
      ],
    }),
  );

  it.each([
    // what the first list ranks by holds for the second
    ['萧县固定资产投资增速多少', ['-3.5%']],
    ['砀山县完成率多少', ['59.9%']],
    ['埇桥区开工率多少', ['69.5%']],
    // names first, figures behind
    ['高新区工业投资降了多少', ['6.3%']],
    ['埇桥区工业投资增速', ['11.2%']],
    // as many as the page names
    ['哪几个县增速靠后', ['-1.2%', '-3.5%', '-8.8%']],
    ['哪些县完成率靠后', ['61.2%', '59.9%']],
    ['哪些县开工率较低', ['71%', '69.5%']],
    ['哪些县开工率高', ['98%', '96%']],
    ['增速前三的县', ['12.4%', '9.8%', '7.7%']],
    ['工业投资增速前三的是哪些', ['25.1%', '18.4%', '11.2%']],
    ['哪个县增速最低', ['-8.8%']],
  ])('%s', (question, expected) => {
    expect(told(question)).toEqual(expected);
  });
});

describe('a notice on the progress of projects', () => {
  const told = figuresOf(
    answersFrom({
      title: '常德市三季度重点项目建设情况通报',
      publisher: '常德市发展和改革委员会',
      publishedOn: '2023-10-18',
      paragraphs: [
        '从年度计划完成率看，澧县（95.2%）、桃源县（93.8%）、石门县（92.6%）居前三位；安乡县（74.5%）、汉寿县（76.1%）、津市市（77.9%）居后三位。',
        '从新开工项目开工率看，鼎城区、临澧县、武陵区开工率达到100%，津市市（72.2%）、安乡县（68.4%）低于80%的进度要求。',
        '从完成投资总量看，澧县完成投资286.7亿元，鼎城区完成215.3亿元，桃源县完成198.6亿元，位居前三。',
      ],
    }),
  );

  it.each([
    ['哪几个县排在后三位', ['74.5%', '76.1%', '77.9%']],
    ['完成率后三名', ['74.5%', '76.1%', '77.9%']],
    ['完成率前三', ['95.2%', '93.8%', '92.6%']],
    ['完成投资排前三的是哪些', ['286.7亿元', '215.3亿元', '198.6亿元']],
    // those that lead say nothing of who is last
    ['完成投资最少的是哪个县', []],
    // one rate that several places have
    ['临澧县开工率多少', ['100%']],
    ['哪些县区开工率达到100%', ['100%', '100%', '100%']],
    ['哪些县区开工率100%', ['100%', '100%', '100%']],
  ])('%s', (question, expected) => {
    expect(told(question)).toEqual(expected);
  });
});

describe('names right behind the rank, and what several share', () => {
  const told = figuresOf(
    answersFrom({
      title: '临澧县三季度项目建设通报',
      publisher: '临澧县人民政府',
      publishedOn: '2022-11-08',
      paragraphs: [
        '1—10月，投资完成率居前三位的安福街道、合口镇、新安镇分别为97.2%、95.1%、94.4%，后两位的佘市桥镇、刻木山乡分别为60.2%、57.7%。',
        '全县入库税收12亿元，居前两位的是停弦渡镇（22.3%）、烽火乡（18.1%）。',
        '合口镇、新安镇平均开工率达到91.2%。',
      ],
    }),
  );

  it.each([
    ['投资完成率前三位', ['97.2%', '95.1%', '94.4%']],
    ['投资完成率后两位', ['60.2%', '57.7%']],
    ['刻木山乡投资完成率多少', ['57.7%']],
    // another measure stands between the two lists
    ['烽火乡投资完成率多少', []],
    // an average is of none of them
    ['新安镇开工率多少', []],
  ])('%s', (question, expected) => {
    expect(told(question)).toEqual(expected);
  });
});

it('ranks those that were visited by points or rates, never by what they have spent', () => {
  const told = figuresOf(
    answersFrom({
      title: '蓝山县项目建设观摩评比结果',
      publisher: '蓝山县人民政府',
      publishedOn: '2023-10-15',
      paragraphs: [
        '完成投资方面，塔峰镇12.1亿元、楠市镇10.2亿元、所城镇9.3亿元，位居前三位。',
        '10月12日，全县组织开展重点项目观摩评比。',
      ],
    }),
  );
  expect(told('蓝山县观摩评比排名前三的是谁')).toEqual([]);
  expect(told('蓝山县完成投资前三的是哪些')).toEqual(['12.1亿元', '10.2亿元', '9.3亿元']);
});
