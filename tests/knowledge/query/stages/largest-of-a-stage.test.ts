import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom({
  title: '叶县举行第七期“三个一批”项目建设活动',
  publishedOn: '2023-01-05',
  paragraphs: [
    '叶县第七期“三个一批”活动共有项目29个，总投资131.5亿元。',
    '“签约一批”项目9个，总投资52.6亿元，其中制造业项目5个，总投资31.4亿元；现代农业项目2个，总投资12.2亿元；文旅项目2个，总投资9亿元。投资额最大的是与苏州澄海集团签约的年产9万吨尼龙切片项目，计划投资14亿元。',
    '“开工一批”项目12个，总投资48.3亿元。“投产一批”项目8个，总投资30.6亿元。',
  ],
});
const said = (question: string): string => ask(question).text;

describe('the largest project of one stage', () => {
  it.each([
    '叶县七期签约里投资额最大的是啥项目',
    '叶县第七期签约里投资额最大的是哪个',
    '叶县第七期签约的，投资最大的是什么项目',
  ])('%s', (question) => {
    expect(said(question)).toContain('尼龙切片');
    expect(said(question)).not.toContain('52.6亿元');
  });

  it('is not that of another', () => {
    expect(said('叶县七期投产的最大项目是哪个')).not.toContain('尼龙切片');
    expect(said('叶县七期开工里投资额最大的是啥项目')).not.toContain('尼龙切片');
  });

  it('is no field of work', () => {
    expect(said('叶县七期签约里哪个行业投资最大')).toMatch(/^制造业.*31\.4亿元/);
  });
});
