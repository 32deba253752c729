/** A page of one county that calls its zone no more than 经济开发区, beside pages of others that name theirs. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom(
    {
      title: '关于上半年全县招商引资工作的督查通报',
      publisher: '濉溪县人民政府督查室',
      publishedOn: '2024-07-14',
      paragraphs: [
        '2024年上半年，濉溪县新签约亿元以上项目38个。',
        '上半年新签约亿元以上项目个数居前的是经济开发区（9个）、百善镇（5个）、临涣镇（4个）。',
      ],
    },
    {
      title: '利辛县上半年经济运行情况',
      publishedOn: '2024-07-20',
      paragraphs: ['上半年，利辛经济开发区新签约项目6个；利辛港经济开发区完成投资7.4亿元。'],
    },
  ),
);

it.each([
  ['濉溪县2024年上半年经济开发区签约项目几个', ['9个']],
  ['濉溪经济开发区2024年上半年签约几个亿元以上项目', ['9个']],
  ['濉溪百善镇2024年上半年新签约亿元以上项目多少个', ['5个']],
  ['濉溪百善镇2024年上半年新签约10亿元以上项目多少个', []],
  ['利辛经济开发区2024年上半年新签约几个项目', ['6个']],
  ['2024年1—6月利辛港经济开发区完成投资多少', ['7.4亿元']],
  ['濉溪高新区2024年上半年签约几个项目', []],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});

describe('a zone called by no name, beside all of the county', () => {
  const told = figuresOf(
    answersFrom({
      title: '绩溪县：绿色工业起势',
      publishedOn: '2024-10-18',
      paragraphs: ['高新区实施重点项目21个，绩溪县全县实施重点项目88个。'],
    }),
  );

  it.each<[string, readonly string[]]>([
    ['绩溪县重点项目几个', ['88个']],
    ['全县重点项目几个', ['88个']],
    ['高新区重点项目几个', ['21个']],
  ])('%s', (question, expected) => expect(told(question)).toEqual(expected));
});
