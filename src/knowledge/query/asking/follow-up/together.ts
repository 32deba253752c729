/** 这两类加一块几个, 这三类一共几个, behind as many questions: all in one. */
const TOGETHER =
  /^(?:那|那么)?(?:把)?(?:这|前面|上面|刚才)([两俩二三四五])(?:个|项|类|批|样|块|笔|家|处|种|者|部分)?[^，。？]{0,4}?(?:加(?:起来|在?一(?:起|块儿?)|一加)|合(?:起来|计|在一起)|一共|总共|之和|相加)/u;
const HOW_MANY: Readonly<Record<string, number>> = { 两: 2, 俩: 2, 二: 2, 三: 3, 四: 4, 五: 5 };
/** Two questions that differ in more than so many characters ask different things. */
const LONGEST = 12;

/** Asks for the sum of what was asked before: no one figure answers it. */
export const asksTogether = (question: string): boolean => TOGETHER.test(question);

/** 工业类项目几个 and 商贸类项目几个 → 工业类和商贸类项目一共几个. A question for the sum of others than those before it stays as it is: the last of them is not the sum. undefined where none is asked for. */
export function addedUp(question: string, earlier: readonly string[]): string | undefined {
  const count = HOW_MANY[TOGETHER.exec(question)?.[1] ?? ''];
  if (count === undefined) return undefined;
  const asked = earlier.slice(-count);
  return (asked.length === count ? inOne(asked) : undefined) ?? question;
}

/** undefined where the questions are not alike. */
function inOne(asked: readonly string[]): string | undefined {
  const [first = ''] = asked;
  const head = sharedStart(asked);
  const tail = sharedStart(asked.map((text) => reversed(text.slice(head))));
  const own = asked.map((text) => text.slice(head, text.length - tail));
  if (new Set(own).size < own.length || own.some(({ length }) => length === 0 || length > LONGEST))
    return undefined;
  const rest = first.slice(first.length - tail).replace(/(?:一共|总共)?(?=有?(?:多少|几))/u, '一共');
  return `${first.slice(0, head)}${own.slice(0, -1).join('、')}和${own.at(-1)}${rest}`;
}

function sharedStart(texts: readonly string[]): number {
  const [first = ''] = texts;
  let length = 0;
  while (length < first.length && texts.every((text) => text[length] === first[length])) length++;
  return length;
}

const reversed = (text: string): string => [...text].reverse().join('');
