/** Rounds of one year, each held in its quarter, and what the headline says of another stretch. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom(
    {
      title: '总投资72.3亿元！怀远县二季度重大项目集中开工',
      publishedOn: '2024-04-12',
      paragraphs: [
        '4月10日，怀远县2024年第二季度重大项目集中开工现场推进会举行。此次集中开工的重大项目共17个，总投资72.3亿元，年度计划投资25.6亿元。',
      ],
    },
    {
      title: '怀远：14个重大项目集中开工 上半年固投增长7.6%',
      publishedOn: '2024-07-09',
      paragraphs: [
        '7月8日，怀远县2024年第三季度重大项目集中开工动员会举行。',
        '此次集中开工项目14个，总投资51.9亿元。其中，制造业项目9个，总投资36.4亿元；民生项目5个，总投资15.5亿元。',
        '今年以来，全县已累计集中开工重大项目43个，总投资187.2亿元。上半年，全县固定资产投资同比增长7.6%，工业投资同比增长12.3%。',
        '按照计划，四季度怀远县还将集中开工项目11个以上。',
      ],
    },
  ),
);

describe('rounds, each of its quarter', () => {
  it.each<[string, readonly string[]]>([
    ['怀远三季度集中开工总投资多少', ['51.9亿元']],
    ['怀远二季度集中开工总投资多少', ['72.3亿元']],
    ['怀远三季度集中开工了几个项目', ['14个']],
    ['怀远三季度集中开工的制造业项目总投资多少', ['36.4亿元']],
    ['怀远二三季度两批集中开工总投资加起来多少', ['124.2亿元']],
    ['怀远二季度和三季度集中开工总投资哪批大', ['72.3亿元', '51.9亿元']],
    ['怀远上半年固投增长多少', ['7.6%']],
    ['怀远上半年工业投资增长多少', ['12.3%']],
    ['怀远今年四季度还要集中开工多少个项目', ['11个']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('goes from one round to the next', () => {
    expect(figures('三季度那批呢', '怀远二季度集中开工总投资多少')).toEqual(['51.9亿元']);
  });
});

describe('what a meeting of a quarter is told', () => {
  const told = figuresOf(
    answersFrom({
      title: '李某某在全市三季度重点项目建设推进会上强调 冲刺四季度',
      publisher: '池州日报',
      publishedOn: '2024-10-17',
      paragraphs: [
        '10月15日，全市2024年三季度重点项目建设推进会召开。市发改委通报1至9月全市重点项目建设情况。',
        '今年，全市共铺排市级重点项目146个，年度计划投资412.5亿元。1至9月，累计完成投资331.6亿元，占年度计划的80.4%。56个计划新开工项目已开工49个；竣工项目23个。',
        '分类别看，87个产业项目完成投资203.4亿元；36个基础设施项目完成投资82.1亿元；23个社会民生项目完成投资46.1亿元。',
        '从县区完成率看，东至县、石台县、青阳县位居前三，分别为90.3%、87.6%、85.1%。',
      ],
    }),
  );

  it.each<[string, readonly string[]]>([
    ['石台1—9月完成率多少', ['87.6%']],
    ['池州1—9月产业、基础设施、民生项目各完成多少亿', ['203.4亿元', '82.1亿元', '46.1亿元']],
    ['池州1—9月产业项目完成投资多少', ['203.4亿元']],
    ['池州竣工项目几个', ['23个']],
  ])('%s', (question, expected) => {
    expect(told(question)).toEqual(expected);
  });
});
