import type { Unit } from './units.ts';

/** Measure words, and nouns that are counted without one (四车道, 八部门). */
// biome-ignore format: a table
const counted = [
  '个', '项', '家', '户', '人', '名', '位', '座', '处', '宗', '件', '条', '次', '起', '场', '套', '台', '辆', // 87个项目
  '栋', '幢', '间', '所', '只', '头', '口', '份', '册', '篇', '对', '组', '支', '艘', '架', '张', '块', '根', // 12栋厂房
  '棵', '株', '种', '类', '例', '笔', '单', '桩', '门', '颗', '枚', '匹', '羽', '尾', '箱', '盏', '眼', '孔', // 6眼机井
  '樘', '幅', '层', '轮', '款', '趟', '则', '人次', '车次', '架次', '班次', '批次', '户次', '件次', '场次', // 18.6万人次
  '台次', '项次', '台套', '台(套)', '台（套）', '台/套', '人份', '单元', '单位', '部门', '标段', '车道', '床位', // 双向六车道
  '票', '学位', '车位', '泊位', '标箱', '机位', '工位', '席位', '岗位', '回路', '教学班', '自然村', '行政村', '片区', // 24个教学班
];

/** Trusted after Arabic digits only: 四部, 五段, 三村 are mostly names, 一把 and 三双 are in many words. */
// biome-ignore format: a table
const afterDigits = [
  '部', '段', '片', '排', '列', '班', '村', '乡', '镇', '县', '市', '省', '社区', '街道', '企业', '学校', '项目', // 5镇20村
  '把', '瓶', '袋', '盒', '朵', '顶', '床', '卷', '罐', '桶', '筐', '副', '粒', '扇', '尊', '枝', '盆', '柄', '听', '棒', // 80万把椅子
];

/** 六大体系, 分三期建设: counted only in some company, which the dimension looks at. */
const inCompany = [
  { unit: '大', before: '[\u4e00-\u9fff]' }, // 六大板块
  { unit: '大类' }, // 八大类
  { unit: '期' }, // 分三期建设
  { unit: '批' }, // 分两批
  { unit: '步' }, // 分四步实施
  { unit: '双', arabicOnly: true, before: '(?![向碳创十休语减百千拥城核招随边方高拼控优学强])' }, // 80万双胶鞋, not 双向
];

/** Base: one piece. */
export const measureWords: readonly Unit[] = [
  ...counted.map((unit) => ({ unit, kind: 'count' as const, factor: 1 })),
  ...afterDigits.map((unit) => ({ unit, kind: 'count' as const, factor: 1, arabicOnly: true })),
  ...inCompany.map((row) => ({ ...row, kind: 'count' as const, factor: 1 })),
];
