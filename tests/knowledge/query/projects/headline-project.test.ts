/** A page that tells of the project of its headline, of its parts, and of the county and city around it. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '绥阳县青杠水利枢纽工程下闸蓄水',
    publishedOn: '2024-03-08',
    paragraphs: [
      '青杠水利枢纽是一座以供水为主的中型水利枢纽。工程由枢纽工程、输水工程两部分组成，最大坝高76米。',
      '据介绍，工程概算总投资18.3亿元，其中枢纽工程10.6亿元、输水工程7.7亿元。',
      '记者了解到，2023年全县完成水利投资9.2亿元，争取上级水利资金3.4亿元。',
      '据了解，2023年遵义市完成水利投资61.5亿元，在建中型水库11座。',
    ],
  }),
);

describe('what is told of 工程', () => {
  it.each<[string, readonly string[]]>([
    ['青杠水利枢纽概算总投资多少亿元', ['18.3亿元']],
    ['绥阳县2023年完成水利投资多少', ['9.2亿元']],
    ['遵义市2023年完成水利投资多少', ['61.5亿元']],
    ['青杠水利枢纽2023年完成投资多少', []], // those of the county and the city are not its own
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
