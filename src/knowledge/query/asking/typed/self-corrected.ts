import { holesIn } from '../holes.ts';
import { mentionsIn, type Reading } from '../mentions.ts';

/** 我刚才说错了, 打错 */
const MISSPOKE = '(?:我|刚才?){0,2}(?:说|打|讲|问|搞|弄)错了?';
/** 我想问的应该是 */
const MEANS = '我?(?:想?[说问要查]的|想[说问要查])(?:应该)?是';

/** 签约的，不对，开工的; 生态长廊，不是，生态廊道; 签约，哦不是签约，开工: what an asker takes back as he speaks. */
const TAKEN_BACK = new RegExp(
  '[，。、\\s](?:哦|噢|啊|嗯|呃|哎){0,3}[，\\s]?' +
    `(?:(?:不是|不对|错了?|不(?=[，。、！\\s])){1,2}|${MISSPOKE}|口误|更正(?:一下)?)` +
    `(?<taken>[^，。？\\s]{0,10})[，。、！\\s]+(?:${MEANS}|我?(?:应该)?是)?(?=[^，。？]{2})`,
  'u',
);

/** 说错了，签约的; 不对，我问的是签约: the answer before is what is not meant. */
const NOT_THAT = new RegExp(
  `^(?:不对|不是(?:这个)?|${MISSPOKE}|错了)[，。！\\s]+` +
    `(?:${MEANS}|我?是?[要问查]|(?:应该)?是)?(?=[^，。？]{2})(?!.*(?:对[吗吧不]|是不是))`,
  'u',
);

/** 总投资我有了，; 甲区第一批我知道，: what an asker needs not be told. */
const KNOWN =
  /(?<=^|[，。\s])(?<had>[^，。？\s]{1,20}?)我(?:这[里边]?)?(?:都|已经|已)?(?:有|知道|晓得|清楚|查到|查过|拿到)了?[，。；\s]+(?:我?(?:只|就|是)?(?:要|问|想问|差|缺)(?:的是|的)?)?/u;

/** 除了产业类我知道，还有几个: what is known says what is asked. */
const LEFT_OUT = /除|不算|不含|其余|其他|还有|剩/;
/** A place and a measure; less is no question. */
const SHORTEST = 5;

/**
 * A question as its asker means it, and ahead of it the one he takes back, which lends it what it leaves out:
 * 甲区签约几个，不对，开工的 → 甲区签约几个 + 开工的. What he says he has lends its place and time, and is asked no more.
 */
export function turnsMeant(typed: string, reading: Reading): readonly string[] {
  const question = typed.replace(NOT_THAT, '');
  const had = LEFT_OUT.test(question) ? null : KNOWN.exec(question);
  const rest = had === null ? question : question.replace(KNOWN, '');
  if (had?.index === 0 && mentionsIn(had.groups?.had ?? '', reading).length > 0)
    return [had.groups?.had ?? '', ...turnsMeant(rest, reading)];
  const said = rest.length >= SHORTEST ? rest : question;
  const back = TAKEN_BACK.exec(said);
  if (back === null) return [said];
  const before = said.slice(0, back.index);
  const after = said.slice(back.index + back[0].length);
  const taken = back.groups?.taken ?? '';
  if (before.length < 2 || /^(?:多少|几|吗|吧|呢)/.test(after) || /\d/.test(taken)) return [said];
  if (!before.includes(taken))
    return isOfKind(taken, before, reading) ? turnsMeant(`${before}，${after}`, reading) : [said];
  if (holesIn(before).length > 0) return [before, ...turnsMeant(after, reading)];
  const from = startOfTaken(before, after, taken, reading);
  return from === undefined ? [said] : turnsMeant(`${before.slice(0, from)}${after}`, reading);
}

/** 甲县 of 乙县，不是甲县，; 不算产业类 leaves something out. */
function isOfKind(taken: string, before: string, reading: Reading): boolean {
  const [named] = mentionsIn(taken, reading);
  return (
    named !== undefined && mentionsIn(before, reading).some(({ dimension }) => dimension === named.dimension)
  );
}

/** Where that begins which is said anew: with the same word, at what is named as wrong, or with a word of the same kind. */
function startOfTaken(before: string, after: string, taken: string, reading: Reading): number | undefined {
  const clause = Math.max(...['，', '。', ' '].map((mark) => before.lastIndexOf(mark))) + 1;
  const again = before.lastIndexOf(after.slice(0, 2));
  if (again >= clause) return again;
  if (taken !== '') return before.lastIndexOf(taken);
  const [next] = mentionsIn(after, reading);
  const alike = mentionsIn(before, reading).findLast(({ dimension }) => dimension === next?.dimension);
  return alike?.start;
}
