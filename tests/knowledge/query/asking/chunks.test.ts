import { describe, expect, it } from 'vitest';
import { chunksOf, isGeneric } from '../../../../src/knowledge/query/asking/chunks.ts';

describe('the content words of a question', () => {
  it.each<[string, readonly string[]]>([
    ['云溪酒店一共多少', ['云溪酒店']],
    ['工业和农业', ['工业', '农业']],
    ['云溪隧道右线掘进', ['云溪隧道右线', '掘进']],
    ['企业解决一个问题', ['企业', '解决', '问题']],
    ['松岭污水处理厂', ['松岭污水处理厂']],
    ['目前到底怎么样', []],
    ['那个云溪大桥的情况', ['云溪大桥']],
    ['在松岭镇', ['松岭镇']],
    ['松岭工业设计院', ['松岭工业设计院']],
    ['云溪厂设计产能', ['云溪厂', '产能']],
    ['帮企业稳住了岗位', ['企业', '稳住', '岗位']],
    ['云溪园区哪家公司投的', ['云溪园区', '公司']],
    ['云溪水厂的水能顶几天', ['云溪水厂', '顶', '几天']],
    ['这几样费用减了', ['费用', '减']],
    ['钱怎么来的', []],
    ['麻烦查下专门组建的专班', ['组建', '专班']],
    ['给企业节省了电费', ['企业', '节省', '电费']],
    ['生产线搞起来隔了几天', ['生产线', '几天']],
    ['喊回来的工人', ['工人']],
    ['云溪电站装机', ['云溪电站', '装机']],
    ['低效地', ['低效地']],
  ])('%s', (text, words) => {
    expect(chunksOf(text, []).map((chunk) => chunk.text)).toEqual(words);
  });

  it('leave out what is understood already', () => {
    const text = '来安县云溪酒店总投资';
    const understood = [
      { start: 0, end: 3 },
      { start: 7, end: 10 },
    ];
    expect(chunksOf(text, understood)).toEqual([{ text: '云溪酒店', start: 3, end: 7 }]);
  });

  it.each([
    ['来安县城第三水厂一天供水', ['县城第三水厂', '供水']],
    ['来安县城乡供水管网', ['城乡供水管网']],
  ])('behind a county in %s', (text, words) => {
    expect(chunksOf(text, [{ start: 0, end: 3 }]).map((chunk) => chunk.text)).toEqual(words);
  });

  it.each([
    ['重点项目', true],
    ['项目建设情况', true],
    ['三个一批活动', true],
    ['工业项目', false],
    ['云溪酒店', false],
  ])('%s fits nearly every page: %s', (words, generic) => {
    expect(isGeneric(words)).toBe(generic);
  });
});
