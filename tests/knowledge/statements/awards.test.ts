/** Who spoke at a meeting and who got its flags: all of them, and of each award its own. */
import { expect, it } from 'vitest';
import { answersFrom } from '../answers-from.ts';

const ask = answersFrom({
  title: '炎陵县召开重点项目建设推进会',
  publisher: '炎陵县融媒体中心',
  publishedOn: '2022-07-12',
  paragraphs: [
    '7月11日，炎陵县重点项目建设推进会召开。沔渡镇、十都镇、县交通运输局作典型发言，县住建局、鹿原镇作表态发言。',
    '会上，对沔渡镇、十都镇发放“流动红旗”，对县水利局、水口镇发放“黄旗”；对炎陵高新区、中村乡发“蜗牛奖”，对霞阳镇发“飞鹰奖”。上半年，下村乡捧回“丰收杯”。对策源乡予以通报批评，发“蜗牛牌”。',
  ],
});
const said = (question: string): string => ask(question).text.split('\n')[0] as string;

it.each([
  ['炎陵推进会谁作典型发言', '沔渡镇、十都镇、县交通运输局'],
  ['炎陵推进会谁作的表态发言', '县住建局、鹿原镇'],
  ['炎陵哪些单位拿了红旗', '沔渡镇、十都镇'],
  ['炎陵流动红旗给了谁', '沔渡镇、十都镇'],
  ['炎陵黄旗发给了哪几个单位', '县水利局、水口镇'],
  ['炎陵7月蜗牛奖给了哪几家', '炎陵高新区、中村乡'],
  ['炎陵谁得了飞鹰奖', '霞阳镇'],
  ['炎陵蜗牛牌给了谁', '策源乡'],
  ['炎陵丰收杯被谁捧回', '下村乡'],
])('%s', (question, expected) => {
  expect(said(question)).toBe(expected);
});

it.each([
  '炎陵蓝旗给了谁',
  '炎陵鲁班奖给了谁',
  '炎陵蜗牛奖给了哪三家',
  '炎陵2021年红旗给了谁',
  '茶陵红旗给了谁',
])('%s', (question) => {
  expect(ask(question).status).toBe('not_found');
});
