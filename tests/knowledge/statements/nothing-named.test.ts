/** 什么时候开工的, 在哪举行的, and of what goes without saying. */
import { describe, expect, it } from 'vitest';
import { answersFrom } from '../answers-from.ts';

const begun = answersFrom({
  title: '石城县第二批重点项目集中开工',
  publishedOn: '2023-05-12',
  paragraphs: [
    '5月10日上午，石城县2023年第二批重点项目集中开工活动在屏山镇举行。县委书记周远航、县长李文博等县领导出席。',
    '据县发改局介绍，今年一季度，全县集中开工项目14个，总投资36亿元。',
    '屏山香料产业园总投资4.2亿元，选址小松镇，2022年6月开工，计划2024年8月投产。',
  ],
});
const signed = answersFrom({
  title: '石城县1—9月重点项目推进情况',
  publishedOn: '2023-10-12',
  paragraphs: [
    '四季度计划新开工亿元以上项目12个，总投资38亿元。年底前将对未开工的5个项目逐一会商，确保10月底前全部开工。',
    '2023年，石城县签约产业项目28个。征收房屋114户，已于今年4月全部完成签约。同时要求，手续不全的5月底前全部办结。',
    '石城县中医院新院区总投资2.4亿元，选址琴江镇，计划2024年5月投入使用。经开区党工委书记钟立峰到现场调度。',
  ],
});

describe('an occasion of many is dated by its own sentence, and not by one work', () => {
  it.each(['什么时候集中开工的', '石城县集中开工是哪天'])('%s', (question) => {
    const { status, text } = begun(question);
    expect([status, text.split('\n')[0]]).toEqual(['answered', '5月10日上午']);
  });

  it.each(['什么时候集中开工的', '集中签约是哪天'])('a page of none: %s', (question) => {
    expect(signed(question).status).toBe('not_found');
  });
});

describe('no day of so many works, of papers, or of what has not been done', () => {
  it.each(['什么时候开工的', '什么时候签约的', '什么时候竣工', '什么时候投产'])('%s', (question) => {
    expect(signed(question).status).toBe('not_found');
  });

  it('one work that a page dates is told', () => {
    expect(begun('什么时候投产').text).toContain('计划2024年8月投产');
    expect(begun('什么时候开工的').text).not.toContain('一季度');
  });
});

describe('where and who', () => {
  it('a gathering is where it was held, and not where a work stands', () => {
    expect(begun('在哪举行的').text).toContain('屏山镇');
    expect(signed('在哪开的会').status).toBe('not_found');
  });

  it('those summed up as 等县领导 are who came', () => {
    expect(begun('出席领导有谁').text).toContain('县委书记周远航、县长李文博');
  });

  it('a body that is the source of it is told without 据', () => {
    expect(begun('谁介绍的').text).toMatch(/^县发改局/);
  });

  it('同时 asks for nothing, and a zone’s 党工委书记 is no 县委书记', () => {
    expect(signed('谁提的要求').text).not.toContain('同时');
    expect(signed('县委书记是谁').text).not.toContain('钟立峰');
  });
});
