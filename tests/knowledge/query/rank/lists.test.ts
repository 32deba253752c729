import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const bonds = {
  title: '安远县2023年专项债券使用情况',
  publishedOn: '2023-09-12',
  paragraphs: [
    '截至8月底，安远县争取专项债券21亿元。其中，产业园区基础设施7.6亿元，农村供水5.2亿元，社会事业4.1亿元，保障性安居工程2.9亿元，冷链物流1.2亿元。',
    '欣山产业园三期总投资8亿元，安排专项债券1.9亿元；县人民医院迁建项目总投资5亿元，安排专项债券1.4亿元。',
  ],
};
const fields = {
  title: '黎川县2024年上半年专项债券投向',
  publishedOn: '2024-07-12',
  paragraphs: [
    '从投向看，园区基础设施项目7个，专项债券9.4亿元；市政基础设施项目5个，6.1亿元；医疗教育项目4个，3.8亿元。',
  ],
};
const towns = {
  title: '广昌县老旧小区改造进展',
  publishedOn: '2023-10-12',
  paragraphs: [
    '截至9月底，广昌县计划改造的96个老旧小区全部开工，完工61个。盱江镇完工28个，赤水镇完工19个，驿前镇完工14个。',
  ],
};
const sections = {
  title: '湄潭县2023年第三期重大项目集中开工',
  publishedOn: '2023-08-09',
  paragraphs: [
    '湄潭县第三期集中开工项目11个，总投资48.5亿元。',
    '产业发展方面：谋划开工了总投资30亿元的茶产业园、总投资6亿元的冷链物流园等7个总投资41.3亿元的项目。',
    '民生和社会事业方面：谋划开工了总投资4.2亿元的县二中迁建项目。',
    '生态环境保护方面：谋划开工了总投资3亿元的湄江治理项目。',
  ],
};
const growth = {
  title: '信丰县2023年国民经济和社会发展统计公报',
  publishedOn: '2024-04-02',
  paragraphs: [
    '2023年，信丰县固定资产投资增长6.2%。其中，第一产业投资下降4.8%，第二产业投资增长13.6%，第三产业投资增长2.1%；房地产开发投资下降15.3%。',
  ],
};
const ask = answersFrom(bonds, fields, towns, sections, growth);

describe('the list a question is of', () => {
  it.each([
    ['安远县21亿元专项债里哪个领域拿得最多，多少', ['产业园区基础设施', '7.6亿元']], // its parts make up the sum
    ['安远县21亿元专项债里哪个领域排第四', ['保障性安居工程', '2.9亿元']],
    ['黎川县上半年专项债投哪个领域最多，多少亿', ['园区基础设施', '9.4亿元']], // what is measured is said once
    ['广昌县9月底哪个镇完工的小区最多，几个', ['盱江镇', '28个']],
    ['湄潭第三期开工的三个方面里哪个方面投资最少', ['生态环境保护', '3亿元']],
    ['湄潭第三期开工的项目哪个领域投资最大', ['产业发展', '41.3亿元']],
    ['湄潭第三期开工的单个项目谁投资最大', ['茶产业园', '30亿元']],
    ['2023年信丰县三次产业的投资里，哪个是负增长，降多少', ['第一产业', '4.8%']],
  ])('%s', (question, [member, figure]) => {
    const { text, values } = ask(question);
    expect(values.map((value) => value.text)).toEqual([figure]);
    expect(text).toContain(member);
  });
});

describe('members a question does not want', () => {
  it.each([
    ['广昌县9月底哪个镇完工的小区最多（盱江镇不算）', '19个'],
    ['广昌县9月底除了盱江镇外哪个镇完工的小区最多', '19个'],
    ['安远县21亿元专项债里哪个领域拿得最多，产业园区不计', '5.2亿元'],
  ])('%s', (question, figure) => {
    expect(figuresOf(ask)(question)).toEqual([figure]);
  });
});
