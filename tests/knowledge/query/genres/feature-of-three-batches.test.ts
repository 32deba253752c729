/** A feature on the three batches of an event: its headings say whose projects are told of, its last ones are called the others. */
import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom({
  title: '柘城县第十一期“三个一批”项目建设活动侧记',
  publisher: '柘城县融媒体中心',
  publishedOn: '2024-01-19',
  paragraphs: [
    '本期活动，柘城县共有9个项目入列，总投资46.7亿元。其中签约一批4个，总投资20.9亿元；开工一批3个，总投资18.2亿元；投产一批2个，总投资7.6亿元。',
    '签约项目：超硬材料“长”出新链条',
    '签约的4个项目里，2个与金刚石有关。金刚石功能材料项目总投资9亿元，达产后年产值6亿元；培育钻石加工项目总投资2.4亿元，投产后本地配套率达到71%。另外两个是总投资6.3亿元的辣椒仓储基地和总投资3.2亿元的冷链分拣中心。',
    '开工项目：制造业挑大梁',
    '开工的3个项目里，制造业2个，总投资12.6亿元。5.6亿元的是高铁站前路网工程。',
  ],
});

describe('projects under the heading of a batch', () => {
  it.each<[string, string]>([
    [
      '柘城第十一期签约项目总投资不到5亿的有哪些',
      '培育钻石加工项目：总投资2.4亿元\n冷链分拣中心：总投资3.2亿元',
    ],
    ['柘城第十一期签约项目总投资最小的是哪个', '培育钻石加工项目：总投资2.4亿元'],
    ['柘城第十一期签约项目总投资最大的是哪个', '金刚石功能材料项目：总投资9亿元'],
  ])('%s', (question, text) => {
    expect(ask(question).text.split('\n').toSorted().join('\n')).toBe(text.split('\n').toSorted().join('\n'));
  });

  it('the name behind 的是 is a name', () => {
    expect(ask('柘城高铁站前路网工程投资多少').values.map(({ text }) => text)).toEqual(['5.6亿元']);
    expect(ask('柘城高铁站前路网工程投资多少').text).not.toContain('是高铁');
  });
});
