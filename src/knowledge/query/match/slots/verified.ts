import type { Fact } from '../../../facts/fact.ts';

/** 上报完成投资|3200万元|，经现场核实为…: what somebody reported, and an inspection found to be otherwise. */
const REPORTED = /(?:上报|申报|填报|自报|报送)[^，。；\d]{0,16}$/;
const FOUND_NEXT = /^，[^，。；\d]{0,16}核[实查定][^，。；\d]{0,8}\d/;
/** 上报完成投资3200万元，经现场核实为|1850万元 */
const FOUND = /(?:上报|申报|填报|自报|报送)[^，。；]{0,24}，[^，。；\d]{0,16}核[实查定][^，。；\d]{0,8}$/;

const REPORT_ASKED = /(?<![多虚少瞒谎漏])报/;
const FINDING_ASKED = /核[实查定]|实际|真实|到底/;

/** What was found outranks what was reported, which is only for who asks what was: 上报了多少. */
export function verifiedFit(question: string, { article, sentence, span }: Fact): number {
  const before = article.text.slice(sentence.start, span.start);
  if (FOUND.test(before)) return REPORT_ASKED.test(question) && !FINDING_ASKED.test(question) ? 0 : 1;
  const behind = article.text.slice(span.end, sentence.end);
  return REPORTED.test(before) && FOUND_NEXT.test(behind) && !REPORT_ASKED.test(question) ? 0 : 1;
}
