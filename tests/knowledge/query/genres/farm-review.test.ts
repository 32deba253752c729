/** A yearly review of farming: an area, a yield and a harvest of one crop after another, parts of them by county and by kind. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom({
    title: '2016年宿州市农业生产综述',
    publishedOn: '2017-01-20',
    paragraphs: [
      '全年粮食播种面积1320万亩，总产421.5万吨，比上年增长1.9%。其中，夏粮播种面积701万亩，平均亩产402.6公斤，总产282.2万吨，增长2.4%；秋粮播种面积619万亩，总产139.3万吨。',
      '棉花种植面积31.7万亩，同比减少8.2%，总产2.6万吨；蔬菜种植面积186万亩，总产512万吨。肉类总产58.4万吨，增长3.1%，其中猪肉39.7万吨。',
      '新建高标准农田62万亩，其中灵璧县17万亩、泗县14万亩、萧县12万亩。',
      '农民人均纯收入9120元，其中，工资性收入4210元，家庭经营纯收入4105元，财产性收入185元，转移性收入620元。',
      '2017年全市粮食总产稳定在425万吨以上。',
    ],
  }),
);

describe('what is told of each crop', () => {
  it.each<[string, readonly string[]]>([
    ['宿州2016年夏粮总产多少', ['282.2万吨']],
    ['宿州2016年夏粮亩产多少公斤', ['402.6公斤']],
    ['2016年宿州棉花产量', ['2.6万吨']],
    ['宿州蔬菜总产量2016', ['512万吨']],
    ['宿州猪肉产量多少', ['39.7万吨']],
    ['宿州粮食总产量2016', ['421.5万吨']],
    ['宿州2017年粮食总产目标', ['425万吨']],
    ['泗县2016年新建高标准农田多少万亩', ['14万亩']],
    ['灵璧县、萧县新建高标准农田各多少', ['17万亩', '12万亩']],
    ['宿州2016年农民人均纯收入由哪几块构成，各多少元', ['4210元', '4105元', '185元', '620元']],
  ])('%s', (question, expected) => {
    expect(told(question)).toEqual(expected);
  });
});
