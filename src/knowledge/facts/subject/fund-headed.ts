/** 1.新增专项债券。 and （二）增发国债使用情况 head what is told of that fund: its projects, its sum, what of it is spent. */
const FUND_HEADING =
  /^(?:[\d一二三四五六七八九十]{1,3}[、.．]|（[\d一二三四五六七八九十]{1,3}）)?\s?((?:(?:地方)?政府|超长期|新增|增发|特别|一般|专项|中央|省级?|国家|政策性|开发性|灾后恢复重建){0,5}(?:债券?|国债|预算内(?:投资|资金)|专项贷款|金融工具|补助资金))(?:资金)?(?:方面|(?:资金)?(?:争取|使用|支出|安排|下达|发行)?情况)?$/u;

/** The fund that the heading right above a figure names and nothing else; empty otherwise. */
export const fundHeaded = (heading: string): string =>
  FUND_HEADING.exec(heading.split(' ').at(-1) ?? '')?.[1] ?? '';

/** 额度, 资金: no more than that it is a sum. */
const SUM =
  /^(?:共|总|获批|下达|安排|争取)?(?:资金|债券)?(?:总?额度?|金额|资金|规模)(?:约|近|超过?|为|共){0,2}$/u;

/** 额度12亿元 beneath a heading that names a fund is of that fund. */
export const isSumOfHeaded = (lead: string, heading: string): boolean =>
  SUM.test(lead) && fundHeaded(heading) !== '';

const FUND = /(?:债券|国债|预算内)(?:投资|资金)?/u;

/** 专项债券18亿元 behind 中央预算内投资项目11个，资金2亿元；: another fund is none of those projects'. */
export const isOtherFund = (lead: string, told: string): boolean => {
  const [fund, other] = [FUND.exec(lead)?.[0], FUND.exec(told)?.[0]];
  return (
    fund !== undefined &&
    other !== undefined &&
    fund.slice(0, 2) !== other.slice(0, 2) &&
    FUND_ALONE.test(lead)
  );
};
const FUND_ALONE = new RegExp(`^[^，。；\\d]{0,8}${FUND.source}(?:约|近|超过?)?$`, 'u');
