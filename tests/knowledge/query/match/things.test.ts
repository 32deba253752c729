import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '辉南县2024年民生项目进展',
  publishedOn: '2024-11-02',
  paragraphs: [
    '今年，辉南县改造老旧小区18个，涉及3个社区，惠及居民2600户，新增停车位740个。',
    '辉南县保障5个重大水利项目用地，搬迁2个行政村。',
    '辉南县农贸市场搬迁商户160户，改造广场舞场地11处，新增口袋公园7处。',
    '辉发河治理工程已入驻施工企业6家，带动就业岗位320个。',
  ],
});

describe('a count of another kind of thing', () => {
  it.each<[string, readonly string[]]>([
    ['辉南县老旧小区改造惠及多少户', ['2600户']],
    ['辉南县改造了几个老旧小区', ['18个']],
    ['辉南县老旧小区改造涉及几个社区', ['3个']],
    ['辉南县老旧小区改造涉及几个村', []],
    ['辉南县保障几个水利项目用地', ['5个']],
    ['辉南县水利项目搬迁多少户', []],
    ['辉南县农贸市场几个', []],
    ['辉南县广场几个', []],
    ['辉南县新增公园几个', ['7处']],
    ['辉发河治理工程入驻企业多少家', ['6家']],
  ])('%s', (question, expected) => {
    expect(figuresOf(ask)(question)).toEqual(expected);
  });
});
