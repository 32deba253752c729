/** A notice that heads what each county has done with the county's name, and names its projects no further. */
import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom({
  title: '关于2025年1—6月全市重点项目建设情况的通报',
  publisher: '池州市发展和改革委员会',
  publishedOn: '2025-07-09',
  paragraphs: [
    '现将2025年1—6月全市重点项目建设情况通报如下。',
    '一、总体情况',
    '池州市共安排重点项目211个，年度计划投资420亿元，1—6月完成投资231亿元，占年度计划的55%。',
    '二、各县区进展',
    '（一）贵池区。安排项目82个，年度计划投资160亿元，1—6月完成投资97.6亿元，占年度计划的61%。计划新开工30个，已开工24个，开工率80%。',
    '（二）东至县。安排项目64个，年度计划投资120亿元，完成投资60亿元，占年度计划的50%。计划新开工25个，已开工16个，开工率64%。',
    '（三）石台县。安排项目27个，年度计划投资50亿元，完成投资26.4亿元，占年度计划的52.8%。计划新开工10个，已开工6个，开工率60%。',
    '（四）青阳县。安排项目38个，年度计划投资90亿元，完成投资47亿元，占年度计划的52.2%。计划新开工12个，已开工11个，开工率91.7%。',
    '三、下步要求',
    '对开工率低于65%的东至县、石台县，由市发改委约谈。',
  ],
});
const lines = (question: string) => ask(question).text.split('\n');

describe('counties that stand as headings', () => {
  it.each([
    ['池州哪个县区完成投资占年度计划的比例最高', ['贵池区：年度计划完成率61%']],
    ['池州开工率最低的是哪个县', ['石台县：开工率60%']],
    ['池州哪个县重点项目完成投资最多', ['贵池区：完成投资97.6亿元']],
    ['池州哪些县区开工率低于65%', ['东至县：开工率64%', '石台县：开工率60%']],
    ['池州哪个县区项目最少', ['石台县：项目27个']],
    // 安排项目82个 are not those begun
    ['池州哪个县已开工项目最多', ['贵池区：已开工24个']],
  ])('%s', (question, expected) => {
    expect(lines(question)).toEqual(expected);
  });

  it.each([
    ['池州各县区完成投资分别是多少', ['97.6亿元', '60亿元', '26.4亿元', '47亿元']],
    ['池州各县区开工率各多少', ['80%', '64%', '60%', '91.7%']],
  ])('%s', (question, expected) => {
    expect(ask(question).values.map(({ number, unit }) => `${number}${unit}`)).toEqual(expected);
  });
});
