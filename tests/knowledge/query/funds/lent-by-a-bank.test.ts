/** What a bank has promised and what of it has come, beside works that share a word with the loan. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom({
    title: '松阳县2023年政府工作报告（摘登）',
    publishedOn: '2023-02-20',
    paragraphs: [
      '一、2022年工作回顾',
      '全年完成水利投资7.84亿元，增长19.6%。与农业发展银行签订水利建设贷款合同10.5亿元，贷款期限20年，已发放6.15亿元；获国家开发银行授信9亿元，已投放3.4亿元。',
      '二、“十四五”重大工程',
      '“十四五”期间，全力推进八大水利工程，规划总投资62.7亿元。其中，黄南水库扩容工程21.6亿元，松古灌区改造工程16.3亿元，古市引水工程9.8亿元，其余5项工程15亿元。',
    ],
  }),
);

it.each<[string, readonly string[]]>([
  ['松阳农发行水利贷款合同多少', ['10.5亿元']],
  ['松阳农发行水利贷款已发放多少', ['6.15亿元']],
  ['松阳农发行那笔水利贷款到手多少了', ['6.15亿元']],
  ['松阳国开行授信多少', ['9亿元']],
  ['松阳国开行授信多少，投放了多少', ['9亿元', '3.4亿元']],
  ['松阳八大水利工程总投资多少', ['62.7亿元']],
  ['松阳2022年水利投资多少', ['7.84亿元']],
  ['松阳县八大水利工程里投资最大的是哪个', ['21.6亿元']],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});
