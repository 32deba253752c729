import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

/** What is answered from a post whose figures are these lines. */
function askPost(...figures: readonly string[]) {
  const lines = [
    '点击上方蓝字关注我们',
    '开工！兴仁这些项目，今天动起来',
    '原创',
    '兴仁发布',
    '2022-06-28 17:05',
    '6月28日上午',
    '兴仁市2022年二季度重点项目集中开工仪式',
    '在薏品田园产业园举行',
    '▼',
    ...figures,
    '与一季度相比，项目少了4个',
    '🏭工业项目6个，总投资21.4亿元',
    '🌾农业项目11个，总投资9.6亿元',
    '今年以来，全市累计开工项目38个，总投资81.5亿元。',
  ];
  const article = articleRead('post.txt', lines.join('\n'));
  const ask = answersFrom(article);
  return (question: string) => {
    const answer = ask(question);
    return {
      figures: answer.values.map(({ number, unit }) => `${number}${unit}`),
      quotes: answer.citations.map(({ quote }) => quote),
    };
  };
}

const asked = '兴仁市2022年二季度集中开工项目多少个，总投资多少';

describe('figures that a post sets apart', () => {
  it('are read behind their labels, number and unit a line each', () => {
    const ask = askPost('本次集中开工项目', '17', '个', '总投资', '31.05', '亿元');
    expect(ask(asked)).toEqual({
      figures: ['17个', '31.05亿元'],
      quotes: ['本次集中开工项目\n17\n个', '总投资\n31.05\n亿元'],
    });
  });

  it('are read behind what asks for a figure', () => {
    const ask = askPost('本次集中开工项目', '17', '个', '总投资', '31.05', '亿元', '其中工业项目6个', '较去年同期增加', '3', '个'); // biome-ignore format: one post a line
    expect(ask(asked).figures).toEqual(['17个', '31.05亿元']);
  });

  it('are read in the midst of a sentence', () => {
    const ask = askPost('本次集中开工项目', '17个', '，总投资', '31.05亿元', '，占全市年度开工任务的', '42%');
    expect(ask(asked).figures).toEqual(['17个', '31.05亿元']);
  });

  it.each([
    [
      'with a caption',
      ['一组数据', '17', '个', '集中开工项目', '31.05', '亿元', '总投资', '12', '个', '工业项目'],
    ],
    ['of one kind', ['一组数据', '17', '个', '开工项目', '8', '个', '竣工项目', '12', '个', '签约项目']],
    [
      'of sums',
      ['重点项目', '61.8', '亿元', '总投资', '20.5', '亿元', '年度计划投资', '9.3', '亿元', '完成投资'],
    ],
  ])('are not given to the label above them when theirs stands below: %s', (_, figures) => {
    const ask = askPost(...figures);
    const told = [
      asked,
      '兴仁市2022年二季度竣工项目多少个',
      '兴仁市2022年二季度开工项目多少个',
      '兴仁市2022年二季度重点项目年度计划投资多少',
    ].flatMap((question) => ask(question).figures);
    for (const wrong of ['8个', '12个', '20.5亿元', '9.3亿元']) expect(told).not.toContain(wrong);
  });
});
