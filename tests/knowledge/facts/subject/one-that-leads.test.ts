/** The one that stands last or first is told alone, behind 的; a list of what is spent gives out no fund told before it. */
import { expect, it } from 'vitest';
import { factsOf } from '../facts-of.ts';

const told = (text: string) =>
  factsOf(text).map(({ quantity, subject, metric }) => [quantity.text, subject, metric].join(' '));

it.each<[string, string]>([
  ['增速前两位是清河区6.3%、云溪县5.7%，增速末位的松岭县为2.4%。', '2.4% 松岭县 growth'],
  ['云溪县投资完成率65.2%；投资完成率最高的清河区达72.3%。', '72.3% 清河区 completion-rate'],
  [
    '拟申请专项债券15亿元，优先保障续建项目。重点支出安排：教育支出38亿元，项目前期费6000万元。',
    '6000万元 项目前期费 ',
  ],
  ['拟申请专项债券15亿元。资金安排：清溪水厂工程6亿元，云岭路网工程3亿元。', '6亿元 清溪水厂工程 financing'],
])('%s', (text, line) => {
  expect(told(text)).toContain(line);
});
