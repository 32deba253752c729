/** A correction of two figures holds for neither namesake: the same number of another stage, or of a part of the place. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../answers-from.ts';
import { articleOf } from '../article-of.ts';

const page = (document: string, title: string, publishedOn: string, paragraphs: readonly string[]) =>
  articleOf({ document, title, publisher: '来安县发改委', publishedOn, paragraphs });

const figures = figuresOf(
  answersFrom(
    page('a.txt', '来安县前8个月完成投资情况', '2024-09-10', [
      '1—8月，来安县新开工项目32个、竣工项目21个。其中，半塔镇新开工项目21个，竣工项目32个。',
    ]),
    page('b.txt', '更正', '2024-09-20', [
      '9月10日本网刊发的《来安县前8个月完成投资情况》一文中，“新开工项目32个、竣工项目21个”应为“新开工项目34个、竣工项目18个”。',
    ]),
  ),
);

it.each<[string, readonly string[]]>([
  ['来安县新开工几个', ['34个']],
  ['来安县竣工几个', ['18个']],
  ['半塔镇新开工几个', ['21个']],
])('%s', (question, expected) => {
  expect(figures(question)).toEqual(expected);
});
