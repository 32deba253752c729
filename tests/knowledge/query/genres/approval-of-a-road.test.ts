/** The approval of a study for one road: what it costs part by part, who pays, where it runs and who owns it. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '省发展改革委关于S307省道平南大安至武林段改建工程可行性研究报告的批复',
  publisher: '广西壮族自治区发展和改革委员会',
  publishedOn: '2024-05-16',
  paragraphs: [
    '一、同意实施S307省道平南大安至武林段改建工程（项目代码：2401-450821-04-01-302711）。',
    '二、项目单位为平南县交通投资有限公司。',
    '三、建设规模和主要内容',
    '路线起于平南县大安镇，终于平南县武林镇，全长14.2公里，其中新建段9.1公里、改建段5.1公里。共设桥梁6座1420米。',
    '四、投资估算及资金来源',
    '项目估算总投资98400万元，其中：建筑安装工程费66200万元，土地使用及拆迁补偿费19600万元，工程建设其他费用5400万元，预备费7200万元。',
    '项目资金除申请省级交通补助21300万元外，其余77100万元由平南县统筹解决，其中拟申请地方政府专项债券30000万元。',
    '五、项目建设总工期30个月。',
  ],
});
const figures = figuresOf(ask);

describe('a road named by its number', () => {
  it.each<[string, readonly string[]]>([
    ['S307省道平南大安至武林段改建工程全长多少，估算总投资多少', ['14.2公里', '98400万元']],
    ['S307省道平南段改建工程全长多少', ['14.2公里']],
    ['平南S307改建多长', ['14.2公里']],
    ['平南S307改建工程估算总投资是多少', ['98400万元']],
    ['平南S307改建工程拟申请专项债多少', ['30000万元']],
    ['平南S307改建工程申请省级补助多少', ['21300万元']],
    ['平南S307改建工程资金来源是什么', ['21300万元', '77100万元']],
    ['平南S307改建工程资金从哪里来', ['21300万元', '77100万元']],
    [
      '平南S307改建工程的估算总投资由哪几部分费用构成，各是多少',
      ['66200万元', '19600万元', '5400万元', '7200万元'],
    ],
    // of what the work costs, and not of what the province pays
    ['S307平南段改建工程土地使用及拆迁补偿费占估算总投资的百分之多少', ['19.92%']],
    ['平南S307改建工程预备费占总投资多少', ['7.32%']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it.each([
    'S307省道平南段改建工程的初步设计概算批了多少钱',
    '平南S307改建工程概算总投资多少',
    '平南S307改建工程初设概算批复多少',
  ])('an estimate is no 概算: %s', (question) => {
    expect(ask(question).status).toBe('not_found');
  });

  it.each([
    '平南S307改建工程项目单位是谁',
    'S307省道平南大安到武林段改建，项目单位是哪家公司',
    '平南S307改建项目业主是谁',
    '平南S307改建工程建设单位是谁',
  ])('%s', (question) => {
    expect(ask(question).text).toBe('平南县交通投资有限公司');
  });
});
