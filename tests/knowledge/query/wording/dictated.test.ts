/** Questions as they are dictated, pasted as a draft with blanks, or typed by sound. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const askAll = answersFrom(
  {
    title: '桃源县举行2024年第三期“三个一批”集中开工仪式',
    publishedOn: '2024-09-12',
    paragraphs: [
      '9月10日上午，桃源县举行2024年第三期“三个一批”集中开工仪式。',
      '第三期全县签约项目7个，总投资31.6亿元；集中开工项目11个，总投资48.2亿元；投产项目6个，总投资19.4亿元。',
      '产业发展方面：开工了总投资22.5亿元的4个项目。',
      '城乡建设和基础设施方面：开工了总投资3.1亿元的沅水滨江步道、总投资2.7亿元的漆河供水管网等2个总投资5.8亿元的项目。',
      '民生和社会事业方面：开工了总投资6.4亿元的5个项目。',
      '漆河物流园今年5月开工，总投资7.4亿元。',
      '丰源光电模组项目年产光学镜头3200万件，总投资9.3亿元。',
    ],
  },
  {
    title: '临澧县前三季度重点项目进展',
    publishedOn: '2024-10-15',
    paragraphs: [
      '今年，临澧县实施重点项目84个，总投资276亿元，年度计划投资62.5亿元。全县计划开工的42个重点项目中，已开工37个，开工率88.1%。',
      '省重点项目完成投资9.7亿元，占年度计划的81.5%；市重点项目完成投资14.3亿元，占年度计划的92.4%；县重点项目完成投资23.6亿元，占年度计划的76.8%。',
    ],
  },
);
const figures = figuresOf(askAll);

describe('a draft with blanks', () => {
  it.each<[string, readonly string[]]>([
    ['桃源县第三期集中开工项目____个，总投资____亿元', ['11个', '48.2亿元']],
    ['核一下空格：桃源县第三期集中开工项目____个，总投资____亿元', ['11个', '48.2亿元']],
    ['材料里这句空着帮我填：“桃源县第三期集中开工项目____个。”', ['11个']],
    ['桃源县第三期集中开工项目（  ）个，总投资约（  ）亿元。', ['11个', '48.2亿元']],
    ['临澧县今年实施重点项目XX个，总投资XX亿元，年度计划投资XX亿元', ['84个', '276亿元', '62.5亿元']],
    ['丰源光电模组项目年产光学镜头＿＿余万件', ['3200万件']],
    ['临澧县省重点项目完成投资□□亿元，占年度计划的□□%', ['9.7亿元', '81.5%']],
    ['桃源县第三期集中开工项目总投资比投产项目多____亿元', ['28.8亿元']],
    ['桃源县第三期集中开工项目几个/总投资', ['11个', '48.2亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('asks for a day', () => {
    expect(askAll('2024年9月____日，桃源县举行第三期集中开工仪式').text).toContain('9月10日');
  });
});

describe('what an asker takes back', () => {
  it.each<[string, readonly string[]]>([
    ['桃源县第三期签约，哦不是签约，投产项目总投资多少', ['19.4亿元']],
    ['桃源县第三期签约总投资多少，不对，开工的', ['48.2亿元']],
    ['临澧县，说错了，桃源县第三期开工总投资多少', ['48.2亿元']],
    ['桃源县沅水滨江栈道，不是，沅水滨江步道总投资多少', ['3.1亿元']],
    ['桃源县第三期开工几个来着，不对不对，个数我有，我要的是总投资', ['48.2亿元']],
    ['桃源县第三期开工的我知道了，投产的总投资多少', ['19.4亿元']],
    ['桃源县第三期，不是临澧县，签约总投资多少', ['31.6亿元']],
    ['桃源县第三期开工项目，不是产业的，总投资多少', ['25.7亿元']], // what is left out is none taken back
    ['桃源县第三期开工项目，不算产业的，总投资多少', ['25.7亿元']],
    ['桃源，桃源县嘛，第三期签约那个，总投资，总投资多少', ['31.6亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it.each(['说错了，投产的', '不对，我问的是投产', '打错了，是投产'])('in a thread: %s', (question) => {
    expect(figures(question, '桃源县第三期开工总投资多少')).toEqual(['19.4亿元']);
  });

  it('a batch that no page knows is not answered with one that he has', () => {
    expect(askAll('桃源县第三期的我知道了，第四期签约总投资多少').status).toBe('not_found');
  });
});

describe('a list and its tally, spoken with pauses', () => {
  it.each<[string, readonly string[]]>([
    ['桃源县第三期，签约、开工、投产，三块，加一起，一共多少个项目，总投资合计多少', ['24个', '99.2亿元']],
    [
      '临澧县，省重点、市重点、县重点，三块分别完成投资多少，你分开给我报',
      ['9.7亿元', '14.3亿元', '23.6亿元'],
    ],
    ['临澧县计划开工的重点项目里，已经开工的有多少个', ['37个']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('which of the levels', () => {
    expect(askAll('临澧县省重点、市重点、县重点，哪一级完成率最高').text).toMatch(/^市重点.*最高/);
  });
});

describe('the name of one sector is no list of two', () => {
  it.each<[string, readonly string[]]>([
    ['桃源县第三期城乡建设和基础设施方面是哪两个项目，各投资多少', ['3.1亿元', '2.7亿元']],
    [
      '桃源县第三期开工项目产业发展、城乡建设和基础设施、民生和社会事业各几个，总投资多少',
      ['4个', '2个', '5个', '22.5亿元', '5.8亿元', '6.4亿元'],
    ],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('several sentences', () => {
  it.each<[string, readonly string[]]>([
    [
      '桃源县第三期集中开工项目____个，总投资____亿元；临澧县今年实施重点项目____个',
      ['11个', '48.2亿元', '84个'],
    ],
    ['桃源县第三期开工总投资多少？投产的呢？', ['48.2亿元', '19.4亿元']],
    ['桃源县第三期开工总投资多少，第八期多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('says which of them no page answers', () => {
    const { text, values } = askAll('桃源县第三期开工总投资多少？第八期呢？');
    expect(values.map((value) => value.text)).toEqual(['48.2亿元']);
    expect(text).toContain('另外问的“第八期呢”，资料中没有查到。');
  });
});

describe('a day that was heard', () => {
  it.each([
    ['桃源县第三期集中开工仪式是9月12日举行的，对吗', /^9月10日上午.*（与所问的日期不一致）/],
    ['桃源县第三期集中开工仪式是9月10号举行的吗', /^9月10日上午.*（与所问的日期一致）/],
  ])('%s', (question, told) => {
    expect(askAll(question).text).toMatch(told);
  });

  it('is not judged by a month alone', () => {
    expect(askAll('漆河物流园是5月9号开工的，对吗').text).not.toContain('所问的日期');
  });
});

it.each<[string, readonly string[]]>([
  ['桃源县第三期开工总投资多少|其中产业的呢|那其中民生的呢', ['6.4亿元']],
  ['桃源县这一期投产项目总投资多少|比开工的少多少', ['28.8亿元']],
  ['临澧县重点项目总投资多少|年度计划呢|占多少', ['22.64%']],
  ['桃源县第三期签约总投资多少|不对，我问的是投产|比开工的少多少', ['28.8亿元']],
])('a thread: %s', (thread, expected) => {
  const questions = thread.split('|');
  expect(figures(questions.at(-1) ?? '', ...questions.slice(0, -1))).toEqual(expected);
});

it.each<[string, readonly string[]]>([
  ['桃源县fengyuan光电模组项目总投资', ['9.3亿元']],
  ['桃源县hongyun项目总投资', []],
])('a name typed by its sound, as the articles write it: %s', (question, expected) => {
  expect(figures(question)).toEqual(expected);
});
