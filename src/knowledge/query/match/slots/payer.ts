import type { Fact } from '../../../facts/fact.ts';
import { remembered } from '../../../remembered.ts';
import { FUNDED, type Payer, payers } from '../../tables/payers.ts';

/** 1 for a sum that comes from those asked for and from nobody else: 县财政配套3200万元 is the county's alone. */
export function payerFit(asked: readonly Payer[] | undefined, fact: Fact): number {
  if (asked === undefined) return 1;
  const told = fact.quantity.kind === 'money' ? payersTold(fact) : [];
  return isSame(asked, told) || (isSame(asked, ['upper']) && isSame(told, ABOVE)) ? 1 : 0;
}

/** 中央和省级补助 is what comes from above. */
const ABOVE: readonly Payer[] = ['central', 'province'];

const isSame = (a: readonly Payer[], b: readonly Payer[]): boolean =>
  a.length === b.length && a.every((payer) => b.includes(payer));

/** Who gives the sum, as its clause says before it or behind it: 县级配套…, …靠银行贷款解决. */
function payersTold({ article: { text }, sentence, span }: Fact): readonly Payer[] {
  const before =
    text
      .slice(sentence.start, span.start)
      .split(/[，；：（）\d]/)
      .at(-1) ?? '';
  const behind = text.slice(span.end, sentence.end).split(/[，；。、（）\d]/)[0] ?? '';
  return [before, FROM.test(behind) ? behind : ''].map(payersIn).find((told) => told.length > 0) ?? [];
}

const FROM = /^(?:全部)?(?:由|靠|通过|为|是|系|来自)/;

/** 中央和省级 of 争取中央和省级补助资金. */
const payersIn = remembered((said: string): readonly Payer[] => {
  const words = said.replace(OPENING, '');
  const fund = FUNDED.exec(words);
  const named = fund === null ? '' : words.slice(0, fund.index + fund[0].length);
  return payers.flatMap(({ payer, told }) => (told.test(named) ? [payer] : []));
});

/** 项目资金除|申请省级补助: what is paid for. */
const OPENING = /^(?:项目|工程|建设)?资金(?:除|来源(?:为|：|是)?)/;

/** 县级配套, 群众自筹: where a sum comes from, and nothing that it is for. */
export const namesPayer = (subject: string): boolean => payersIn(subject).length > 0 && ONLY.test(subject);

const ONLY =
  /^(?:中央|国家|地方|自治区|社会|各界|企业|业主|群众|居民|农户|村民|个人|银行|财政|预算内?|补助|补贴|奖补|配套|自筹|安排|专项|资金|贷款|投入|投工|投劳|出资|捐资|捐款|申请|争取|解决|[省市县区旗级里上和与、])+$/;
