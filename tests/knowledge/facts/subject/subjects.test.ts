import { describe, expect, it } from 'vitest';
import { nounAfter, subjectAfter } from '../../../../src/knowledge/facts/subject/noun.ts';
import { clauseSubject, namesSubject, trimLead } from '../../../../src/knowledge/facts/subject/subject.ts';
import { factsOf } from '../facts-of.ts';

describe('words that name a thing', () => {
  it.each([
    ['云溪水厂改造工程总投资', true],
    ['工业项目', true],
    ['累计完成', false],
    ['5月以来一直停工', false],
    ['截至4月底，已开工', false],
    ['超序时进度', false],
    ['已竣工或基本竣工', false],
    ['其中，计划总', false],
    ['2024年', false],
  ])('%s: %s', (words, named) => {
    expect(namesSubject(words)).toBe(named);
  });

  it.each([
    ['的云溪酒店', '云溪酒店'],
    ['余的云溪酒店', '云溪酒店'],
    ['的云溪酒店等', '云溪酒店'],
    ['的重点项目集中开工', '重点项目'],
    ['的资金', undefined],
    ['，总投资', undefined],
  ])('after a figure, 的 phrase %s: %s', (tail, subject) => {
    expect(subjectAfter(tail)).toBe(subject);
  });

  it.each([
    ['重点项目集中开工', '重点项目'],
    ['规上工业企业已全部复工', '规上工业企业'],
    ['规上企业的负责人参加会议', '规上企业'],
    ['村的安置工作', '村'],
    ['市级、县级重点项目的施工单位', '市级、县级重点项目'],
    ['院校达成合作', '院校'],
    ['光伏发电项目和', '光伏发电项目'],
    ['重点工程实际完成投资', '重点工程'],
    ['龙头企业实行县级领导联系制度', '龙头企业'],
    ['复工复产帮扶专班', '复工复产帮扶专班'],
    ['和', undefined],
    ['', undefined],
  ])('after a count, %s: %s', (tail, subject) => {
    expect(nounAfter(tail)).toBe(subject);
  });

  it.each([
    ['其中云溪水厂', '云溪水厂'],
    ['投资额最大的是云溪水厂', '云溪水厂'],
    ['得分靠后的是云溪镇', '云溪镇'],
    ['开工项目要在', '开工项目'],
    ['2024年云溪水厂', '云溪水厂'],
    ['今年全县重点项目计划', '重点项目'],
    ['安排了2024年第二批市级重点项目', '市级重点项目'],
    ['谋划2023年交通、水利项目', '交通、水利项目'],
    ['积极帮助云溪服装厂', '云溪服装厂'],
    ['企业提供见习岗位', '见习岗位'],
    ['吸纳脱贫劳动力', '脱贫劳动力'],
    ['推动茶产业集群迈向', '茶产业集群'],
    ['施工许可办理时间由2022年的', '施工许可办理时间'],
    ['9月底前市级重点项目', '市级重点项目'],
    ['三、水利建设项目1—8月', '水利建设项目'],
    ['三是有效灌溉面积', '有效灌溉面积'],
    ['确保9月底前新开工项目', '新开工项目'],
    ['固定资产投资比上年', '固定资产投资'],
    ['旅游收入自2015年以来连续', '旅游收入'],
    ['又启动了东湖泵站改造工程', '东湖泵站改造工程'],
  ])('%s is cut to %s', (lead, subject) => {
    expect(trimLead(lead)).toBe(subject);
  });

  it('a clause ends with its last noun', () => {
    expect(clauseSubject('农村公路整治工程计划已编排完毕')).toBe('农村公路整治工程');
  });
});

describe('the subject of a figure', () => {
  it.each<[string, readonly string[]]>([
    ['云溪水厂总投资1.2亿元，年度计划投资3000万元。', ['云溪水厂', '云溪水厂']],
    ['总投资10亿元的云溪酒店、总投资5亿元的松岭康养园同日开工。', ['云溪酒店', '松岭康养园']],
    [
      '工业项目9个，总投资31亿元；农业项目3个，总投资8亿元。',
      ['工业项目', '工业项目', '农业项目', '农业项目'],
    ],
    ['产业类、民生类项目分别为29个和14个。', ['产业类', '民生类']],
    ['一、二、三期分别投资3亿元、4亿元和1亿元。', ['一期', '二期', '三期']],
    ['一、二季度分别完成投资3亿元和4亿元。', ['一季度', '二季度']],
    ['我县计划在交通、水利、教育三个领域分别投资9亿元、4亿元、2亿元。', ['领域', '交通', '水利', '教育']],
    ['天长市、来安县分别完成投资20亿元和18亿元。', ['天长市', '来安县']],
    ['完成进度较快的是来安县（90.8%）。', ['来安县']],
    ['云溪孵化园入驻企业40家，投用后又新增9家。', ['云溪孵化园入驻企业', '云溪孵化园入驻企业']],
    ['入库项目60个，启动以来已开工21个。', ['入库项目', '入库项目']],
    [
      '农业项目25个完成投资8亿元，云溪茶厂等9个项目竣工投产；松岭果园等14个项目正加快建设。',
      ['农业项目', '农业项目', '农业项目', '农业项目'],
    ],
    ['20家企业的代表及8个市、县重点项目负责人到会。', ['企业', '市、县重点项目负责人']],
    ['观摩了城南小学、云溪年产6亿只餐盒项目。', ['云溪餐盒项目']],
    ['松岭30万吨果汁项目、云溪20万吨面粉项目进展顺利。', ['松岭果汁项目', '云溪面粉项目']],
    ['只用4天就为松岭面业有限公司办完施工许可。', ['松岭面业有限公司']],
    [
      '重点项目90个，总投资300亿元，项目个数、总投资分别是2022年的1.5倍和1.8倍。',
      ['重点项目', '重点项目', '重点项目', '重点项目'],
    ],
  ])('%s', (text, subjects) => {
    expect(factsOf(text).map((fact) => fact.subject)).toEqual(
      subjects.map((s) => expect.stringContaining(s)),
    );
  });

  it('of one thing shares a group, of another has its own', () => {
    const groups = factsOf('工业项目9个，总投资31亿元；农业项目3个，总投资8亿元。').map((f) => f.group);
    expect(groups[0]).toBe(groups[1]);
    expect(groups[2]).toBe(groups[3]);
    expect(groups[0]).not.toBe(groups[2]);
  });
});

it('why a thing fell short is no name: the figure is of the thing told of before', () => {
  const facts = factsOf('云溪产业园总投资7亿元，因规划调整仅完成投资3800万元。');
  expect(facts.map(({ subject }) => subject)).toEqual(['云溪产业园', '云溪产业园']);
});

describe('how a road is built names nothing', () => {
  it.each([
    '云溪大道改造工程全长3.2公里，双向四车道，总投资2.1亿元。',
    '云溪大道改造工程全长3.2公里，路基宽24米，总投资2.1亿元。',
    '云溪大道改造工程设计时速60公里，双向6车道，总投资2.1亿元。',
  ])('%s', (text) => {
    expect(factsOf(text).map(({ subject }) => subject)).toEqual(Array(3).fill('云溪大道改造工程'));
  });
});
