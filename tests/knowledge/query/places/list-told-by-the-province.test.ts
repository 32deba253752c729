/** What an office of the province tells of its list is the province's, on whosever page it stands; 全区 may be an autonomous region. */
import { expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const first = (ask: ReturnType<typeof answersFrom>) => (question: string) => {
  const [value] = ask(question).values;
  return value && `${value.text} ${value.basis.region}`;
};

const city = first(
  answersFrom({
    title: '我市省重点项目投资完成率居全省第二',
    publisher: '濮阳日报',
    publishedOn: '2024-08-15',
    paragraphs: [
      '日前，省发展改革委通报1—7月省重点项目进展。通报显示，2024年省重点项目共1286个，年度计划投资3012亿元。1—7月，全省累计完成投资1843亿元。',
      '今年我市列入省重点项目76个，年度计划投资115亿元，1—7月完成投资83亿元。',
    ],
  }),
);

it.each([
  ['濮阳省重点项目多少个', '76个 濮阳市'],
  ['河南省重点项目多少个', '1286个 河南省'],
  ['濮阳省重点项目年度计划投资多少', '115亿元 濮阳市'],
])('%s → %s', (question, expected) => {
  expect(city(question)).toBe(expected);
});

const banner = first(
  answersFrom({
    title: '我市重大项目投资完成率靠前',
    publisher: '玉林日报',
    publishedOn: '2024-08-15',
    paragraphs: ['1—7月，全区累计完成投资2643亿元。我市完成投资152亿元。'],
  }),
);

it.each([
  ['广西完成投资多少', '2643亿元 广西壮族自治区'],
  ['玉林完成投资多少', '152亿元 玉林市'],
])('%s → %s', (question, expected) => {
  expect(banner(question)).toBe(expected);
});
