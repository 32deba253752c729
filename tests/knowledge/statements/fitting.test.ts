import { describe } from 'vitest';
import { check } from './ask.ts';

describe('the sentence that accounts for all that is named', () => {
  check([
    { q: '沾化会议要求严格落实什么工作法', at: '沾化区', says: ['一线工作法'] },
    { q: '含山调度会上作补充发言的是哪几家', at: '含山县', says: ['清溪镇'] },
    { q: '潜江盐化工产业园由哪三个板块组成', at: '潜江市', says: ['精细化工', '新材料'] },
    { q: '上台签约的六家企业叫什么', at: '遂昌县', says: ['浙江绿谷数科集团', '金元智能装备公司'] },
  ]);
});

describe('what no sentence accounts for', () => {
  check([
    { q: '沾化冬枣交易中心是哪家公司设计的', at: '沾化区' },
    { q: '含山签约的项目有哪些', at: '含山县' },
    { q: '毛建清说的五个明显特点' },
    { q: '潜江高新区哪几个项目停工了', at: '潜江高新区' },
    { q: '遂昌第三批签约的企业有哪些', at: '遂昌县' },
    { q: '新余“四难”指哪四难', at: '新余市' },
    { q: '牟定哪几个乡镇被约谈了', at: '牟定县' },
    { q: '含山和哪家银行签了协议', at: '含山县' },
    { q: '赣锋锂电四期总部在哪个国家' },
  ]);
});
