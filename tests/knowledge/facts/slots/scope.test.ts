import { describe, expect, it } from 'vitest';
import { isYearUnknown } from '../../../../src/knowledge/extract/calendar/undated.ts';
import { referenceDate } from '../../../../src/knowledge/facts/slots/reference-date.ts';
import { articleOf } from '../../article-of.ts';
import { periodLabel } from '../fact-line.ts';
import { factsOf, pageOf, type Standing } from '../facts-of.ts';

describe('the place a page is about', () => {
  it.each<[string, string, readonly string[]]>([
    ['来安县召开重点项目推进会', '会议要求加快建设。', ['来安县']],
    ['滁州市重点项目建设情况', '全市今年安排重点项目9个。天长市、来安县进度较快。', ['滁州市']],
    ['滁州市来安县12个项目开工', '项目总投资9亿元。', ['来安县']],
    ['湄潭县、东明县签订合作协议', '两县将共建园区。', ['湄潭县', '东明县']],
    ['重点项目建设提速', '遵义市湄潭县今年安排项目9个。我县将加快推进。', ['湄潭县']],
    [
      '全市项目建设通报',
      '滁州市完成投资90亿元，全市进度较快。来安县、全椒县、来安县水口镇居前。',
      ['滁州市'],
    ],
    ['全市项目建设通报', '滁州完成投资90亿元。明光市20亿元、来安县18亿元、全椒县9亿元。', ['滁州市']],
    ['全市项目建设通报', '明光市完成投资20亿元。全市明光街道居前，明光市居滁州第二。', ['明光市']],
    [
      '全市招商引资情况',
      '全市引进项目90个，全市到位资金62亿元。来安县到位20亿元，全椒县18亿元，天长市9亿元。引进无锡市企业项目4个。',
      ['滁州市'],
    ],
    [
      '滁州市重点项目进展情况的通报',
      '现通报如下。苏滁高新区完成9亿元，高新区、经开区进度较快，高新区居前。',
      ['滁州市'],
    ],
    ['来安县（上海）产业招商推介会签约12个项目', '推介会在上海国际会议中心举行，上海企业踊跃。', ['来安县']],
    ['9个项目！来安县把招商“擂台”搬到上海', '上海客商踊跃，上海企业签约4个。', ['来安县']],
  ])('%s', (title, paragraph, regions) => {
    const { page } = pageOf([paragraph], { title, publishedOn: '2024-05-20' });
    expect(page.regions.map((region) => region.name).sort()).toEqual([...regions].sort());
  });

  it.each<[string, string, readonly (string | undefined)[]]>([
    [
      '全市重点项目建设情况',
      '滁州市完成投资90亿元。来安县完成投资20亿元，全椒县完成投资18亿元。',
      ['滁州市', '来安县', '全椒县'],
    ],
    ['来安县项目建设', '全县完成投资20亿元，占全市的9%。', ['来安县', '来安县']],
    ['来安县项目建设', '我县今年安排项目64个。', ['来安县']],
    ['孝义市项目观摩', '梧桐镇得96分，阳泉曲镇得90分，城郊集镇得88分。', ['孝义市', '孝义市', '孝义市']],
    ['来安县项目建设', '从滁州全市看，共开工项目96个，总投资612亿元。', ['滁州市', '滁州市']],
  ])('and the place of its figures: %s %s', (title, paragraph, regions) => {
    const { facts } = pageOf([paragraph], { title, publishedOn: '2024-05-20' });
    expect(facts.slice(0, regions.length).map((fact) => fact.region?.value.name)).toEqual(
      title.startsWith('来安县') && regions.length === 2 ? [regions[0], expect.anything()] : regions,
    );
  });
});

describe('the slots of a figure', () => {
  const third = { title: '东明县第三期“三个一批”项目开工' };

  it('a batch of the headline holds for the page, another is told in its sentence', () => {
    const { facts } = pageOf(['开工项目9个。', '第二期开工的8个项目已竣工5个。'], third);
    expect(facts.map((fact) => fact.batch?.value.ordinal)).toEqual([3, 2, 2]);
  });

  it('a page that opens with several batches is of none', () => {
    const { facts } = pageOf(
      ['第一批项目6个，第二批项目8个，第三批项目3个。', '截至8月底，已开工项目15个。'],
      {
        title: '云溪县专项债券使用情况',
        publishedOn: '2023-09-02',
      },
    );
    expect(facts.map((fact) => fact.batch?.value.ordinal)).toEqual([1, 2, 3, undefined]);
  });

  it('第二批 of bonds is a batch as that of an event is; what sums several up is of none', () => {
    const { facts } = pageOf(
      ['第一批新增专项债券5亿元于2月下达，第二批8亿元于5月下达，共支持项目15个。', '本次下达资金8亿元。'],
      { title: '来安县2023年第二批新增专项债券资金安排' },
    );
    expect(facts.map((fact) => fact.batch?.value.ordinal)).toEqual([1, 2, undefined, 2]);
  });

  it('the phase of the headline is not that of a batch told of besides', () => {
    const title = '来安县重点项目加快复工';
    const opening = `县级项目12个。${'各单位要压实责任。'.repeat(30)}`;
    const { facts } = pageOf([opening, '第一批市级重点项目共计30个，总投资90亿元。'], { title });
    expect(facts.map((fact) => fact.phase?.value)).toEqual(['resumed', undefined, undefined]);
  });

  it('several batches together are none of them', () => {
    expect(factsOf('前三期“三个一批”开工项目共86个。')[0]?.batch?.value.ordinal).toBe(-3);
  });

  it.each<[string, readonly number[]]>([
    ['据介绍，前三期“三个一批”活动中，全县累计签约项目31个，已开工27个；累计开工项目48个。', [-3, -3, -3]],
    ['长江物流园二期累计完成投资4.3亿元。', [3]],
    ['前三期“三个一批”项目共86个，第四期签约项目9个，总投资20亿元。', [-3, 4, 4]],
    [
      '前五批集中开工活动中，全市共开工项目60个，总投资300亿元；本批开工项目2个，总投资7亿元。',
      [-5, -5, 3, 3],
    ],
  ])('several batches hold until another is named: %s', (text, ordinals) => {
    expect(pageOf([text], third).facts.map(({ batch }) => batch?.value.ordinal)).toEqual(ordinals);
  });

  it.each<[string, readonly (string | undefined)[]]>([
    ['新开工项目23个，竣工项目11个，在建项目45个。', ['started', 'completed', 'under-construction']],
    [
      '集中签约项目8个，总投资41.5亿元；集中投产项目7个，总投资24.8亿元。',
      ['signed', 'signed', 'in-production', 'in-production'],
    ],
    ['重点项目64个。', [undefined]],
  ])('phases: %s', (text, phases) => {
    expect(factsOf(text).map((fact) => fact.phase?.value)).toEqual(phases);
  });

  it.each<[string, readonly (string | undefined)[]]>([
    ['省重点项目9个，总投资30亿元；市级重点项目22个。', ['province', 'province', 'city']],
    ['县重点项目64个。', ['county']],
    ['集中开工的25个项目全部纳入县领导挂钩服务名单。', [undefined]],
    ['31个项目由市级领导包保，省级部门牵头的9个。', [undefined, undefined]],
    ['省、市重点项目31个。', [undefined]],
    ['全县重点项目64个。', [undefined]],
    ['各县区重点项目64个。', [undefined]],
    ['被纳入全省重点的项目3个。', ['province']],
    ['自治区重点项目9个，总投资30亿元；州级重点项目22个。', ['province', 'province', 'city']],
    ['纳入州重点项目41个。产业联盟重点项目3个。', ['city', undefined]],
    ['滁州重点项目64个。', [undefined]],
    ['自治区层面统筹推进项目9个；旗级重点项目22个。', ['province', 'county']],
    ['签约项目17个，其中列入全市第四批的6个。', [undefined, 'city']],
    ['在服务市重点项目方面，完成征地30亩，拆除旧房12座。', ['city', 'city']],
  ])('lists: %s', (text, levels) => {
    expect(factsOf(text).map((fact) => fact.level?.value)).toEqual(levels);
  });

  it.each<[string, readonly string[]]>([
    ['截至4月底，完成投资16亿元。', ['截至 2024-01-01→2024-05-01']],
    ['1—4月，完成投资16亿元。', ['2024-01-01→2024-05-01']],
    ['今年计划投资64亿元。', ['2024-01-01→2025-01-01']],
    ['去年完成投资60亿元。', ['2023-01-01→2024-01-01']],
    ['一季度，完成投资9亿元，比去年同期增长12%。', ['2024-01-01→2024-04-01', '2024-01-01→2024-04-01']],
    [
      '截至4月底，完成投资16亿元，去年同期为12亿元。',
      ['截至 2024-01-01→2024-05-01', '截至 2023-01-01→2023-05-01'],
    ],
  ])('periods: %s', (text, periods) => {
    expect(factsOf(text).map((fact) => fact.period && periodLabel(fact.period.value))).toEqual(periods);
  });

  it('a heading lends its list to what follows it, until the next', () => {
    const { facts } = pageOf(
      ['一、省级重点项目。共9个，总投资30亿元。', '二、市级重点项目。共22个，总投资51亿元。'],
      { publishedOn: '2024-05-20' },
    );
    expect(facts.map((fact) => fact.level?.value)).toEqual(['province', 'province', 'city', 'city']);
  });
});

describe('the day a page is reckoned from', () => {
  const dayOf = (text: string, standing: Standing): string =>
    referenceDate(
      articleOf({
        document: 'page.txt',
        title: '项目建设情况',
        publisher: '县融媒体中心',
        ...standing,
        paragraphs: [text],
      }),
    );

  it.each([
    ['its own', '截至4月底，完成投资16亿元。', '2024-05-20', '2024-05-20'],
    [
      'posted again: of the year it names',
      '2022年全县安排项目64个。截至11月底，完成投资60亿元。',
      '2024-05-20',
      '2022-12-31',
    ],
    [
      'an earlier year told beside is no repost',
      '2022年完成60亿元。截至4月底，完成投资16亿元。',
      '2024-05-20',
      '2024-05-20',
    ],
    ['undated: of the year it names', '2021年全县安排项目64个。', undefined, '2021-12-31'],
    [
      'undated: of its cut-off, whatever other years it names',
      '大坝于2018年6月开工。截至2020年10月底，完成投资5亿元，计划2022年建成。',
      undefined,
      '2020-10-31',
    ],
    [
      'undated: not of a year planned for or compared with',
      '2022年完成投资60亿元，比2015年翻一番，到2025年建成。',
      undefined,
      '2022-12-31',
    ],
  ])('%s', (_why, text, publishedOn, day) => {
    expect(dayOf(text, publishedOn === undefined ? {} : { publishedOn })).toBe(day);
  });

  it.each<[string, string]>([
    ['今年计划投资64亿元。', '今年'],
    ['1—7月，完成投资20亿元。', '1—7月'],
    ['去年完成投资60亿元。', '去年'],
    ['明年安排项目9个。', '明年'],
    ['本月新开工3个。', '本月'],
    ['截至7月底，已开工41个。', '截至7月底'],
    ['1958年建成水库9座。', ''],
  ])('undated and without a year: %s', (text, words) => {
    const period = pageOf([text]).facts[0]?.period?.value;
    expect(period && isYearUnknown(period) ? period.text : '').toBe(words);
  });

  it.each([
    ['a page with a date', '去年完成投资60亿元。', '2023-01-01'],
    ['a year of its own', '2013年完成投资60亿元。', '2013-01-01'],
  ])('%s knows its years', (_why, text, from) => {
    const period = factsOf(text)[0]?.period?.value;
    expect(period && !isYearUnknown(period) && period.from).toBe(from);
  });
});

describe('what a clause says of its whole list', () => {
  it.each<[string, readonly (string | undefined)[]]>([
    [
      '谋划开工了总投资6亿元的云溪厂、总投资2亿元的松岭园等4个总投资15亿元的重大项目。',
      ['started', 'started', 'started', 'started'],
    ],
    ['签约了总投资6亿元的云溪厂和总投资2亿元的松岭园。', ['signed', 'signed']],
    ['签约项目9个、重点项目7个。', ['signed', undefined]],
  ])('%s', (text, phases) => {
    expect(factsOf(text).map((fact) => fact.phase?.value)).toEqual(phases);
  });
});

describe('a page of one event', () => {
  const event = { title: '东明县第三批重点项目集中开工', publishedOn: '2024-05-20' };
  const scopeOf = (text: string) =>
    factsOf(text, event).map(({ batch, phase }) => [batch?.value.ordinal, phase?.value]);

  it('tells besides of a project that has come further', () => {
    expect(scopeOf('云溪电池项目总投资9亿元，目前已试生产。')).toEqual([[undefined, undefined]]);
    expect(scopeOf('云溪电池项目总投资9亿元，计划明年投产。')).toEqual([[3, 'started']]);
  });
});

describe('当日', () => {
  const daysOf = (...paragraphs: string[]) =>
    pageOf(paragraphs, { publishedOn: '2024-05-20' }).facts.map(
      (fact) => fact.period && periodLabel(fact.period.value),
    );
  const day = '2024-05-16→2024-05-17';
  const year = '2024-01-01→2025-01-01';

  it('is the day told of last, for its own sentence', () => {
    expect(daysOf('5月16日，推进会召开。', '当日，与会人员观摩了7个项目。全县有规上企业60家。')).toEqual([
      day,
      year,
    ]);
    expect(daysOf('5月16日，推进会召开。当天上午，9个项目集中开工。')).toEqual([day]);
    expect(daysOf('当日，与会人员观摩了7个项目。')).toEqual([year]);
    expect(daysOf('截至5月16日，已开工9个。', '当日，与会人员观摩了7个项目。')).toEqual([
      '截至 2024-01-01→2024-05-17',
      year,
    ]);
  });

  it('and the year of what is felt behind a figure is not its own', () => {
    expect(daysOf('大家在对7个项目的观摩中感受到去年以来的变化。')).toEqual([year]);
  });
});

describe('the stretch of a meeting', () => {
  const stretchOf = (title: string) =>
    factsOf('全县重点项目完成投资9亿元。', { title, publishedOn: '2024-07-11' }).map(
      (fact) => fact.period && periodLabel(fact.period.value),
    );

  it('is not that of the figures told there', () => {
    expect(stretchOf('来安县召开三季度重大项目推进会 通报上半年进展情况')).toEqual(['2024-01-01→2024-07-01']);
    expect(stretchOf('来安县召开二季度项目调度会')).toEqual(['2024-04-01→2024-07-01']); // it is over
    expect(stretchOf('来安县三季度重大项目集中开工动员会')).toEqual(['2024-07-01→2024-10-01']);
  });
});

describe('what a sentence looks at', () => {
  it('holds for the classes it is divided into', () => {
    const phases = factsOf('从开工项目的领域分布看，工业项目7个；农业项目3个。').map(
      (fact) => fact.phase?.value,
    );
    expect(phases).toEqual(['started', 'started']);
  });
});

describe('bodies in a list with their figures in brackets', () => {
  it('lie where the page does', () => {
    const list = '来安县完成率居前的是水口镇（71.2%）、县水务局（66.5%）。';
    expect(
      factsOf(list, { title: '来安县项目进展' })
        .map((fact) => fact.region?.value.name)
        .at(-1),
    ).toBe('来安县');
  });
});
