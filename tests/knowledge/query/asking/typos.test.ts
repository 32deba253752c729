import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../../src/knowledge/query/asking/frame.ts';
import { correctionsFor } from '../../../../src/knowledge/query/asking/typed/typos.ts';
import { rarityOf } from '../../../../src/knowledge/query/library/rarity.ts';

const rarity = rarityOf([
  '清河县集中开工重点项目12个，总投资38.5亿元。',
  '瑞驰铝业三期完成投资2.1亿元，年产轮毂40万件。',
  '示范区的液态金属产业园建设标准化厂房6万平方米。',
  '清河银行向企业授信15亿元，老旧小区改造18个。',
  '人民广场地下停车场投入使用，新增车位900个。',
  '城西楼房外墙改造320户。',
  '总投资4亿元的五谷国际酒店开工。',
  '总工程师现场答疑，产业商会到场。',
]);

const corrected = (question: string): readonly string[] =>
  correctionsFor(readQuestion(question, { now: '2024-06-03', known: [] }), rarity).map(
    ({ written, meant }) => `${written} → ${meant}`,
  );

describe('characters that stand for others of the same sound', () => {
  it.each([
    ['瑞驰吕业三期投姿多少', '驰吕 → 驰铝', '投姿 → 投资'],
    ['示犯区的标准化厂房多大', '示犯 → 示范'],
    ['液太金属产业园在哪', '液太 → 液态'],
    ['人民广厂地下停车场几个车位', '广厂 → 广场'],
    ['清河银航授信多少', '银航 → 银行'],
    ['老旧小曲改造了几个', '小曲 → 小区'],
    ['重点项木几个', '项木 → 项目'],
    ['五古国际酒店投资多少', '五古 → 五谷'],
  ])('%s', (question, ...corrections) => {
    expect(corrected(question)).toEqual(corrections);
  });
});

describe('what is written as it is meant', () => {
  it.each([
    '清河县集中开工几个项目', // every word known
    '人民广场底下的停车场几个车位', // 底下 is a word, not 地下
    '瑞丰铝业三期投资多少', // another name does not sound like it
    '清河县签了几个，一共要投多少钱', // loose words join with anything
    '老区改造了多少户', // a word of its own
    '清河门诊楼放多少张床', // a verb before what is asked, not 楼房
    '清河县总共要投多少钱', // 共 of a word, not 总工
    '液态金属产业上投了几个亿', // 上 after what it is of
  ])('%s', (question) => {
    expect(corrected(question)).toEqual([]);
  });
});
