import { mentionsIn, type Reading } from '../mentions.ts';

/** 据5月6日报道，; 根据全市项目推进会通报：; 报道说: where the asker has it from. */
const LEAD =
  /^(?:(?:根据|按照|据)(?<source>[^，。？：]{2,30}?(?:报道|消息|通报|介绍|会议|推进会|统计|报告|公报|公布|披露))(?:里|中|上)?(?:称|说|显示|提到)?[，：]|报道(?:里|中|上)?(?:说|称|讲|提到)[，：]?|(?:按照?|照|据)[^，。？：]{2,12}?(?:的说法|所?[说讲]的?|介绍)[，：])\s?(?=.{6})/u;

/** A question without where its asker has it from; the year it names there holds for a question that names none. */
export function withoutSourceLead(question: string, reading: Reading): string {
  const lead = LEAD.exec(question);
  if (lead === null) return question;
  const rest = question.slice(lead[0].length);
  const placed = (text: string): boolean => mentionsIn(text, reading).some((m) => m.dimension === 'region');
  if (placed(lead.groups?.source ?? '') && !placed(rest)) return question;
  const year = /(?:19|20)\d\d年/.exec(lead[0])?.[0];
  return year === undefined || /(?:19|20)\d\d年?/.test(rest) ? rest : `${year}${rest}`;
}
