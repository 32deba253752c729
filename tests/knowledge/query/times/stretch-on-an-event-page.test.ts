/** What came together over a stretch of its own, told on the page of a ceremony, is of that stretch and not of the day. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom(
    {
      title: '云和县第六期“三个一批”项目建设活动举行',
      publishedOn: '2024-07-11',
      paragraphs: [
        '7月10日，云和县举行第六期“三个一批”项目建设活动。今年上半年，全县96个重点项目完成投资38.2亿元，占年度计划的52.1%。',
      ],
    },
    {
      title: '云和县第七期“三个一批”项目建设活动举行',
      publishedOn: '2024-10-17',
      paragraphs: [
        '10月16日，云和县举行第七期“三个一批”项目建设活动。第六期开工的5个项目累计完成投资4.1亿元。',
        '前三季度，全县96个重点项目完成投资61.7亿元，占年度计划的84.3%。',
      ],
    },
    {
      title: '龙泉市2024年三季度重大项目观摩评比活动举行',
      publishedOn: '2024-10-22',
      paragraphs: [
        '10月20日，龙泉市组织2024年三季度重大项目观摩评比活动，实地观摩项目31个，总投资127.6亿元。',
        '市委书记在会上通报，今年全市实施重点项目164个，总投资582亿元。',
      ],
    },
  ),
);

it.each<[string, readonly string[]]>([
  ['云和县重点项目第三季度单季完成投资多少', ['23.5亿元']],
  ['云和县7到9月重点项目完成投资多少', ['23.5亿元']],
  ['云和县前三季度重点项目完成投资多少', ['61.7亿元']],
  ['云和县第四季度完成投资多少', []],
  ['云和县第六期开工项目累计完成投资多少', ['4.1亿元']],
  ['龙泉市三季度观摩的项目总投资多少', ['127.6亿元']],
  ['龙泉市二季度观摩的项目总投资多少', []],
  ['龙泉市重点项目总投资多少', ['582亿元']],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});
