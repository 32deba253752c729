/** What a paragraph divides is of the stretch of the whole, though a comparison with another stands between. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom({
    title: '巴中市2022年第一季度重大项目集中开工仪式举行',
    publisher: '巴中日报',
    publishedOn: '2022-01-12',
    paragraphs: [
      '此次集中开工项目共91个，总投资209.5亿元。与2021年四季度集中开工的78个、177.3亿元相比，项目个数增加13个，总投资增加32.2亿元。',
      '按类别划分，产业项目42个，总投资118.3亿元；基础设施项目28个，总投资62.4亿元；民生项目21个，总投资28.8亿元。',
    ],
  }),
);

it('is of this quarter', () => {
  expect(told('巴中2022年一季度集中开工的91个项目里，民生的几个，总投资多少')).toEqual(['21个', '28.8亿元']);
  expect(told('巴中2021年四季度集中开工的民生项目几个')).toEqual([]);
});
