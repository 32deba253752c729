/** 签约项目分别是：甲园区，总投资3亿元；乙车间，…: the names of a list whose items have sums of their own. */
import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

const ask = answersFrom(
  {
    title: '新野县第十期“三个一批”项目建设活动举行',
    publishedOn: '2023-10-19',
    paragraphs: [
      '第十期全县“三个一批”项目共21个，总投资119亿元。其中，签约项目3个，总投资27亿元；开工项目10个，总投资61亿元。',
      '3个签约项目分别是：棉纺智能车间项目，总投资14亿元；电子元件产业园，总投资9亿元，占地120亩；饲料加工项目，总投资4亿元。',
    ],
  },
  {
    title: '内乡县第二季度签约项目情况',
    publishedOn: '2024-06-20',
    paragraphs: [
      '内乡县集中签约项目3个，总投资18亿元。签约的3个项目分别为：肉食品精深加工项目总投资9亿元，占地80亩，总投资5亿元的机械制造项目，仓储物流项目总投资4亿元。',
    ],
  },
);

describe('a list of names with sums', () => {
  it.each([
    ['新野县第十期签约的都有哪些项目', '棉纺智能车间项目、电子元件产业园、饲料加工项目'],
    ['新野第十期三个一批签约项目有哪些', '棉纺智能车间项目、电子元件产业园、饲料加工项目'],
    ['新野第十期签约项目名单', '棉纺智能车间项目、电子元件产业园、饲料加工项目'],
    ['内乡签约的3个项目分别是啥', '肉食品精深加工项目、机械制造项目、仓储物流项目'],
  ])('%s', (question, expected) => expect(ask(question).text).toBe(expected));

  it.each(['新野第九期签约了哪些项目', '新野第十期开工了哪些项目', '内乡县第二季度开工的都有哪些项目'])(
    'does not say: %s',
    (question) => expect(ask(question).status).toBe('not_found'),
  );
});

it('我县 on a garbled page is known by what stands around it', () => {
  const lines = [
    '新野縣(xiàn)人民政府網(wǎng) | 網(wǎng)站地圖 | 手機版',
    '當(dāng)前位置：首頁 >> 新野要聞 >> 瀏覽文章',
    '我縣(xiàn)舉行第六期“三個一批”項(xiàng)目建設(shè)活動',
    '時(shí)間：2023-10-19  點擊數(shù)：377次',
    '',
    '在組織收看全省活動實(shí)況後，我縣(xiàn)在產(chǎn)業(yè)集聚區(qū)設(shè)分會場，舉行第六期集中開工儀式。',
    '第六期2個簽約項(xiàng)目分別是：棉紡車間項(xiàng)目，總投資14億元；飼料加工項(xiàng)目，總投資4億元。',
  ];
  const article = articleRead('page.txt', lines.join('\n'));
  const garbled = answersFrom(article);
  expect(garbled('新野第六期签约了哪些项目').text).toBe('棉纺车间项目、饲料加工项目');
  expect(garbled('新野第六期集中开工仪式放在哪办的').text).toBe('产业集聚区');
  expect(garbled('唐河第六期签约了哪些项目').status).toBe('not_found');
});
