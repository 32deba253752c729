/** Who gives money: 某银行代表表示，…提供不低于20亿元的融资支持. */
import { SAYS } from '../../extract/tables/telling-words.ts';
import type { Figure } from '../figure.ts';

const GIVES = /(?:提供|给予|投放|发放|安排|授信|新增)(?:了|不[得能]?[少低]于|超过?|近|约|逾|总额)*$/;
/** What is given, right behind the sum. */
const GIVEN = /^[余多]?(?:以上)?的?(?:意向性?)?(?:融资|信贷|资金|贷款|授信|担保)(?:支持|额度|资金|服务)?/;
const GIVER = new RegExp(
  `([\\p{Script=Han}A-Za-z]{2,24}(?:银行|信用社|农商行|集团|公司|基金|保险|担保|证券))(?:\\p{Script=Han}{0,12}(?:代表|负责人|行长|主任|总经理|董事长|经理|人士))?(?:\\p{Script=Han}{0,4}(?:${SAYS}|承诺))?$`,
  'u',
);

/** The bank or company that a sum of credit comes from, when a clause before names it. */
export function giverOf({ context, article, sentence }: Figure): string | undefined {
  if (!GIVEN.test(context.tail) || !GIVES.test(context.lead)) return undefined;
  const before = article.text.slice(sentence.start, context.leadStart);
  const clauses = before.split(/[，；：。]/).reverse();
  for (const clause of clauses) {
    const giver = GIVER.exec(clause.trim().slice(-60))?.[1];
    if (giver !== undefined) return giver.replace(/^.*(?:[在由]|[省市县区]的)(?=.{4})/u, '');
  }
  return undefined;
}
