import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '云溪县冬修水利掀起热潮',
  publishedOn: '2023-12-20',
  paragraphs: [
    '截至目前，云溪县全县140个堤防加固项目中，有122个项目已完工，18个项目正在施工中。',
    '据了解，云溪水务公司将开展东干渠双向12处泵房、9对18个检修井和5处沉砂池的建设；继续推进北渠治理；改造7座闸站，新增机组24台。',
    '全县粮食种植面积40万亩，果园面积10万亩，占粮食种植面积的四分之一，农作物总播种面积50万亩。',
    '全县用水合作社由十年前的不足百个发展到目前的420个，其中示范合作社36个。全县冷库由5年前的12座发展到现在的75座。',
    '全县生猪出栏30万头，同比增长6.1%；肉羊出栏12万头，同比增长3.4%。',
  ],
});
const figures = figuresOf(ask);

describe('what is being built, and what is counted beside it', () => {
  it.each<[string, readonly string[]]>([
    ['云溪县堤防加固项目正在施工的有几个', ['18个']],
    ['云溪县堤防加固项目共有多少个，已完工和正在施工的分别是多少个', ['140个', '122个', '18个']],
    // each noun is of the question word before it, and another's count is no answer
    ['云溪水务公司将改造多少座闸站，新增多少台机组', ['7座', '24台']],
    ['云溪水务公司将建设多少处泵房、多少个检修井和多少处沉砂池', ['12处', '18个', '5处']],
    // of what the question itself asks the share of
    ['云溪县粮食种植面积占农作物总播种面积的比重是多少', ['80%']],
    // what has grown, and not the part told behind it
    ['云溪县用水合作社有多少个', ['420个']],
    ['云溪县冷库有多少座', ['75座']],
    ['云溪县生猪出栏和肉羊出栏分别是多少，同比增长多少', ['30万头', '12万头', '6.1%', '3.4%']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['云溪县堤防加固项目完工了多少个', '还在施工的有几个', ['18个']],
    ['云溪县堤防加固项目完工了多少个', '在建的呢', ['18个']],
    ['云溪县堤防加固项目完工了多少个', '还没完工的呢', ['18个']],
    ['云溪县堤防加固项目没完工的有几个', '完工的呢', ['122个']],
  ])('%s, then %s', (before, question, expected) => {
    expect(figures(question, before)).toEqual(expected);
  });
});
