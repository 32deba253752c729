import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

/** A page of a newspaper with several reports, the last of which takes back what it printed the day before. */
const feature = {
  title: '荒滩上长出一座药谷 ——云和中药产业园走笔',
  publisher: '丽水晚报',
  publishedOn: '2021-08-10',
  paragraphs: [
    '盛夏时节，走进云和县中药产业园，流水线一片繁忙。',
    '“2018年刚动土的时候，这里还是一片荒滩。”园区主任方远说。',
    '产业园规划面积1200亩，总投资27.3亿元，分两期建设：一期占地700亩、投资15.6亿元，已建成；二期投资12.6亿元，预计2022年3月竣工。',
    '本草堂药业是最早入园的。这家企业投资1.8亿元建设的饮片生产线，今年5月投产。',
  ],
};
const paper = {
  title: '龙泉前7月竣工项目21个',
  publisher: '丽水晚报',
  publishedOn: '2021-08-12',
  paragraphs: [
    '本报讯（记者 吴楠）1—7月，龙泉市竣工项目21个，完成投资33.5亿元。',
    '缙云县11个项目集中签约',
    '本报讯（记者 季川）8月11日，缙云县举行三季度重大项目集中签约仪式，11个项目总投资46.8亿元。其中制造业项目7个，总投资31.5亿元；文旅项目4个，总投资15.3亿元。仙都康养度假区投资最大，为9.7亿元。',
    '更正启事',
    '本报8月10日B2版《荒滩上长出一座药谷》一文有两处差错：“总投资27.3亿元”应为“总投资28.2亿元”；二期“预计2022年3月竣工”应为“预计2022年8月竣工”。特此更正。',
  ],
};
const ask = answersFrom(feature, paper);
const figures = figuresOf(ask);

describe('the reports of one page of a newspaper', () => {
  it.each([
    ['缙云县三季度集中签约制造业项目几个，总投资多少', ['7个', '31.5亿元']],
    ['缙云集中签约的文旅项目几个', ['4个']],
    ['缙云县集中签约哪个项目投资最大', ['9.7亿元']],
    ['龙泉市前7月竣工项目多少个', ['21个']],
  ])('have each the scope of their own headline: %s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('the deed of one headline is not that of another', () => {
    expect(ask('缙云县竣工制造业项目几个').status).toBe('not_found');
  });
});

describe('a correction', () => {
  it('names a page by the first line of its title', () => {
    expect(figures('云和中药产业园总投资多少')).toEqual(['28.2亿元']);
  });

  it('takes words back as well as figures', () => {
    const answer = ask('云和中药产业园二期什么时候竣工');
    expect(answer.text).toBe('预计2022年8月竣工');
    expect(answer.citations[0]?.document).toBe('1.txt');
  });

  it('takes no words back that another page says', () => {
    const other = { ...feature, title: '松阳茶产业园建设忙', publisher: '松阳新闻网' };
    const answer = answersFrom(other, paper)('产业园二期什么时候竣工');
    expect(answer.text).not.toContain('8月');
  });
});

describe('a feature about one park', () => {
  it.each([
    ['云和中药产业园二期投资多少', ['12.6亿元']],
    ['云和中药产业园规划面积多大', ['1200亩']],
    ['饮片生产线投资多少', ['1.8亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('what is told of it after how it once was is not of then', () => {
    expect(ask('云和中药产业园规划面积多大').text).not.toContain('2018');
  });
});

describe('what stands beneath a report of another place', () => {
  const other = answersFrom({
    title: '双江县一季度固投增长22.4%',
    publisher: '临沧日报',
    publishedOn: '2022-04-20',
    paragraphs: [
      '本报讯（记者 杨帆）一季度，双江县完成固定资产投资18.6亿元，同比增长22.4%。双江县在库项目126个。',
      '云县“断头路”改造提速',
      '本报讯（记者 周敏）今年云县计划打通“断头路”23条，目前已完工9条。项目总投资1.36亿元，其中省级补助8200万元，县级自筹5400万元。',
      '更正',
      '本报4月15日《临翔区签约项目31个》一文中，“总投资86.2亿元”应为“总投资68.2亿元”，“4月28日集中开工”应为“5月18日集中开工”。',
    ],
  });

  it('is of its own place, under its own headline', () => {
    expect(figuresOf(other)('云县断头路改造省级、县级各出多少')).toEqual(['8200万元', '5400万元']);
    expect(figuresOf(other)('云县在库项目几个')).toEqual([]);
  });

  it('is signed by whoever wrote it', () => {
    expect(other('断头路改造的稿子谁写的').text).toBe('周敏');
    expect(other('双江固投的报道谁写的').text).toBe('杨帆');
  });

  it('a correction of several things puts the one right that is asked for', () => {
    expect(other('临翔区签约的项目什么时候集中开工').text).toBe('5月18日集中开工');
  });
});
