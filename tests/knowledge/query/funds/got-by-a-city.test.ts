/** A city's fund news of a year named behind 争取到, fields of work that are counted, and counties that share one measure. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '平凉市全力争取政策性资金 保障重大项目建设',
  publishedOn: '2025-11-06',
  paragraphs: [
    '截至10月底，平凉市争取到2025年中央预算内投资项目98个、资金17.26亿元。其中，农林水领域34个项目5.83亿元，社会事业领域29个项目4.12亿元，交通领域35个项目7.31亿元。98个项目已开工91个；已支付资金11.38亿元，支付率65.9%。',
    '提前谋划2026年项目。已储备2026年专项债券项目120个，资金需求71.5亿元；储备2026年中央预算内投资项目160个，拟申报资金33.4亿元。',
    '分县区看，崆峒区专项债券到位8.7亿元，泾川县6.2亿元，灵台县4.5亿元。',
  ],
});
const told = figuresOf(ask);

it.each<[string, readonly string[]]>([
  ['平凉市争取到2025年中央预算内投资项目多少个、资金多少亿元', ['98个', '17.26亿元']],
  ['平凉社会事业领域中央预算内投资项目几个', ['29个']],
  ['平凉中央预算内投资已支付资金多少', ['11.38亿元']],
  ['平凉争取的中央预算内投资里哪个领域资金最多', ['7.31亿元']],
  ['灵台县专项债券到位多少', ['4.5亿元']],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});

it('what has been got is no aim', () => {
  expect(ask('平凉市2025年中央预算内投资项目多少个').text).not.toContain('目标');
});
