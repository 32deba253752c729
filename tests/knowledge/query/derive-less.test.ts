import { describe, expect, it } from 'vitest';
import { answersFrom, derivedFrom } from './derived-from.ts';

const page = {
  title: '隆昌市举行第三季度重大项目集中签约开工活动',
  publishedOn: '2022-09-29',
  paragraphs: [
    '9月28日，隆昌市举行2022年第三季度重大项目集中签约、集中开工活动。',
    '此次集中签约项目14个，总投资96.4亿元。其中列入省级重点签约清单的项目5个，总投资41.5亿元，分别是总投资18亿元的玻纤新材料产业园、总投资9.5亿元的冷链物流中心和总投资6.2亿元的智能家电配件厂等。',
    '此次集中开工项目11个，总投资52.8亿元。',
    '产业发展方面，开工建设总投资12亿元的精细陶瓷基地、总投资7.6亿元的再生铝厂等4个总投资26.9亿元的项目。',
    '基础设施方面，开工建设总投资5.3亿元的城南快速路等3个总投资14.1亿元的项目。',
  ],
};
const computed = derivedFrom(page);
const ask = answersFrom(page);

describe('a whole less the parts a question takes off it', () => {
  it.each([
    ['隆昌三季度签约的14个项目里，去掉省级重点的，还剩几个', '9个', '14 - 5'],
    ['隆昌三季度签约项目刨开省重点那5个，剩下的总投资多少', '54.9亿元', '96.4 - 41.5'],
    ['隆昌三季度签约项目里没进省里的总投资是多少', '54.9亿元', '96.4 - 41.5'],
    ['隆昌三季度签约项目中，未列入省级重点的投资多少', '54.9亿元', '96.4 - 41.5'],
    ['除了精细陶瓷基地，隆昌三季度开工项目总投资还有多少', '40.8亿元', '52.8 - 12'],
    ['隆昌三季度开工项目不算精细陶瓷基地和再生铝厂，总投资多少', '33.2亿元', '52.8 - 12 - 7.6'],
    [
      '隆昌列入省级重点签约的5个项目里，玻纤新材料产业园和冷链物流中心以外的总投资多少',
      '14亿元',
      '41.5 - 18 - 9.5',
    ],
    ['隆昌产业开工的4个项目只点了两个名，另外两个总共投多少', '7.3亿元', '26.9 - 12 - 7.6'],
    ['隆昌省级重点签约5个，没点名的那两个合多少亿', '7.8亿元', '41.5 - 18 - 9.5 - 6.2'],
  ])('%s → %s', (question, text, formula) => {
    expect(computed(question)).toEqual([{ text, formula }]);
  });

  it('of each figure asked', () => {
    expect(computed('隆昌三季度签约项目扣掉省级重点，剩几个、多少亿')).toEqual([
      { text: '9个', formula: '14 - 5' },
      { text: '54.9亿元', formula: '96.4 - 41.5' },
    ]);
  });

  it.each([
    '隆昌三季度签约项目去掉充电桩还剩多少亿', // told nowhere
    '隆昌三季度开工项目刨掉玻纤新材料产业园还有多少投资', // signed, not begun
    '隆昌三季度签约项目扣除玻纤新材料产业园和充电桩，总投资多少', // one of two parts is told nowhere
    '隆昌基础设施开工的3个项目，另外一个总投资多少', // two are unnamed
    '隆昌省级重点签约5个项目，撇开陶瓷基地总投资多少',
  ])('%s: no figure answers for what is left', (question) => {
    expect(ask(question).values).toEqual([]);
  });
});

const stages = derivedFrom({
  title: '隆昌市玻纤产业园加快建设',
  publishedOn: '2023-05-12',
  paragraphs: [
    '玻纤新材料产业园总投资18亿元，占地260亩，分两期建设，其中一期投资10.5亿元，已于4月投产。',
    '智能家电产业园总投资15亿元，分三期建设，其中一期投资4亿元。',
  ],
});

describe('the second of two stages', () => {
  it.each(['玻纤新材料产业园二期总投资多少', '玻纤新材料产业园二期大概投资多少，帮我算一下'])(
    '%s',
    (question) => {
      expect(stages(question)).toEqual([{ text: '7.5亿元', formula: '18 - 10.5' }]);
    },
  );

  it('is not reckoned of three', () => {
    expect(stages('智能家电产业园二期总投资多少')).toEqual([]);
  });
});
