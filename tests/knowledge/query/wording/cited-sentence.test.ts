import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

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

  it('keeps the bracket that splits a word', () => {
    const sentence = '截至7月底，沁源县重点项目已开（复）工41个，开（复）工率93.2%。';
    const page = ['沁源县1—7月重点项目建设通报', '2023-08-11 来源：沁源县人民政府', '', sentence];
    const ask = answersFrom(articleRead('a.txt', page.join('\n')));
    for (const question of ['沁源县重点项目开（复）工率多少', '沁源县重点项目开复工率多少'])
      expect(ask(question).citations.map(({ snippet }) => snippet)).toEqual([sentence]);
  });
});
