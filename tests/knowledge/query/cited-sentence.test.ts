import { describe, expect, it } from 'vitest';
import { answersFrom } from '../answers-from.ts';

const citedBy = (sentence: string, question: string) =>
  answersFrom({
    title: '沁源县第三期“三个一批”项目建设情况',
    publisher: '沁源县融媒体中心',
    publishedOn: '2023-10-11',
    paragraphs: [sentence],
  })(question).citations.map(({ snippet }) => snippet);

describe('what proves a figure', () => {
  it('is the sentence, with what stands before its semicolons', () => {
    const sentence = '沁源县第三期开工项目中，产业类4个，总投资7.3亿元；民生类3个，总投资1.9亿元。';
    expect(citedBy(sentence, '沁源县第三期开工的民生类项目总投资多少')).toEqual([sentence]);
  });

  it('is of a long list the part that tells it', () => {
    const rest = ['交通类2个', '水利类5个', '能源类1个', '文旅类6个', '教育类2个', '卫生类1个', '农业类4个'];
    const parts = rest.map((words, i) => `${words}，总投资${i + 2}.4亿元`);
    const sentence = `沁源县第三期开工项目中，${parts.join('；')}；民生类3个，总投资1.9亿元。`;
    expect(citedBy(sentence, '沁源县第三期开工的民生类项目总投资多少')).toEqual([
      '民生类3个，总投资1.9亿元。',
    ]);
  });
});
