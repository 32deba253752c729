import type { Fact } from '../../../facts/fact.ts';
import { isVerb, tokensOf } from '../../../language/tokens.ts';
import { isGeneric } from '../../asking/chunks.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';
import { variantsOf } from '../../tables/synonyms.ts';
import { issuerOf } from '../words/issuer-of.ts';

/** Names that end alike differ in so many characters at most. */
const LONGEST_HEAD = 6;

/** 丙酒50亿产业集群 of 甲乳百亿产业集群、丙酒50亿产业集群, where 甲乳产业集群 is asked for: the clause names both, and this is the other; 规划床位 of 甲医院 are the 甲医院床位 asked for. */
export function isOfNamesake(
  { text }: Frame,
  { own }: Target,
  { subject, owner = '', layers, article }: Fact,
): boolean {
  return own.some((word) => {
    if (isGeneric(word) || variantsOf(word).some((one) => subject.includes(one))) return false;
    const tail = sharedEnd(word, subject);
    const [asked, told] = [word, subject].map((name) => name.slice(0, name.length - tail)) as [
      string,
      string,
    ];
    if (tail < 2 || isGeneric(word.slice(-tail)) || tokensOf(word.slice(-tail)).some(isVerb)) return false; // 接待游客 is no name
    if ([asked, told].some((head) => head.length < 2 || head.length > LONGEST_HEAD)) return false;
    if (
      owner.includes(asked) ||
      text.includes(told) ||
      [...asked].some((character) => told.includes(character))
    )
      return false;
    return namesApart(layers.own, asked, word.slice(-tail)) || !near(article, layers).includes(asked);
  });
}

const near = (article: Fact['article'], { heading, sentence }: Fact['layers']): string =>
  `${article.title} ${heading} ${sentence} ${issuerOf({ article })}`;

/** 甲乳 and 产业集群 of 甲乳百亿产业集群 */
function namesApart(clause: string, head: string, tail: string): boolean {
  const at = clause.indexOf(head);
  const behind = at < 0 ? '' : (clause.slice(at + head.length).split(/[，。；、]/)[0] as string);
  const place = behind.indexOf(tail);
  return place >= 0 && place <= LONGEST_HEAD;
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}
