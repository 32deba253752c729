import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

/** Asks a page that is these lines. */
function askLines(lines: readonly string[]) {
  const article = articleRead('table.txt', lines.join('\n'));
  return answersFrom(article);
}

const page = [
  '西和县2023年国民经济和社会发展统计公报',
  '2024-03-28 来源：西和县统计局',
  '',
  '2023年，全县上下扎实推进项目建设，固定资产投资平稳运行，现将主要数据公布如下。',
  '表2 2023年固定资产投资分行业情况',
  '行业',
  '项目个数（个）',
  '施工面积（万平方米）',
  '投资额（亿元）',
  '比上年增长（%）',
  ...['采矿业', '11', '4.8', '3.26', '-7.5'],
  ...['制造业', '35', '21.7', '18.4', '13.2'],
  ...['批发和零售业', '8', '2.6', '1.95', '-1.4'],
  ...['住宿和餐饮业', '6', '1.3', '0.88', '6.9'],
  '',
  '注：部分数据因四舍五入存在分项与合计不等的情况。',
];

const ask = askLines(page);
const figures = (question: string) => ask(question).values.map(({ number, unit }) => `${number}${unit}`);

describe('a table with one cell a line', () => {
  it.each([
    ['西和县2023年制造业投资额多少', '18.4亿元'],
    ['西和县2023年采矿业项目有几个', '11个'],
    ['西和县2023年制造业施工面积多大', '21.7万平方米'],
    // a column that tells by how much another has changed
    ['西和县2023年制造业投资增长多少', '13.2%'],
    ['西和县2023年采矿业投资增速', '-7.5%'],
  ])('%s → %s', (question, figure) => {
    expect(figures(question)).toEqual([figure]);
  });

  it('is ordered and filtered by its changes', () => {
    expect(figures('西和县2023年哪个行业投资增长最快')).toEqual(['13.2%']);
    expect(figures('西和县2023年哪几个行业投资是负增长')).toEqual(['-7.5%', '-1.4%']);
    expect(figures('西和县2023年投资下降的有哪些行业')).toEqual(['-7.5%', '-1.4%']);
    expect(figures('西和县2023年哪些行业投资在涨')).toEqual(['13.2%', '6.9%']);
  });

  it('shows what stands above the row', () => {
    expect(ask('西和县2023年制造业投资额多少').citations.map(({ snippet }) => snippet)).toEqual([
      '制造业\t35\t21.7\t18.4\t13.2',
      '行业\t项目个数（个）\t施工面积（万平方米）\t投资额（亿元）\t比上年增长（%）',
    ]);
  });
});

describe('labels above rows with tabs that are no header of theirs', () => {
  const answersTo = (...labels: readonly string[]) => {
    const text = [
      '大田县项目建设情况',
      '大田县人民政府 2022-10-11',
      '今年全县项目建设情况如下。',
      ...labels,
      '均溪镇\t50\t30\t12',
      '桃源镇\t40\t10\t8',
      '太华镇\t30\t20\t5',
    ];
    return askLines(text);
  };

  it.each<[string, readonly string[]]>([
    ['the head of the names is lost', ['签约项目', '开工项目', '投产项目', '竣工项目']],
    ['one label too many', ['乡镇', '项目', '签约数', '开工数', '投产数']],
  ])('%s', (_, labels) => {
    expect(answersTo(...labels)('均溪镇开工几个').values).toEqual([]);
  });
});

describe('rows with tabs beneath a header with one label a line', () => {
  const text = [
    '2022年1-9月全市在建省重点项目进展情况',
    '三明市发展和改革委员会 2022-10-11',
    '1-9月，全市在建省重点项目完成投资301.4亿元，占年度计划的80.2%。9月当月完成投资33.7亿元。',
    '附表：2022年1-9月在建省重点项目完成情况',
    '单位：个、亿元、%',
    ...['地区', '项目数', '年度计划投资', '9月当月完成投资', '1-9月累计完成投资', '占年度计划'],
    '全市合计\t182\t375.8\t33.7\t301.4\t80.2',
    '沙县区\t22\t41.6\t3.18\t35.27\t84.8',
    '大田县\t17\t28.9\t2.05\t20.12\t69.6',
    '三明生态新城\t9\t30.5\t2.94\t26.84\t88.0',
  ];
  const askRows = askLines(text);
  const said = (question: string) => askRows(question).values.map(({ number, unit }) => `${number}${unit}`);

  it.each<[string, readonly string[]]>([
    ['沙县区1-9月累计完成多少，占年度计划多少', ['35.27亿元', '84.8%']],
    ['大田县有几个项目', ['17个']],
    ['生态新城占年度计划百分之几', ['88%']],
    ['三明哪个地方占年度计划最高', ['88%']],
    // what came together so far, not what the month added
    ['大田县完成投资多少', ['20.12亿元']],
    ['大田县当月完成投资多少', ['2.05亿元']],
    ['大田县完成的投资占全市的百分之几', ['6.68%']],
  ])('%s', (question, expected) => {
    expect(said(question)).toEqual(expected);
  });
});

describe('a table of projects filled in by an office', () => {
  const text = [
    '蒙城县2014年一季度重点项目投资完成情况表',
    '发布：县项目办	2014-04-10',
    '填报单位：县重点办	单位：万元',
    '序号	项目名称	总投资	年度计划投资	1-3月完成投资	责任单位',
    '1	漆园湿地公园	36000	9000	2150	县林业局',
    '2	涡河大桥引道	21500	8000	0	县交通局',
    '3	岳坊粮食物流园	48000	15000	3680	县粮食局',
    '说明：岳坊粮食物流园原上报总投资为5.2亿元，按调整后数据填报。',
  ];
  const askOffice = askLines(text);
  const told = (question: string) => askOffice(question).values.map(({ number, unit }) => `${number}${unit}`);

  it.each<[string, readonly string[]]>([
    ['漆园湿地公园2014年一季度完成多少投资', ['2150万元']],
    ['岳坊粮食物流园总投资现在是多少', ['48000万元']],
    ['岳坊粮食物流园原上报总投资多少', ['5.2亿元']],
    ['蒙城县2014年一季度一分钱没投的是哪个项目', ['0万元']],
    ['蒙城县2014年一季度哪个项目完成投资为零', ['0万元']],
  ])('%s', (question, expected) => {
    expect(told(question)).toEqual(expected);
  });
});

describe('a table with what was done beside what was paid of bonds', () => {
  const text = [
    '来安县重点项目进度通报',
    '来源：来安县人民政府	2026-10-12',
    '各乡镇项目进度表　单位：万元',
    '乡镇	计划投资	完成投资	专项债支出',
    '柳巷镇	6000	2500	0',
    '汊河镇	3500	0	300',
    '水口镇	2800	900	450',
  ];
  const askTowns = askLines(text);

  it.each<[string, string]>([
    ['专项债一分钱没花的是哪个镇', '柳巷镇'],
    ['来安县哪个镇专项债一分钱都没动', '柳巷镇'],
    ['一分钱没投的是哪个镇', '汊河镇'],
  ])('%s', (question, expected) => {
    expect(askTowns(question).text).toContain(expected);
  });
});

describe('a row whose first cells are empty', () => {
  const text = [
    '建湖县2018年政府投资重点项目计划',
    '建湖县人民政府 2018-03-16',
    '现将2018年政府投资重点项目计划下达给你们，请认真组织实施。',
    '单位：万元',
    '序号\t项目名称\t建设性质\t总投资\t2018年计划投资\t责任单位',
    '\t合计（5项）\t\t160300\t61900\t',
    '一\t交通工程（2项）\t\t51200\t21400\t',
    '1\t向阳大桥改建\t续建\t42100\t12300\t县交通局',
    '2\t农村公路提档升级\t新建\t9100\t9100\t县交通局',
    '二\t社会事业（3项）\t\t109100\t40500\t',
    '3\t县中医院新院\t续建\t81000\t23000\t县卫计委',
    '4\t实验小学东校区\t新建\t19700\t12300\t县教育局',
    '5\t县养老服务中心\t续建\t8400\t5200\t县民政局',
  ];
  const askRows = askLines(text);

  it.each<[string, readonly string[]]>([
    ['建湖县2018年政府投资重点项目总投资合计多少', ['160300万元']],
    ['建湖县2018年政府投资重点项目计划投资合计多少', ['61900万元']],
    ['建湖2018年交通工程总投资多少', ['51200万元']],
    ['中医院新院2018年安排多少投资', ['23000万元']],
  ])('%s', (question, expected) => {
    expect(askRows(question).values.map(({ number, unit }) => `${number}${unit}`)).toEqual(expected);
  });

  it('cites the rows below it as they stand', () => {
    const { citations } = askRows('中医院新院总投资多少');
    expect(citations.map(({ quote }) => quote)).toContain('3\t县中医院新院\t续建\t81000\t23000\t县卫计委');
  });
});
