/** 这两类加一块几个, behind the one and the other: both in one question. */
const TOGETHER =
  /^(?:那|那么)?(?:把)?(?:这|前面|上面|刚才)(?:两|俩|二)(?:个|项|类|批|样|块|笔|家|处|种|者|部分)?[^，。？]{0,4}?(?:加(?:起来|在?一(?:起|块儿?)|一加)|合(?:起来|计|在一起)|一共|总共|之和|相加)/u;
/** Two questions that differ in more than so many characters ask different things. */
const LONGEST = 12;

/** 工业类项目几个 and 商贸类项目几个 → 工业类和商贸类项目一共几个; undefined where a question asks for no sum of the two before it, or they are not alike. */
export function addedUp(question: string, earlier: readonly string[]): string | undefined {
  const [one, other] = earlier.slice(-2);
  if (one === undefined || other === undefined || !TOGETHER.test(question)) return undefined;
  const head = sharedStart(one, other);
  const tail = sharedStart(reversed(one.slice(head)), reversed(other.slice(head)));
  const [first, second] = [one.slice(head, one.length - tail), other.slice(head, other.length - tail)];
  if (first === '' || second === '' || Math.max(first.length, second.length) > LONGEST) return undefined;
  const rest = one.slice(one.length - tail).replace(/(?:一共|总共)?(?=有?(?:多少|几))/u, '一共');
  return `${one.slice(0, head)}${first}和${second}${rest}`;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length++;
  return length;
}

const reversed = (text: string): string => [...text].reverse().join('');
