/** What somebody says of projects, and where they were begun, names none of them. */
import { expect, it } from 'vitest';
import { answersFrom } from '../answers-from.ts';

const ask = answersFrom({
  title: '仙游县第二批重点项目集中开工',
  publishedOn: '2023-05-12',
  paragraphs: [
    '5月10日上午，仙游县收看全市推进会。收看后，还举行2023年第二批重点项目集中开工仪式。',
    '县长洪启文指出，此次仙游县第二批重点项目集中开工，既是落实全市部署的行动，也是优化环境、服务企业的举措。',
    '教育卫生方面：新开工了总投资3.6亿元的度尾实验学校项目。',
  ],
});

it.each(['仙游县第二批有哪些项目', '仙游县第二批重点项目是哪些'])('%s', (question) => {
  expect(ask(question).text).not.toContain('洪启文');
});

it('a class that is no term is asked for its projects', () => {
  expect(ask('仙游县教育卫生类开工项目是什么').text).toContain('度尾实验学校项目');
});

it.each(['仙游县第二批集中开工是哪天', '仙游县集中开工什么时候', '仙游县什么时候集中开工的'])(
  'the day is told of the ceremony: %s',
  (question) => {
    expect(ask(question).text).toContain('5月10日');
  },
);
