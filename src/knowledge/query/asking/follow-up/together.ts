import { sharedEnd, sharedStart } from './alike.ts';

const LEAD = '^(?:那么?)?(?:把|它们|他们)?';
const SO_MANY = '(?:个|项|类|批|样|块|笔|家|处|种|者|边|部分)?';
const ADDED = '加(?:起来|在?一(?:起|块儿?)|一加)|合(?:起来|计|在一起)|之和|总和|相加';
/** 这两类加一块几个, 这三类一共几个, behind as many questions: all in one. */
const TOGETHER = new RegExp(
  `${LEAD}(?:(?:这|前面|上面|刚才)([两俩二三四五])${SO_MANY}[^，。？]{0,4}?(?:${ADDED}|一共|总共)|前?([两俩二三四五])${SO_MANY}(?:${ADDED}|一共|总共))`,
  'u',
);
/** 加起来多少: as many as were asked alike. */
const ALL_TOGETHER = new RegExp(
  `${LEAD}(?:全部|都|一共)?(?:${ADDED}|一共|总共)(?:一共|总共)?(?:是|有)?(?<asks>(?:投资|资金|金额)?(?:多少|几)?[^，。？]{0,4})[？。]*$`,
  'u',
);
const HOW_MANY: Readonly<Record<string, number>> = { 两: 2, 俩: 2, 二: 2, 三: 3, 四: 4, 五: 5 };
/** Two questions that differ in more than so many characters ask different things. */
const LONGEST = 12;

/** Asks for the sum of what was asked before: no one figure answers it. */
export const asksTogether = (question: string): boolean => TOGETHER.test(question);

/** 工业类项目几个 and 商贸类项目几个 → 工业类、商贸类项目一共几个. A question for the sum of others than those before it stays as it is: the last of them is not the sum. undefined where none is asked for. */
export function addedUp(question: string, earlier: readonly string[]): string | undefined {
  const asks = ALL_TOGETHER.exec(question)?.groups?.asks;
  if (asks !== undefined && isOtherKind(asks, earlier.at(-1) ?? '')) return question;
  if (asks !== undefined) return longestAlike(earlier) ?? (/一共|总共/.test(question) ? undefined : question);
  const [, these, bare] = TOGETHER.exec(question) ?? [];
  const count = HOW_MANY[these ?? bare ?? ''];
  if (count === undefined) return undefined;
  const asked = earlier.slice(-count);
  const sum = asked.length === count ? inOne(asked) : undefined;
  return sum ?? (/前[二三四五]批/.test(question) ? undefined : question); // 前三批加起来 may be of the rounds
}

/** 一共投资多少, 总共多少亿 behind 签约几个: no sum of what was asked. */
const isOtherKind = (asks: string, last: string): boolean => {
  const [, unit = ''] = /(?:多少|几)([^？。呢]{1,4})/u.exec(asks) ?? [];
  const money = /投资|资金|金额|钱|[亿万元]/u;
  return money.test(asks) ? !money.test(last) : unit !== '' && !last.includes(unit);
};

/** The sum of all questions at the end of a thread that are alike. */
function longestAlike(earlier: readonly string[]): string | undefined {
  for (let count = Math.min(MOST, earlier.length); count >= 2; count--) {
    const one = inOne(earlier.slice(-count));
    if (one !== undefined) return one;
  }
  return undefined;
}

const MOST = 5;

/** undefined where the questions are not alike. */
function inOne(questions: readonly string[]): string | undefined {
  const asked = questions.map((text) => text.replace(/\d{1,4}[个项家](?=[国省市县区]级?重)/gu, '')); // 3个省重点
  const [first = ''] = asked;
  const head = sharedStart(asked);
  const tail = sharedEnd(asked.map((text) => text.slice(head)));
  const own = asked.map((text) => text.slice(head, text.length - tail));
  if (new Set(own).size < own.length || own.some(({ length }) => length === 0 || length > LONGEST))
    return undefined;
  const rest = first.slice(first.length - tail);
  const asking = rest.replace(/(?:一共|总共)?(?=有?(?:多少|几))/u, '一共');
  const whole = asking === rest ? `${rest}一共多少` : asking;
  return `${first.slice(0, head)}${own.join('、')}${whole}`;
}
