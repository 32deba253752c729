import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

const page = [
  '兴国氟新材料产业园上半年招商引资工作情况',
  '2023-07-08 来源：兴国县氟新材料产业园管委会',
  '',
  '今年以来，园区围绕强链补链开展招商。',
  '1至6月，园区新签约项目16个，总投资31.5亿元，项目个数比去年同期增加4个，总投资同比增长12.4%。16个新签约项目中，已落地9个。实际到资7.6亿元，完成全年任务12亿元的63.3%。',
  '分产业看，制冷剂类项目9个，总投资18.2亿元；含氟聚合物类项目7个，总投资13.3亿元。',
  '年产2万吨电子级氢氟酸项目总投资6.4亿元，用地120亩。',
];
const figures = figuresOf(answersFrom(articleRead('park.txt', page.join('\n'))));

describe('a park whose own page it is stands beneath its county as a zone does', () => {
  it.each<[string, readonly string[]]>([
    ['兴国氟新材料产业园上半年新签约项目多少个，总投资多少', ['16个', '31.5亿元']],
    ['兴国氟材料园1—6月到资多少', ['7.6亿元']],
    ['兴国产业园签约了几个项目', ['16个']],
    ['氟新材料园签约总投资多少', ['31.5亿元']],
    ['兴国氟新材料园全年到资任务多少', ['12亿元']],
    ['兴国氟材料园签约项目分产业看各多少个、总投资多少', ['9个', '18.2亿元', '7个', '13.3亿元']],
    ['兴国县2万吨电子级氢氟酸项目用地多少亩', ['120亩']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it.each(['兴国县全县1—6月新签约项目多少个', '兴国全县上半年签约总投资多少', '兴国县实际到资多少'])(
    'tells nothing of all the county: %s',
    (question) => {
      expect(figures(question)).toEqual([]);
    },
  );

  it('is no work that is called a park', () => {
    const work = ['兴国县氟新材料产业园项目开工', '2023-07-08 来源：兴国县融媒体中心', '', ...page.slice(4)];
    const told = figuresOf(answersFrom(articleRead('work.txt', work.join('\n'))));
    expect(told('兴国县1—6月新签约项目多少个')).toEqual(['16个']);
  });
});
