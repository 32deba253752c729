/** Figures that stand near what is asked and tell of something else. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '五河县2021年1—10月固定资产投资运行情况',
    publishedOn: '2021-11-19',
    paragraphs: [
      '1—10月，五河县固定资产投资同比增长9.6%，比1—9月回落1.2个百分点。',
      '五河港区二期工程完成2.3亿元，占年度计划的91.0%。',
      '沱湖风电场总投资18亿元，42台风机已吊装17台。',
      '县里组织6场银企对接会，有关部门供应项目用地380亩，达成授信21.5亿元。',
      '预计五河县全年固定资产投资增长8.5%左右。',
    ],
  }),
);

describe('a figure of another thing', () => {
  it.each<[string, readonly string[]]>([
    // of a project, where the place is asked
    ['五河县2021年1—10月固定资产投资总量多少亿', []],
    ['五河港区二期工程完成投资多少', ['2.3亿元']],
    // all there are, where those done are asked, whatever the deed is called
    ['沱湖风电场风机竖起来几台了', ['17台']],
    ['沱湖风电场有多少台风机', ['42台']],
    // no money, where somebody gives
    ['五河银企对接会银行答应给多少', []],
    // what is to come of the year, and what came of some months
    ['五河县2021年1—9月固投增速多少', ['10.8%']],
    ['五河县2021年全年固投增速多少', ['8.5%']],
    ['五河县2021年1—10月固投增速多少', ['9.6%']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
