/** Which items of a numbered list have come so far: told with the names that open them. */
import { expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom({
  title: '2024年上半年涉县重点交通项目建设进展情况',
  publisher: '涉县交通运输局',
  publishedOn: '2024-07-11',
  paragraphs: [
    '2024年，纳入县级调度的重点交通项目共3个，总投资14.6亿元，年度计划投资4.9亿元。各项目进展如下：',
    '1.青塔至偏城公路。全长21.4公里，总投资8.3亿元。今年计划投资2.6亿元，1—6月完成1.4亿元。',
    '2.清漳河二桥。主桥长312米，总投资2.9亿元。该项目已于5月18日建成通车，较计划提前23天。',
    '3.辽城绕村公路。三级公路，全长9.7公里，总投资3.4亿元。受征拆影响，尚未开工，目前正在补办用地手续。',
  ],
});

it.each([
  ['涉县哪个项目还没开工', '辽城绕村公路：受征拆影响，尚未开工'],
  ['涉县未开工的交通项目有哪些', '辽城绕村公路：受征拆影响，尚未开工'],
  ['涉县哪个项目已经建成通车', '清漳河二桥：该项目已于5月18日建成通车'],
])('%s', (question, expected) => {
  const { text, citations } = ask(question);
  expect(text).toContain(expected);
  expect(citations).toHaveLength(1);
});
