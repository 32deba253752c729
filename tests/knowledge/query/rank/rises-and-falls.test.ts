import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '会昌县2023年上半年投资运行情况',
  publisher: '会昌县人民政府',
  publishedOn: '2023-07-18',
  paragraphs: [
    '分乡镇看，投资增速跑在前面的是文武坝镇，增长14.2%，筠门岭镇增长11.5%，麻州镇增长9.7%；庄口镇、永隆乡为负增长，分别下降2.6%和15.3%。',
    '上半年全县新签约项目33个、签约金额127亿元。从招商组看，大湾区组签约14个、58.2亿元，长三角组签约11个、41.6亿元，闽南组签约8个、27.2亿元。',
    '从完成额看，高排乡3.6亿元、晓龙乡2.9亿元、珠兰乡1.8亿元，位列前三。',
  ],
});
const figures = figuresOf(ask);

describe('a list of rises and falls', () => {
  it.each([
    ['会昌县上半年哪个乡镇投资增速最快', ['14.2%']],
    ['会昌县上半年投资增速最快的镇是哪个', ['14.2%']],
    ['会昌县上半年哪个乡镇投资增速最低', ['15.3%']],
    ['会昌县上半年哪个乡镇投资降得最狠', ['15.3%']],
    ['会昌县上半年哪个乡镇投资降幅最小', ['2.6%']],
    ['会昌县上半年哪些乡镇投资是负的', ['2.6%', '15.3%']],
    ['会昌县上半年投资增速前三的是哪几个乡镇', ['14.2%', '11.5%', '9.7%']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('the members a question asks for', () => {
  it('are called as it calls them', () => {
    expect(ask('会昌县哪个招商组签约金额最高').text).toContain('大湾区组：58.2亿元');
  });

  it('are the ones that a page ranks itself', () => {
    expect(figures('会昌县上半年按完成额排，前三是谁')).toEqual(['3.6亿元', '2.9亿元', '1.8亿元']);
  });

  it('are none where nothing on the page is called so', () => {
    expect(ask('会昌县哪个服务专班签约金额最高').status).toBe('not_found');
  });
});
