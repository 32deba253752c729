import { describe, expect, it } from 'vitest';
import { factsOf } from './facts-of.ts';

/** Value, measure (catalogue id or words), subject and how real each figure is. */
const read = (text: string, title?: string) =>
  factsOf(text, title ? { title } : {}).map(({ quantity, metric, measure, subject, modality }) =>
    [quantity.text, metric ?? measure, subject, modality].join(' '),
  );

describe('a limit is no figure', () => {
  it.each<[string, readonly string[]]>([
    [
      '新签约项目86个，其中过10亿元的11个。',
      ['86个 新签约项目 新签约项目 actual', '11个 过10亿元 过10亿元新签约项目 actual'],
    ],
    [
      '三批债券支持项目23个，其中10年期项目5个、15年期项目18个。',
      ['5个 10年期项目 10年期项目 actual', '18个 15年期项目 15年期项目 actual'],
    ],
    ['贷款总额9亿元，期限10年。', ['10年']],
    [
      '以总投资64亿元的光伏组件产业园项目为例，该项目占地900亩。以占地300亩的香菇小镇项目为例，总投资4.1亿元。',
      [
        '64亿元 total-investment 光伏组件产业园项目',
        '300亩 占地 香菇小镇项目',
        '4.1亿元 total-investment 香菇小镇项目',
      ],
    ],
    ['拿占地260亩的粮食物流园项目来说，今年完成投资2亿元。', ['260亩']],
    ['完成投资超过80亿元的3个县受到表扬。', ['80亿元']],
  ])('%s', (text, lines) => {
    const found = read(text);
    for (const line of lines) expect(found.some((other) => other.startsWith(line))).toBe(true);
  });
});

describe('what was done beside what was planned', () => {
  it.each<[string, readonly string[]]>([
    [
      '云溪公路年度计划投资5亿元，完成3亿元。',
      ['5亿元 annual-planned-investment 云溪公路 planned', '3亿元 investment-completed 云溪公路 actual'],
    ],
    [
      '县医院迁建项目总投资6亿元，设计床位600张，2亿元专项债券已全部到位。',
      [
        '6亿元 total-investment 县医院迁建项目 actual',
        '600张 设计床位 县医院迁建项目 actual',
        '2亿元 financing 县医院迁建项目 actual',
      ],
    ],
    ['上半年，全县共争取新增专项债券31亿元。', ['31亿元 financing  actual']],
    ['争取地方政府专项债券21亿元。', ['21亿元 financing  actual']],
    ['力争专项债券到位25亿元。', ['25亿元 financing  target']],
    [
      '最后两个月，全县还将新开工水利项目16件，确保全年完成水利投资55亿元以上，力争58亿元。',
      [
        '16件 还将新开工水利项目 还将新开工水利项目 planned',
        '55亿元 investment 水利 target',
        '58亿元 investment 水利 target',
      ],
    ],
    [
      '去年住宅加装电梯19部，今年计划加装40部，每部补贴15万元，已建成11部。',
      ['40部 计划加装 住宅加装电梯 planned', '11部 已建成 住宅加装电梯 actual'],
    ],
  ])('%s', (text, lines) => {
    expect(read(text)).toEqual(expect.arrayContaining([...lines]));
  });

  it.each<[string, readonly string[]]>([
    ['去年住宅加装电梯19部，今年计划加装40部，已建成11部。', ['2023', '2024', '2024']],
    ['三季度末投资完成率要达到80%，全年固定资产投资确保增长12%以上。', ['2024-10-01', '2025-01-01']],
  ])('each of its own year: %s', (text, stretches) => {
    const told = factsOf(text).map(({ period }) => [period?.value.from, period?.value.to]);
    told.forEach((stretch, at) => {
      expect(stretch.some((day) => day?.startsWith(stretches[at] as string))).toBe(true);
    });
  });
});
