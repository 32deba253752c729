import { describe, expect, it } from 'vitest';
import { standAlone } from '../../../src/knowledge/query/follow-up.ts';

const ask = (question: string, ...earlier: string[]): string =>
  standAlone(question, earlier, '2024-05-20', []);

describe('a follow-up as a question of its own', () => {
  const first = '东明县第四期开工项目总投资多少';

  it.each([
    ['那签约的呢', first, '东明县第四期签约项目总投资多少'],
    ['第三期呢', first, '东明县第三期开工项目总投资多少'],
    ['来安县呢', first, '来安县第四期开工项目总投资多少'],
    ['那桐庐县第三期呢', first, '桐庐县第三期开工项目总投资多少'],
    ['几个', first, '东明县第四期开工几个'],
    ['年度计划投资呢', first, '东明县第四期开工年度计划投资'],
    ['5月份呢', '来安县2023年4月份完成投资多少', '来安县2023年5月份完成投资多少'],
    ['市重点呢', '滁州市省重点项目几个', '滁州市市重点项目几个'],
    ['平均每个呢', first, '东明县第四期平均每个开工项目总投资多少'],
    ['民生类呢', '湄潭县产业类项目几个', '湄潭县民生类项目几个'],
    ['那交通呢', '滁州市工业项目完成投资多少', '滁州市交通项目完成投资多少'],
    ['建筑面积呢', '云溪酒店总投资多少', '云溪酒店建筑面积多少'],
    ['那东明县第三期呢', first, '东明县第三期开工项目总投资多少'],
    ['那来安县呢', first, '来安县第四期开工项目总投资多少'],
    ['西干渠呢', '柳湾灌区东干渠全长多少', '柳湾灌区西干渠全长多少'],
    ['已经投产的呢', first, '东明县第四期已经投产项目总投资多少'],
    ['其中纳入全省的呢', first, '东明县第四期纳入全省的开工项目总投资多少'],
    ['那进省里的呢', first, '东明县第四期进省里的开工项目总投资多少'],
    ['市重点呢', '来安县县重点项目几个', '来安县市重点项目几个'],
    ['列入市级的呢', '来安县重点项目几个', '来安县列入市级的重点项目几个'],
    ['县长呢', '来安县书记是谁', '来安县县长是谁'],
  ])('%s after %s: %s', (question, before, whole) => {
    expect(ask(question, before)).toBe(whole);
  });

  it('takes from questions further back', () => {
    expect(ask('投产的呢', first, '那签约的呢')).toBe('东明县第四期投产项目总投资多少');
  });

  it.each(['来安县完成投资多少', '云溪酒店什么时候开工', '滁州市开工率'])(
    '%s needs nothing from before',
    (question) => {
      expect(ask(question, first)).toBe(question);
    },
  );

  it('without a thread a question stays as it is', () => {
    expect(ask('那签约的呢')).toBe('那签约的呢');
  });
});
