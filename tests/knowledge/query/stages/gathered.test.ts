/** 集中签约 is a part of what a quarter signed; several measures asked at once may stand in several paragraphs. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom(
    {
      title: '南江县2024年三季度招商项目集中签约',
      publishedOn: '2024-10-12',
      paragraphs: [
        '10月11日，南江县2024年第三季度招商项目集中签约仪式举行。',
        '三季度，全县新签约项目23个，总投资71.6亿元，其中现场集中签约14个，总投资52.3亿元，其余9个在网上签订。23个项目中，工业项目15个。',
      ],
    },
    {
      title: '通江县1—9月重点项目进展',
      publishedOn: '2024-10-14',
      paragraphs: [
        '1—9月，全县58个市重点项目完成投资43.7亿元，占年度计划的81.4%。',
        '新开工项目方面，全年计划新开工26个，1—9月已开工19个，开工率73.1%。',
        '2023年，通江县实施重点工程47项，总投资312亿元。全年重点工程完成投资66.2亿元。',
        '2023年，县级重点20项，完成投资17.5亿元；市级重点16项，完成投资28.9亿元。',
      ],
    },
  ),
);

describe('gathered', () => {
  it.each<[string, readonly string[]]>([
    ['南江县三季度集中签约项目几个，总投资多少', ['14个', '52.3亿元']],
    ['南江县三季度新签约项目几个，总投资多少', ['23个', '71.6亿元']],
    ['南江县三季度集中签约的工业项目几个', []],
    ['南江县三季度签约的工业项目几个', ['15个']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('in several paragraphs', () => {
  it.each<[string, readonly string[]]>([
    ['通江县1—9月重点项目完成投资多少，占年度计划多少，新开工多少个', ['43.7亿元', '81.4%', '19个']],
    ['通江县2023年重点工程多少项，完成投资多少', ['47项', '66.2亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
