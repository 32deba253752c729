import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

/** Several stages together and one by one, each with what was spent of it; and all that was signed since January. */
const stages = figuresOf(
  answersFrom({
    title: '浚县2024年二季度“三个一批”活动举行',
    publisher: '浚县融媒体中心',
    publishedOn: '2024-06-28',
    paragraphs: [
      '本期全县共集中签约、开工、投产项目19个，总投资88.6亿元，已累计完成投资31亿元。',
      '投产一批方面，集中投产项目6个，总投资21.4亿元，已累计完成投资19.8亿元。',
      '今年以来全县新签约亿元以上项目64个，总投资271.5亿元。',
    ],
  }),
);

describe('what is left of one stage, and what one quarter brought', () => {
  it.each<[string, readonly string[]]>([
    ['浚县2024年二季度投产项目比总投资还差多少没投完', ['1.6亿元']],
    ['浚县2024年一季度签约总投资多少', []],
    ['浚县2024年上半年签约总投资多少', ['271.5亿元']],
  ])('%s', (question, expected) => {
    expect(stages(question)).toEqual(expected);
  });
});

it('what was never stopped is not left to resume', () => {
  const resumed = figuresOf(
    answersFrom({
      title: '福泉市重大项目复工情况',
      publishedOn: '2024-03-02',
      paragraphs: [
        '今年全市有重大续建项目86个，除春节期间未停工的12个以外，应复工74个。截至2月28日，已复工69个，复工率93.2%。',
      ],
    }),
  );
  expect(resumed('福泉市重大续建项目还有几个没复工')).toEqual(['5个']);
});
