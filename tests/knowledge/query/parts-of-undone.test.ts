import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../answers-from.ts';

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
  ])('%s', (question, expected) => {
    expect(figuresOf(held)(question)).toEqual(expected);
  });

  it('says of each what holds it up', () => {
    expect(held('虎林没开工的里卡在手续上的几个').text).not.toContain('用地');
  });
});
