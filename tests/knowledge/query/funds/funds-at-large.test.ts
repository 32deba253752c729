/** Money at large, where a page tells it fund by fund: all of the funds, or what they come to, and never one of them alone. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const spoken = answersFrom({
  title: '清河县上半年重大项目建设新闻发布会实录',
  publisher: '清河县人民政府',
  publishedOn: '2024-07-19',
  paragraphs: [
    '上半年，全县重点项目完成投资83.6亿元，新开工项目17个，农业类项目53个。', // 53 as 12 + 18 + 23, by chance
    '资金争取方面，上半年全县争取中央预算内投资3.7亿元，支持项目12个；超长期特别国债5.2亿元，支持项目18个；地方政府专项债券9.4亿元，支持项目23个。',
  ],
});

const summed = answersFrom({
  title: '平安县上半年向上争取资金情况',
  publisher: '平安县人民政府',
  publishedOn: '2024-07-22',
  paragraphs: [
    '上半年，全县争取中央预算内投资2.3亿元，支持项目9个；争取超长期特别国债资金4.1亿元，支持项目11个；发行地方政府专项债券8.6亿元，支持项目14个。三项合计15亿元，较上年同期增加2.4亿元。',
  ],
});

const headed = answersFrom({
  title: '泰来县2024年上级资金使用情况通报',
  publisher: '泰来县发展和改革局',
  publishedOn: '2024-10-18',
  paragraphs: [
    '截至9月底，全县共争取各类上级建设资金8.3亿元，支持项目21个。',
    '1.地方政府专项债券。获批项目9个，额度5.1亿元，已支出3.6亿元，支出进度70.6%。',
    '2.中央预算内投资。下达项目7个，资金1.3亿元，已支付0.8亿元，支付率61.5%。',
    '3.超长期特别国债。安排项目5个，资金1.9亿元，已支付1.1亿元，支付率57.9%。',
    '县人民医院迁建项目：总投资4.4亿元，安排专项债券1.2亿元，已支出0.9亿元。',
  ],
});

describe('funds told side by side', () => {
  it.each<[string, readonly string[]]>([
    ['清河上半年争取了多少资金', ['3.7亿元', '5.2亿元', '9.4亿元']],
    ['清河上半年资金争取情况怎么样', ['3.7亿元', '5.2亿元', '9.4亿元']],
    ['清河县向上争资多少', ['3.7亿元', '5.2亿元', '9.4亿元']],
    ['清河上半年一共争取多少资金', ['18.3亿元']],
    ['清河上半年三类资金支持多少个项目', ['12个', '18个', '23个']],
    ['清河上半年争取中央预算内投资、国债和专项债各多少', ['3.7亿元', '5.2亿元', '9.4亿元']],
    ['清河县专项债和国债各支持多少个项目', ['23个', '18个']],
    ['清河上半年国债支持多少个项目', ['18个']],
  ])('%s', (question, expected) => {
    expect(figuresOf(spoken)(question)).toEqual(expected);
  });

  it('tells each by its name', () => {
    const { text } = spoken('清河上半年争取了多少资金');
    for (const name of ['中央预算内投资', '超长期特别国债', '地方政府专项债券']) expect(text).toContain(name);
  });
});

it.each<[string, readonly string[]]>([
  ['平安上半年争取了多少资金', ['15亿元']],
  ['平安上半年三类资金一共多少', ['15亿元']],
  ['平安上半年争取各类资金分别多少', ['2.3亿元', '4.1亿元', '8.6亿元']],
])('a page that sums them up: %s', (question, expected) => {
  expect(figuresOf(summed)(question)).toEqual(expected);
});

it.each<[string, readonly string[]]>([
  ['泰来争取了多少资金', ['8.3亿元']],
  ['泰来三类资金一共支持多少个项目', ['21个']],
  ['泰来8.3亿怎么构成的', ['5.1亿元', '1.3亿元', '1.9亿元']],
  ['泰来三类资金分别支持多少个项目', ['9个', '7个', '5个']],
  ['泰来三类资金已支付多少', ['3.6亿元', '0.8亿元', '1.1亿元']],
  ['泰来国债支持多少个项目', ['5个']],
])('a page with a heading for each: %s', (question, expected) => {
  expect(figuresOf(headed)(question)).toEqual(expected);
});
