/** A bureau's works as its head tells them: those added and all there are, what was got from above, a town whose name begins like a county's. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '访盐池县交通运输局局长：把路修到群众心坎上',
  publishedOn: '2024-11-08',
  paragraphs: [
    '记者：今年盐池县交通项目完成得怎么样？',
    '局长：今年盐池县实施交通项目21个，总投资35.2亿元。今年争取车购税补助4.7亿元、自治区补助1.9亿元。',
    '记者：公交方面呢？',
    '局长：今年新增新能源公交车24辆，总数达到91辆，开通城乡公交线路13条。',
    '记者：惠安堡到大水坑的路呢？',
    '局长：惠安堡到大水坑的路27.4公里，今年列入了中修计划，投入2640万元。',
    '记者：明年有什么打算？',
    '局长：明年初步谋划项目25个，计划投资18亿元左右，重点是启动盐池站站前广场改造，投资约1.6亿元，力争明年5月开工。',
  ],
});
const figures = figuresOf(ask);

describe('works as the head of a bureau tells them', () => {
  it.each<[string, readonly string[]]>([
    ['盐池公交车一共多少辆', ['91辆']],
    ['盐池新增公交车多少辆', ['24辆']],
    ['站前广场改造投资多少', ['1.6亿元']],
    ['惠安堡到大水坑的路投了多少', ['2640万元']],
  ])('%s', (question, texts) => {
    expect(figures(question)).toEqual(texts);
  });

  it('what was got from above is no aim', () => {
    const [value] = ask('盐池今年争取车购税补助多少').values;
    expect([value?.text, value?.modality]).toEqual(['4.7亿元', 'actual']);
  });
});
