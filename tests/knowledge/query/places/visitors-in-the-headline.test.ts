/** Pages whose headline names who comes to the county, or what lies around it, and calls the county itself 我县. */
import { expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

interface Printed {
  readonly head: string;
  readonly title: string;
  readonly opening: string;
  readonly source?: string;
}

const FIGURES =
  '座谈会上介绍，今年全县实施重点项目96个，总投资143.2亿元。截至8月底，完成投资51.6亿元，占年度计划的72.4%。';

const page = ({ head, title, opening, source = '县融媒体中心' }: Printed, figures = FIGURES) =>
  answersFrom(
    articleRead(
      'visit.txt',
      `${head}\n${title}\n时间：2024-09-12　来源：${source}\n　　${opening}\n　　${figures}\n　　责任编辑：周敏\n`,
    ),
  );

const placesOf = (ask: ReturnType<typeof page>, question: string) =>
  ask(question).values.map(({ text, basis }) => [text, basis.region]);

it.each<[string, Printed]>([
  [
    'the city comes, and the site names the county',
    {
      head: '礼县人民政府网\n当前位置：首页 > 要闻',
      title: '陇南市2024年重点项目观摩团到我县观摩',
      opening: '9月10日，陇南市重点项目观摩团来到我县，先后走进3个项目现场。',
    },
  ],
  [
    'a county beside it comes, and the text names the other more often',
    {
      head: '首页 > 要闻',
      title: '成县党政考察团来我县考察重点项目建设',
      opening: '9月10日，成县党政考察团到礼县考察。成县县委书记一行走进礼县苹果产业园，参观礼县电商中心。',
    },
  ],
  [
    'a county beside it comes, and the paper names the other',
    {
      head: '首页 > 要闻',
      title: '成县党政考察团莅临我县考察',
      opening: '9月10日，成县党政考察团前来考察，成县县委书记、成县县长参加。',
      source: '礼县融媒体中心',
    },
  ],
  [
    'the province lists projects, and the paper names the county',
    {
      head: '首页 > 要闻',
      title: '甘肃省公布2024年重大项目名单 我县4个项目入选',
      opening: '近日，甘肃省公布名单，我县4个项目榜上有名。',
      source: '礼县融媒体中心',
    },
  ],
  [
    'the meeting is of the city, and 我县 is said beneath the headline',
    {
      head: '礼县人民政府网',
      title: '陇南市三季度重点项目现场推进会召开',
      opening: '9月10日，全市重点项目现场推进会在我县召开。',
    },
  ],
])('is of the county: %s', (_, printed) => {
  const ask = page(printed);
  expect(placesOf(ask, '礼县重点项目总投资多少')).toEqual([['143.2亿元', '礼县']]);
  expect(placesOf(ask, '礼县截至8月底完成投资多少')).toEqual([['51.6亿元', '礼县']]);
});

it('is of the city that another one visits', () => {
  const ask = page(
    {
      head: '首页 > 要闻',
      title: '天水市党政代表团来我市考察',
      opening: '9月10日，天水市党政代表团来我市考察，天水市委书记参加。',
      source: '陇南日报',
    },
    '今年全市实施重点项目412个，总投资986亿元。',
  );
  expect(placesOf(ask, '陇南市重点项目总投资多少')).toEqual([['986亿元', '陇南市']]);
  expect(ask('天水市重点项目总投资多少').status).toBe('not_found');
});

it('leaves 全市 of such a page to the city around the county', () => {
  const ask = page(
    {
      head: '礼县人民政府网',
      title: '陇南市2024年重点项目观摩团到我县观摩',
      opening: '9月10日，观摩团到礼县观摩。',
    },
    `${FIGURES}今年全市412个重点项目年度计划投资305亿元。`,
  );
  expect(placesOf(ask, '陇南市重点项目年度计划投资多少')).toEqual([['305亿元', '陇南市']]);
});

it('is still of the county or zone that its headline names beside 我市', () => {
  const ask = page(
    {
      head: '首页 > 要闻',
      title: '礼县重点项目进度走在我市前列',
      opening: '记者从县发改局获悉，礼县紧盯项目不放松。',
      source: '陇南日报',
    },
    FIGURES,
  );
  expect(placesOf(ask, '礼县重点项目总投资多少')).toEqual([['143.2亿元', '礼县']]);
});

it('is still of the city whose page a county prints', () => {
  const ask = page(
    {
      head: '礼县人民政府网',
      title: '陇南市前8个月重点项目完成投资221亿元',
      opening: '记者从市发改委获悉，今年全市实施重点项目412个，总投资986亿元。',
      source: '陇南日报',
    },
    '截至8月底，全市完成投资221亿元。',
  );
  expect(placesOf(ask, '陇南市重点项目总投资多少')).toEqual([['986亿元', '陇南市']]);
});

it('is of nobody known where the county visited is not named, and of none that the visitors saw besides', () => {
  const ask = page(
    {
      head: '首页 > 要闻',
      title: '成县党政考察团来我县考察',
      opening: '9月10日，成县党政考察团来我县考察重点项目。考察团此前还到礼县学习电商。',
    },
    '今年我县实施重点项目86个，总投资120亿元。',
  );
  expect(ask('礼县重点项目总投资多少').status).toBe('not_found');
  expect(ask('成县重点项目总投资多少').status).toBe('not_found');
  expect(placesOf(ask, '重点项目总投资多少')).toEqual([['120亿元', undefined]]);
});

it.each([
  ['陇南市公布2024年重点项目名单', '近日，陇南市发改委公布名单，共确定项目300个，总投资986亿元。'],
  [
    '陇南市公布2024年重点项目名单 我县12个项目入选',
    '近日，陇南市发改委公布名单，共确定项目300个，总投资986亿元。',
  ],
  ['陇南市重点项目现场会召开', '今年以来，我市实施重点项目300个，总投资986亿元。'],
])('leaves what the city has to the city, and 我县 to the county that prints it: %s', (title, opening) => {
  const ask = page(
    { head: '首页 > 要闻', title, opening, source: '礼县融媒体中心' },
    '其中，我县12个项目入选，总投资90亿元，开工率95%。',
  );
  expect(placesOf(ask, '礼县重点项目总投资多少')).toEqual([['90亿元', '礼县']]);
  expect(placesOf(ask, '礼县开工率多少')).toEqual([['95%', '礼县']]);
  expect(placesOf(ask, '陇南市重点项目总投资多少')).toEqual([['986亿元', '陇南市']]);
});

it('leaves what a city page tells without a place to the city', () => {
  const ask = page(
    {
      head: '首页 > 要闻',
      title: '陇南市召开2024年重点项目推进会',
      opening: '10月8日，陇南市召开推进会，我县设分会场。',
      source: '礼县融媒体中心',
    },
    '会议指出，前三季度完成投资890亿元。',
  );
  expect(ask('礼县完成投资多少').status).toBe('not_found');
  expect(placesOf(ask, '陇南市完成投资多少')).toEqual([['890亿元', '陇南市']]);
});
