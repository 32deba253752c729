import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '吕梁市2024年1—8月重点项目进展情况',
  publishedOn: '2024-09-12',
  paragraphs: [
    '年内计划新开工项目72个，已开工57个，开工率79.2%。未开工的15个项目中，兴县6个、岚县5个、方山县4个。',
    '计划竣工项目31个，已竣工18个。',
  ],
});
const figures = figuresOf(ask);

describe('a whole that is not done, divided by places', () => {
  it.each<[string, readonly string[]]>([
    ['吕梁还没开工的项目哪个县最多，几个', ['6个']],
    ['吕梁未开工的15个项目里哪个县最少', ['4个']],
    ['岚县没开工的项目几个', ['5个']],
    ['吕梁开工的项目哪个县最多', []],
    ['岚县开工的项目几个', []],
    ['岚县没竣工的项目几个', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('says what is not done', () => {
    expect(ask('岚县没开工的项目几个').text).toContain('未开工');
  });
});

const held = answersFrom({
  title: '在线访谈：抓项目、稳投资',
  publisher: '虎林市人民政府网',
  publishedOn: '2022-07-20',
  paragraphs: [
    '截至6月底，虎林市重点项目已开复工38个。没开工的还有11个，5个卡在用地上，4个是前期手续没办完，2个是资金没落实。',
  ],
});

describe('a whole that is not done, divided by what holds it up', () => {
  it.each<[string, readonly string[]]>([
    ['虎林没开工的里头卡在用地上的有几个', ['5个']],
    ['虎林没开工的11个里卡在手续上的几个', ['4个']],
    ['虎林没开工的里卡在资金上的几个', ['2个']],
    ['虎林没开工的里卡在环评上的几个', []],
    ['虎林没竣工的里卡在用地上的几个', []],
    ['虎林还有几个没开工', ['11个']],
  ])('%s', (question, expected) => {
    expect(figuresOf(held)(question)).toEqual(expected);
  });

  it('says of each what holds it up', () => {
    expect(held('虎林没开工的里卡在手续上的几个').text).not.toContain('用地');
  });
});

describe('what holds up those that have begun', () => {
  const figures = figuresOf(
    answersFrom({
      title: '在线访谈：重点项目推进得怎么样',
      publisher: '东宁市人民政府网',
      publishedOn: '2022-08-22',
      paragraphs: [
        '东宁市今年重点项目57个，待开工的还有16个，已开工的41个项目中有7个卡在用地上，4个卡在资金上。',
      ],
    }),
  );

  it.each(['东宁没开工的里卡在用地上的几个', '东宁没开工的里卡在资金上的有几个'])('%s', (question) => {
    expect(figures(question)).toEqual([]);
  });
});

const divided = answersFrom({
  title: '关于1—8月全市重大项目建设情况的通报',
  publisher: '忻州市发展和改革委员会',
  publishedOn: '2020-09-11',
  paragraphs: [
    '截至8月底，忻州市仍有14个项目年内没有完成一分钱投资，其中代县6个、五台县5个、繁峙县3个。未供地9个，其中原平市5个、定襄县4个。已开工41个，其中代县11个、五台县8个。',
  ],
});

describe('what is not done, divided behind 其中', () => {
  it.each<[string, readonly string[]]>([
    ['忻州2020年8月底还有几个项目一分钱没投', ['14个']],
    ['忻州8月底零进度项目有几个', ['14个']],
    ['忻州2020年8月底零进度项目哪个县最多，几个', ['6个']],
    ['忻州没有完成投资的项目哪个县最多', ['6个']],
    ['忻州零进度项目里代县几个', ['6个']],
    ['忻州未供地的项目哪个县最多', ['5个']],
    ['忻州开工的项目哪个县最多', ['11个']],
    ['忻州没竣工的项目哪个县最多', []],
    ['代县没开工的几个', []],
    ['代县开工几个', ['11个']],
  ])('%s', (question, expected) => {
    expect(figuresOf(divided)(question)).toEqual(expected);
  });
});
