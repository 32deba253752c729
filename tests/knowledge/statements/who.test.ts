import { describe, expect, it } from 'vitest';
import { fitsLevel } from '../../../src/knowledge/statements/asking/offices.ts';
import { ask, check } from './ask.ts';

describe('who holds an office', () => {
  check([
    { q: '桐柏县县长是谁', at: '桐柏县', says: ['苏明远'], from: '县长苏明远致辞' },
    { q: '桐柏县谁在集中开工活动上致辞', at: '桐柏县', says: ['苏明远'], from: '县长苏明远致辞' },
    { q: '桐柏县委书记叫啥', at: '桐柏县', says: ['高朗'], not: ['苏明远'] },
    { q: '桐柏的书记是哪位', at: '桐柏县', says: ['高朗'] },
    { q: '桐柏县常务副县长是谁', at: '桐柏县', says: ['欧阳青'] },
    { q: '蓝田县副县长叫什么名字', at: '蓝田县', says: ['任重'], not: ['何婉秋'] },
    { q: '桐柏发改局局长是谁', at: '桐柏县', says: ['葛天'] },
    { q: '宣城城投公司董事长是谁', at: '宣城市', says: ['崔健民'] },
    { q: '宣城市委书记是谁', at: '宣城市', says: ['贺长春'], not: ['周启明'] },
    { q: '商洛市委书记是谁', at: '商洛市', says: ['温如海'] },
    { q: '建水县发改局局长叫什么', at: '建水县', says: ['方敏华'] },
    { q: '桐柏县书记和县长分别是谁', at: '桐柏县', says: ['高朗', '苏明远'] },
    { q: '商洛市书记和市长分别是谁', at: '商洛市' },
    // Near misses: the office is named without a person, held elsewhere, or only its deputy is known.
    { q: '商洛市市长是谁', at: '商洛市' },
    { q: '远安县县长是谁', at: '远安县' },
    { q: '蓝田县委书记是谁', at: '蓝田县' },
    { q: '蓝田县发改局局长是谁', at: '蓝田县' },
    { q: '宣城市市长是谁', at: '宣城市' },
    { q: '桐柏县副县长是谁', at: '桐柏县' },
    { q: '西峡县县长是谁', at: '西峡县' },
    { q: '建水县住建局局长是谁', at: '建水县' },
  ]);

  it('asks back when two places have one and the question names neither', () => {
    expect(ask('县长是谁')?.alternatives?.length).toBeGreaterThan(0);
  });

  it('keeps to the documents it is given', () => {
    expect(ask('县长是谁', undefined, { documents: new Set(['lantian.txt']) })?.headline).toContain('何婉秋');
  });
});

describe('who did something', () => {
  check([
    { q: '桐柏集中开工活动谁宣布开工的', at: '桐柏县', says: ['县委书记高朗'] },
    { q: '桐柏二季度集中开工活动由谁主持', at: '桐柏县', says: ['欧阳青'], not: ['苏明远'] },
    { q: '蓝田推进会是谁讲的话，谁主持', at: '蓝田县', says: ['任重'] },
    { q: '青枫产业园是哪家公司承建的', says: ['南桥建设集团'] },
    { q: '沮水大桥谁投资建的', says: ['省交投集团'] },
    { q: '远安用地联合踏勘是哪两个部门搞的', at: '远安县', says: ['县政务服务局', '县自然资源局'] },
    { q: '白鹿水库除险加固哪个部门牵头', says: ['县水利局'], not: ['县财政局'] },
    { q: '白鹿水库资金保障由哪个单位负责', says: ['县财政局'], not: ['县水利局'] },
    { q: '运河湿地公园谁包联', says: ['孙立群'] },
    { q: '运河湿地公园的施工单位是谁', says: ['鲁中建工集团'], not: ['中诚'] },
    { q: '运河湿地公园监理单位是哪家', says: ['中诚监理公司'] },
    { q: '运河湿地公园责任单位是哪个', says: ['县文旅局'] },
    { q: '阳谷重点工程领导小组组长是谁', at: '阳谷县', says: ['郑海霞'] },
    { q: '8月3日谁到北环快速路调研', says: ['周启明'] },
    { q: '北环快速路调研谁陪同的', says: ['贺长春', '崔健民'], not: ['胡一平'] },
    { q: '建水项目审批改革由哪个部门牵头', at: '建水县', says: ['县政务服务局'] },
    // Near misses.
    { q: '北环快速路是哪家公司承建的' },
    { q: '云台大道由谁投资' },
    { q: '远安项目推进会谁主持的', at: '远安县' },
    { q: '鸣凤水厂是谁设计的' },
  ]);
});

describe('what somebody is', () => {
  check([
    { q: '马骏是干什么的', says: ['县住建局副局长'] },
    { q: '罗定波是什么职务', says: ['县委常委、副县长'] },
    { q: '欧阳青是谁', says: ['常务副县长'] },
    { q: '钱学明什么职务', says: ['市重点办主任'] },
    { q: '崔健民是做什么的', says: ['市城投公司董事长'] },
    { q: '汪海洋是什么人', says: ['项目负责人'] },
    { q: '葛天担任什么职务', says: ['县发改局局长'] },
    { q: '温如海是啥职务', says: ['市委书记、市人大常委会主任'] },
    { q: '李春来是干啥的', says: ['办公室主任'] },
    { q: '张小北是干什么的' },
    { q: '王大海是谁' },
    { q: '苏明远手机号是多少' },
  ]);
});

describe('the level of an office', () => {
  it('is that of its zone, also with a bracket behind it', () => {
    const office = { organisation: '临港新区（高新区）', modifier: '', role: '党工委书记' };
    expect(fitsLevel(office, '浙江省')).toBe(false);
    expect(fitsLevel(office, '温岭市临港新区')).toBe(true);
  });
});
