import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

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

describe('a table of rises and falls', () => {
  const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const answers = answersFrom(
    articleRead(
      'table.html',
      [
        '<html><body><h1>石嘴山市2019年国民经济和社会发展统计公报</h1><p>石嘴山市统计局 2020-04-20</p>',
        '<p>全年全社会固定资产投资212.6亿元，比上年增长3.8%。</p><table>',
        '<caption>附表3  各县（区）固定资产投资增速（单位：%）</caption>',
        row('地区', '比上年增长'),
        row('大武口区', '6.2'),
        row('惠农区', '4.9'),
        row('平罗县', '-1.7'),
        '</table></body></html>',
      ].join('\n'),
    ),
  );

  it.each([
    '石嘴山2019年各县区固投哪个是负增长',
    '石嘴山2019年固投下降的县有哪些',
    '石嘴山2019年固定资产投资增速为负的县是哪个',
  ])('%s', (question) => {
    const { text, values } = answers(question);
    expect(values.map((value) => value.text)).toEqual(['-1.7']);
    expect(text).toContain('平罗县');
    expect(text).not.toMatch(/附表|单位/);
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
