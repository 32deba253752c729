import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/knowledge/article/index.ts';
import { answersFrom } from '../../answers-from.ts';

const paper = (document: string, ...lines: readonly string[]) => {
  const article = readArticle(document, new TextEncoder().encode(lines.join('\n')));
  if ('rejected' in article) throw new Error(article.rejected);
  return article;
};

const ask = answersFrom(
  paper(
    'a.txt',
    '皋兰县发展和改革局关于2023年上半年重点项目进展情况的通报',
    '皋发改〔2023〕41号　2023-07-12',
    '各乡镇人民政府，县直各部门：',
    '2023年上半年，皋兰县安排重点项目56个，完成投资21.4亿元。什川镇、黑石镇、水阜镇投资完成率低于序时进度，予以通报批评。',
    '未开工的2项为什川镇滨河驿站工程和黑石镇物流仓储工程，前者因规划调整，后者因资金未落实。',
    '联系人：县发展和改革局重点项目股 柴育林，电话：0931-5720318。',
  ),
  paper(
    'b.txt',
    '皋兰县发展和改革局关于2023年三季度重点项目进展情况的通报',
    '皋发改〔2023〕58号　2023-10-13',
    '各乡镇人民政府，县直各部门：',
    '前三季度，皋兰县重点项目完成投资33.9亿元。忠和镇、九合镇投资完成率低于序时进度，予以通报批评。较皋发改〔2023〕41号通报，未开工项目减少1个。',
    '联系人：县发展和改革局重点项目股 陶立军，电话：0931-5720319。',
  ),
);

describe('a paper named by its own number', () => {
  it.each([
    ['皋兰41号通报点名批评了哪几个镇', '什川镇、黑石镇、水阜镇'],
    ['皋兰58号通报批评的是哪几个镇', '忠和镇、九合镇'],
    ['皋兰41号通报的联系人是谁', '柴育林'],
    ['皋兰58号文件联系人是谁', '陶立军'],
    ['皋兰41号通报里还没开工的是哪两项', '什川镇滨河驿站工程、黑石镇物流仓储工程'],
  ])('%s', (question, told) => {
    expect(ask(question).text).toContain(told);
  });

  it('is none of another number', () => {
    expect(ask('皋兰66号通报的联系人是谁').status).not.toBe('answered');
  });
});
