/** What a ceremony takes field by field, told in paragraphs of their own, whatever place the names in them begin with. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '青原区集中开工一批重大项目',
  publisher: '青原区人民政府',
  publishedOn: '2022-07-12',
  paragraphs: [
    '7月8日，青原区举行2022年第三期“三个一批”集中开工活动。',
    '2022年第三期全区储备签约项目7个，总投资60.5亿元。其中纳入全省第三期“签约一批”项目3个，总投资22.4亿元，分别是投资12亿元的云台科创园项目和投资6亿元的智慧物流项目等。',
    '2022年第三期全区集中开工重大项目8个，总投资42.1亿元。',
    '其中，产业发展方面：谋划开工了总投资15亿元的青原区电子信息产业园、总投资8亿元的会展酒店等4个总投资33.6亿元的重大项目。',
    '城市建设和基础设施方面：谋划开工了总投资0.9亿元的特色街区、总投资0.6亿元的地下停车场等2个总投资1.5亿元的重大项目。',
    '民生和社会事业方面：谋划开工了总投资5亿元的青原职业教育基地项目。',
    '生态环境保护方面：谋划开工了总投资2亿元的赵家湾土壤修复项目。',
  ],
});
const figures = figuresOf(ask);
const EACH = ['33.6亿元', '1.5亿元', '5亿元', '2亿元'];

describe('fields under headings of their own', () => {
  it.each([
    '青原区集中开工四个方面投资各多少',
    '青原区集中开工项目分哪几个方面，各投资多少',
    '青原区开工的8个项目按领域怎么分，投资多少',
    '青原区集中开工的项目分四块：产业、城建、民生、生态，投资各是多少',
    '青原区集中开工项目产业、城建基础设施、民生、生态四块投资各是多少',
    '青原区集中开工项目产业、城建、民生、生态每块多少亿',
  ])('%s', (question) => {
    expect(figures(question)).toEqual(EACH);
  });

  it.each([
    ['青原区签约里头进省里盘子的几个', '3个'],
    ['青原区签约的里面有几个是省里的', '3个'], // and not all of them
    ['青原区集中开工有名有姓的项目里哪个投资最低', '0.6亿元'],
  ])('%s → %s', (question, expected) => {
    expect(figures(question)).toEqual([expected]);
  });

  it('tells what was signed and begun of the “三个一批”, though what was begun is called 重大项目', () => {
    expect(figures('青原区“三个一批”签约、开工各几个，总投资各多少')).toEqual([
      '7个',
      '60.5亿元',
      '8个',
      '42.1亿元',
    ]);
  });

  it.each([
    '青原区进全省签约一批的3个项目只写了两个名字，剩那一个投资该是多少',
    '青原区进全省签约一批的3个项目点了两个的名，第三个投资多少',
  ])('%s', (question) => {
    expect(figures(question)[0]).toBe('4.4亿元');
  });
});
