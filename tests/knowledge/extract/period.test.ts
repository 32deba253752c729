import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { period, questionPeriod } from '../../../src/knowledge/extract/dimensions/period.ts';
import {
  addDays,
  contains,
  daysBetween,
  formatPeriod,
  isoDate,
  overlaps,
  previousYear,
  samePeriod,
} from '../../../src/knowledge/extract/dimensions/period-arithmetic.ts';
import { findIn } from '../../../src/knowledge/extract/rule.ts';
import type { Period } from '../../../src/knowledge/types.ts';

function periodsIn(text: string, today: string, dimension = period): Period[] {
  return findIn(dimension, text, today).flatMap((mention) =>
    mention.dimension === 'period' ? [mention.period] : [],
  );
}

function only(text: string, today = '2024-06-15'): Period {
  const [first, ...others] = periodsIn(text, today);
  if (first === undefined || others.length > 0) throw new Error(`not one period: ${text}`);
  return first;
}

describe('the year gone by', () => {
  it.each(['过去一年', '过去的一年', '过去这一年', '一年来'])(
    'is the one before early in a year: %s',
    (text) => {
      expect(only(text, '2022-02-11')).toMatchObject({ from: '2021-01-01', to: '2022-01-01' });
    },
  );

  it.each(['二十一年来', '近一年来'])('is no longer stretch: %s', (text) => {
    expect(periodsIn(text, '2022-02-11')).toEqual([]);
  });
});

describe('the year of a date without one', () => {
  it.each([
    ['12月开工', '2022-01-11', '2021-12-01'],
    ['3月开工', '2022-01-11', '2022-03-01'],
    ['计划12月开工', '2022-01-11', '2022-12-01'],
    ['预计3月投产', '2021-12-20', '2022-03-01'],
    ['四季度', '2021-10-15', '2021-10-01'],
    ['1—11月', '2022-01-11', '2021-01-01'],
    ['30日', '2022-03-02', '2022-01-30'],
  ])('reads %s on %s as from %s', (text, today, from) => {
    expect(only(text, today)).toMatchObject({ from, yearGiven: false });
  });

  it('is the year named before in the same sentence', () => {
    const text = '2021年计划新开工30个,到4月底已开工8个。5月开工2个';
    expect(periodsIn(text, '2024-06-15').map(({ to, yearGiven }) => [to, yearGiven])).toEqual([
      ['2022-01-01', true],
      ['2021-05-01', true],
      ['2024-06-01', false],
    ]);
  });

  it('is not the year in which something began', () => {
    expect(periodsIn('2015年成立以来不断壮大,3月新增2家', '2024-06-15').at(-1)?.from).toBe('2024-03-01');
    expect(periodsIn('项目于2022年9月动工，截至5月底完成投资7亿元', '2024-06-15').at(-1)?.to).toBe(
      '2024-06-01',
    );
  });
});

describe('上年 and 当年', () => {
  it('count from the year being spoken of', () => {
    const found = periodsIn('2014年粮食总产60万吨,比上年增长3%,当年投资5亿元', '2024-06-15');
    expect(found.map(({ from }) => from)).toEqual(['2014-01-01', '2013-01-01', '2014-01-01']);
  });

  it('leave 去年 to the reference date', () => {
    expect(periodsIn('2014年不如去年', '2024-06-15').at(-1)?.from).toBe('2023-01-01');
  });
});

describe('questions', () => {
  it.each([
    ['宜阳21年重点项目', '2021-01-01'],
    ['2021宜阳重点项目', '2021-01-01'],
    ['到22年投了多少', '2022-01-01'],
    ['富县五年累计引进多少个项目', '2019-06-15'],
    ['富县三年来引进几个', '2021-06-15'],
  ])('read the year in %s', (text, from) => {
    expect(periodsIn(text, '2024-06-15', questionPeriod).map((one) => one.from)).toEqual([from]);
    expect(periodsIn(text, '2024-06-15')).toEqual([]);
  });

  it.each(['2021亿元', '2021个项目', '12021', '21年内', '连续五年累计', '第五年总投资'])(
    'find no year in %s',
    (text) => {
      expect(periodsIn(text, '2024-06-15', questionPeriod)).toEqual([]);
    },
  );
});

describe('formatPeriod', () => {
  it.each([
    ['2019年1~11月份', '2019年1—11月'],
    ['2019年前11个月', '2019年1—11月'],
    ['2021年', '2021年'],
    ['2021年10月', '2021年10月'],
    ['截至2020年3月9日', '截至2020年3月9日'],
    ['截至3月9日', '截至2024年3月9日'],
    ['到2020年5月底', '截至2020年5月底'],
    ['到2025年', '截至2025年底'],
    ['2022年一季度', '2022年第一季度'],
    ['2022年前三季度', '2022年前三季度'],
    ['2023年上半年', '2023年上半年'],
    ['2021年10月8日', '2021年10月8日'],
    ['2021年5月1日至15日', '2021年5月1日—15日'],
    ['2021年5月28日至6月2日', '2021年5月28日—6月2日'],
    ['“十四五”期间', '“十四五”时期'],
    ['2016年至2018年', '2016—2018年'],
    ['今年以来', '2024年以来'],
    ['2023年初', '2023年初'],
    ['去年11月以来', '2023年11月以来'],
    ['未来5年', '未来5年'],
  ])('writes %s as %s', (text, written) => {
    expect(formatPeriod(only(text))).toBe(written);
  });
});

describe('arithmetic', () => {
  const half = only('2023年上半年');

  it('compares stretches, not their words', () => {
    expect(samePeriod(half, only('2023年1—6月'))).toBe(true);
    expect(samePeriod(half, only('截至2023年6月底'))).toBe(false);
    expect(samePeriod(only('到2023年6月底'), only('截至2023年6月30日'))).toBe(true);
    expect(samePeriod(half, only('2022年上半年'))).toBe(false);
  });

  it('tells what holds what, at half-open ends', () => {
    expect(contains(only('2023年'), half)).toBe(true);
    expect(contains(half, only('2023年'))).toBe(false);
    expect(overlaps(half, only('2023年6月'))).toBe(true);
    expect(overlaps(half, only('2023年7月'))).toBe(false);
  });

  it('moves a stretch one year back', () => {
    expect(previousYear(only('2024年1—2月'))).toMatchObject({
      from: '2023-01-01',
      to: '2023-03-01',
      lastYear: true,
      text: '2023年1—2月',
    });
  });

  it('moves a leap day to the first of March, which ends the same stretch', () => {
    expect(previousYear(only('截至2024年2月28日'))).toMatchObject({ from: '2023-01-01', to: '2023-03-01' });
  });
});

describe.each(['UTC', 'Asia/Shanghai', 'America/New_York', 'America/Sao_Paulo'])('in %s', (zone) => {
  beforeAll(() => void vi.stubEnv('TZ', zone));
  afterAll(() => void vi.unstubAllEnvs());

  it('every day follows the one before', () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    const first = '2018-01-01'; // clocks went forward and back that year, at midnight in São Paulo
    for (let ahead = 0; ahead < 365; ahead++) {
      const date = new Date(Date.UTC(2018, 0, 1 + ahead)).toISOString().slice(0, 10);
      expect([isoDate(2018, 1, 1 + ahead), addDays(first, ahead)]).toEqual([date, date]);
      expect([addDays(date, -ahead), daysBetween(first, date)]).toEqual([first, ahead]);
    }
  });
});
