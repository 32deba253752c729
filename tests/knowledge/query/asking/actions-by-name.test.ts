/** “云岭会战”行动是什么: an action is known by its name already, and what is asked is what it holds. */
import { expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom({
  title: '确山县民生工程进展',
  publishedOn: '2024-09-18',
  paragraphs: [
    '“百日会战”行动包括项目开工、征迁清零、手续办理3项任务。“千企兴千村”行动实施项目45个。',
    '全县提出“项目为先”的工作理念。',
  ],
});

it.each([
  ['“百日会战”行动是什么', '征迁清零'],
  ['百日会战行动是什么', '征迁清零'],
  ['确山县的工作理念是什么', '项目为先'],
])('%s', (question, said) => {
  expect(JSON.stringify(ask(question))).toContain(said);
});
