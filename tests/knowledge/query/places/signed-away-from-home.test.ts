/** What was signed at an occasion in another city, and its parts. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom({
    title: '霍山县招商引资推介会举行',
    publishedOn: '2024-05-20',
    paragraphs: [
      '5月16日，2024年霍山县招商引资项目推介会暨签约仪式在杭州市举行。县领导出席并致辞。来自浙江的商会、企业代表130余人参加。',
      '此次推介会共签约项目21个，协议引资73.8亿元。其中工业项目13个，协议引资50.2亿元；农业项目5个，协议引资12.1亿元；服务业项目3个，协议引资11.5亿元。',
      '全县已组建7支驻点招商小分队，其中驻杭州、宁波各2支，驻合肥、南昌、厦门各1支。',
      '一季度，全县新开工亿元以上产业项目46个，其中10亿元以上项目7个；竣工12个。',
    ],
  }),
);

it.each([
  ['霍山2024年杭州签约项目里服务业的协议引资多少', ['11.5亿元']],
  ['霍山杭州推介会农业项目几个', ['5个']],
  ['霍山宁波推介会农业项目几个', []],
  ['霍山杭州推介会来了多少人', ['130余人']],
  ['霍山宁波推介会来了多少人', []],
  // a place named behind a figure is none of its own
  ['霍山在杭州驻了几支招商小分队', ['2支']],
  ['霍山在厦门驻了几支招商小分队', ['1支']],
  ['霍山招商小分队一共几支', ['7支']],
  ['霍山在苏州驻了几支招商小分队', []],
  // those above a size are of the class told before them
  ['霍山一季度新开工10亿元以上的产业项目几个', ['7个']],
  ['霍山一季度新开工20亿元以上的产业项目几个', []],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});

it('asks on for those above a size', () => {
  expect(told('其中10亿以上的几个', '霍山一季度新开工亿元以上产业项目多少个')).toEqual(['7个']);
});
