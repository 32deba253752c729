import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const page = {
  title: '和县29个重大项目集中开工',
  publishedOn: '2024-05-19',
  paragraphs: [
    '5月19日，和县2024年第一批重大项目集中开工动员会在乌江镇举行。本次集中开工项目29个，总投资126.3亿元。',
    '绿色包装智能工厂总投资5.6亿元，落户姥桥镇，用地110亩，达产后年产值9亿元、税收3800万元。高端铸件项目总投资4.2亿元，投产后可实现年销售收入6亿元，年纳税2600万元。',
    '4月20日，和县（无锡）招商推介会在无锡市新吴区举行，11个项目现场签约，协议总投资82.4亿元。其中，投资额5亿元以上的项目4个，协议总投资56.3亿元。',
    '从产业方向看，新能源项目5个、协议总投资48.5亿元，装备制造项目6个、33.9亿元。',
    '今年一季度，全县新签约亿元以上项目31个，协议引资128.6亿元；开工17个，投产6个。去年，全县新签约亿元以上项目104个，总投资417.3亿元，当年开工78个。',
  ],
};
const ask = answersFrom(page);
const figures = figuresOf(ask);

describe('a page that tells of a signing among other things', () => {
  it.each([
    ['和县在无锡签约几个项目，协议总投资多少', ['11个', '82.4亿元']],
    ['和县无锡签约的项目里装备制造的几个，多少钱', ['6个', '33.9亿元']],
    ['和县今年一季度签约几个', ['31个']],
    ['和县今年一季度签约的项目开工几个', ['17个']],
    ['和县绿色包装智能工厂达产以后一年能交多少税', ['3800万元']],
    ['和县高端铸件项目投产后一年纳税多少', ['2600万元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('says what of another year was signed as of no batch of this one', () => {
    expect(ask('和县2023年签约几个').values[0]?.basis).toMatchObject({ region: '和县', period: '2023年' });
  });

  it('takes no verb for the name of a town', () => {
    expect(ask('绿色包装智能工厂用地多少').values[0]?.basis.region).not.toContain('落户');
  });
});
