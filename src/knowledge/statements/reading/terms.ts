import { splitClauses, type WordList } from './lists.ts';
import type { Line } from './pages.ts';

/** A term and what the article says it means. */
export interface Term {
  readonly term: string;
  readonly line: Line;
  readonly more: readonly Line[];
  /** 一个项目、一名领导… */
  readonly meaning: string;
  /** 6 of 13568: the digit of a code that this explains. */
  readonly digit?: string;
  /** 0 to 1: said to be the meaning (即, 是指) rather than standing beside the term. */
  readonly strength: number;
}

const QUOTED = /[“‘](?<term>[^“”‘’、，。]{2,16})[”’]/gu;
const SAID = '(?:就是|即为|即|是指|指的是|是|指|也就是|分别是|分别为|主要包括|包括|具体为|具体是)';
/** Directly after the term, or after its noun and a mark: “五个一”标准，即…; “四个一”合作（即…）. */
const MEANS = new RegExp(`^(?:[，：]?${SAID}|[^“”；。]{0,24}[，（：]${SAID})[：，“]?(?<meaning>.+)$`, 'u');
const NUMERALS = '一二三四五六七八九';
/** “腾、挪、改、建”: characters that are told one by one. */
const SPELLED = /“(?<term>\p{Script=Han}(?:、\p{Script=Han}){1,5})”/gu;
/** 三多一少, 两提一降 */
const COMPOUND = new RegExp(
  `^(?<one>[两${NUMERALS}])[^个大项位两${NUMERALS}]{1,2}(?<other>[两${NUMERALS}])[^两${NUMERALS}]{1,2}$`,
  'u',
);
/** The counted pieces of 一轴两带三片区. */
const PIECE = new RegExp(`[两${NUMERALS}][^两${NUMERALS}“”]{1,3}`, 'gu');
const CODE = /^\d{2,6}$|^\d(?:\+\d){1,4}$/; // 13568, 3+2
/** “6”即 */
const DIGIT = /^“(?<digit>\d)”/u;
/** 本办法所称当年投资，是指…; 所谓链长制，就是… */
const SO_CALLED =
  /(?:所称的?|所谓的?)[“]?(?<term>[^“”，是]{2,16})[”]?，?(?:是指|就是|则是|便是|指的是|是|指)(?<meaning>.+)/u;
/** 开工率=已开工项目数÷计划开工项目数×100%: how a figure is reckoned. */
const FORMULA =
  /^(?:注?：|（)?(?<term>\p{Script=Han}{2,12}) ?[=＝] ?(?<meaning>[^=，。；]{2,60}?[÷×/][^=，。；]{1,40})/u;
/** 我解释一下什么叫“有效投资”，标准是三条：… */
const EXPLAINED = /(?:什么叫|什么是|何为|何谓)“(?<term>[^“”]{2,16})”，(?<meaning>.{1,300}[^？])$/u;
/** 答：就是…; 某某说，就是… */
const GIVEN = /^(?:[^，。：]{0,12}[，：]){0,2}(?:就是|是指|指的是|即|是)(?<meaning>.+)$/u;
/** 什么是“四个一批”？ “四个一批”是什么意思？ */
const ASKED_TERM =
  /(?:(?:什么是|什么叫|何谓|何为)“|^[^“”]{0,16}“(?=[^“”]{2,16}”(?:是|指)))(?<term>[^“”]{2,16})”[^“”。]{0,8}？$/u;
/** 把甲作为“一号工程”, 以甲为“头号任务”, 甲被列为“民心工程”: what a name is given to stands before it. */
const NAMED_SO = [
  /(?:把|将)(?<meaning>[^，。；：“”‘’把将]{2,30}?)(?:作为|列为|列入|当作|当成|当做|确定为|定为|视为|视作)[^，。；“”‘’]{0,4}$/u,
  /(?<!可)以(?<meaning>[^，。；：“”‘’以]{2,30})为$/u,
  /(?:^|[，。；：])(?<meaning>[^，。；：“”‘’这那它其]{2,24})(?:被列为|被称为|被称作|被誉为)$/u,
] as const;
/** 保障11个…，改造8个… */
const COUNTS = /\d+(?:个|项|条|家|座|处|件|名|公里)/u;
/** What a name is given to stands this near. */
const REACH = 60;
const COLON = /^[：—]/u;
/** No meaning is longer. */
const LONGEST = 600;
const LINES_OF_CODE = 10;
/** A list that is the meaning starts with it, or after its quote mark and a short verb. */
const OPENING = 6;
/** 工作法, 推进机制: the noun a slogan stands before. */
const NOUN = 8;

/** “三百攻坚”行动（百个项目大推进、百名干部驻企业、百家企业大走访） */
const BRACKET = /^\p{Script=Han}{0,8}（(?<meaning>[^（）。]{4,200})）/u;

/** The terms a line explains. */
export function findTerms(line: Line, lists: readonly WordList[]): Term[] {
  return [
    ...soCalled(line),
    ...answeredTerm(line),
    ...quotedTerms(line, lists),
    ...spelledTerms(line),
    ...countedTerms(line, lists),
  ];
}

function soCalled(line: Line): Term[] {
  const { term, meaning } =
    (SO_CALLED.exec(line.text) ?? EXPLAINED.exec(line.text) ?? FORMULA.exec(line.text))?.groups ?? {};
  return term === undefined || meaning === undefined
    ? []
    : [{ term, line, more: [], meaning: trim(meaning), strength: 1 }];
}

/** 什么是“四个一批”？某某说，就是…: the question of an interview, and the answer's opening sentence. */
function answeredTerm(line: Line): Term[] {
  const term = ASKED_TERM.exec(line.text)?.groups?.term;
  const next = line.page.lines[line.at + 1];
  const meaning = next === undefined ? undefined : GIVEN.exec(next.text)?.groups?.meaning;
  if (term === undefined || next === undefined || meaning === undefined) return [];
  return [{ term, line: next, more: [line], meaning: trim(meaning), strength: 0.9 }];
}

function quotedTerms(line: Line, lists: readonly WordList[]): Term[] {
  if (line.text.endsWith('？')) return [];
  return [...line.text.matchAll(QUOTED)].flatMap((match) => {
    const term = match.groups?.term ?? '';
    const end = match.index + match[0].length;
    const rest = line.text.slice(end, end + LONGEST).split('。”', 1)[0] ?? ''; // what is said ends with its quote
    const before = line.text.slice(Math.max(0, match.index - REACH), match.index);
    const named = NAMED_SO.map((form) => form.exec(before)?.groups?.meaning).find((words) => words);
    if (named !== undefined) return [{ term, line, more: [], meaning: named, strength: 1 }];
    return CODE.test(term) ? codeTerm(term, rest, line) : slogan(term, rest, line, lists);
  });
}

/** “腾、挪、改、建”四字组合拳：腾退…、挪移…、改造…、建设…: as many items as characters. */
function spelledTerms(line: Line): Term[] {
  return [...line.text.matchAll(SPELLED)].flatMap(({ 0: quoted, index, groups }) => {
    const characters = groups?.term?.split('、') ?? [];
    const rest = line.text.slice(index + quoted.length, index + LONGEST);
    const meaning = listAfter(rest, [characters.length]);
    return meaning === undefined
      ? []
      : [{ term: characters.join(''), line, more: [], meaning, strength: 0.9 }];
  });
}

function slogan(term: string, rest: string, line: Line, lists: readonly WordList[]): Term[] {
  const meaning = MEANS.exec(rest)?.groups?.meaning;
  if (meaning !== undefined)
    return [
      { term, line, more: [], meaning: listed(meaning, term, lists) ?? closeBracket(meaning), strength: 1 },
    ];
  const inBracket = BRACKET.exec(rest)?.groups?.meaning;
  if (inBracket !== undefined && inBracket.split(/[、，；]/u).length === countOf(term))
    return [{ term, line, more: [], meaning: inBracket, strength: 1 }];
  const pieces = term.match(PIECE) ?? [];
  if (pieces.length > 1 && pieces.every((piece) => rest.includes(`“${piece}”`)))
    return [{ term, line, more: [], meaning: trim(rest.slice(rest.indexOf('“'))), strength: 1 }];
  const list = lists.find((candidate) => standsBefore(candidate, term));
  if (list !== undefined) return [{ term, line, more: [], meaning: list.items.join('、'), strength: 0.9 }];
  const following = listAfter(rest, countsOf(term));
  if (following !== undefined) return [{ term, line, more: [], meaning: following, strength: 0.9 }];
  const all = trim(rest.replace(/^[，：]/u, ''));
  if (/^[，：—]/u.test(rest) && all.split(/[，、]/u).length === countOf(term))
    return [{ term, line, more: [], meaning: all, strength: 0.8 }];
  const clauses = splitClauses(rest).filter((clause) => clause.length > 3);
  const enough =
    (countOf(term) ?? 0) > 1 && clauses.length > (countOf(term) ?? 0) && !OCCASION.test(clauses[0] ?? '');
  return enough ? [{ term, line, more: [], meaning: trim(clauses.slice(1).join('，')), strength: 0.5 }] : [];
}

/** “三个一批”推进会举行，…: the term names a meeting, and what follows is told of that. */
const OCCASION = /(?:会议?|活动|仪式|大会)(?:[上后]|举[行办]|召开|启动|开幕)?$/u;

/** ‘五定’工作法，定目标、定任务…，确保…: the clause after the term's own, with as many items as it counts. */
function listAfter(rest: string, counts: readonly number[]): string | undefined {
  const [noun = '', list] = splitClauses(rest.replace(/[：—]+/u, '，'));
  const items = list?.replace(/(?<![。”’])[。”’]+$/u, '').split('、') ?? [];
  // “不打烊”成了制度：…: a colon explains a term that counts nothing.
  const fits = counts.length === 0 ? COLON.test(rest.slice(noun.length)) : counts.includes(items.length);
  return noun.length <= NOUN && items.length > 1 && fits ? items.join('、') : undefined;
}

/** A meaning that is a list ends with its last item, when the list is as long as the term counts. */
function listed(meaning: string, term: string, lists: readonly WordList[]): string | undefined {
  const list = lists.find(({ items }) => startsEarly(meaning, items[0] ?? '\n'));
  const fits = list !== undefined && (countOf(term) ?? list.items.length) === list.items.length;
  return fits ? list.items.join('、') : undefined;
}

/** 任务、问题、责任“三个清单”, 一个项目、一名领导的‘两个一’: as many items before the term as it counts. */
function standsBefore(list: WordList, term: string): boolean {
  const named = [`…“${term}”`, `…‘${term}’`, `…的“${term}”`, `…的‘${term}’`];
  return named.some((words) => list.around.includes(words)) && countOf(term) === list.items.length;
}

/** 13568: its digits are explained one by one, or by the rest of the sentence. */
function codeTerm(term: string, rest: string, line: Line): Term[] {
  const digits = digitLines(line, term);
  const after = rest.replace(/^[^，：]{0,12}[，：]/u, '');
  const said = /^“\d”/u.test(after) ? withoutEnd(after) : trim(after);
  const counts = said.split('，').filter((clause) => COUNTS.test(clause)).length > 1;
  const opening = /“\d”/u.test(rest) || rest.includes('、') || counts ? said : '';
  if (opening === '' && digits.length === 0) return [];
  const meaning = [opening, ...digits.map(({ text }) => withoutEnd(text))]
    .filter((part) => part !== '')
    .join('；');
  return [
    { term, line, more: digits, meaning, strength: 1 },
    ...digitTerms(term, [opening, ...digits], line),
  ];
}

/** “6”即实现六个提升，…: each digit of a code by itself. */
function digitTerms(term: string, told: readonly (string | Line)[], line: Line): Term[] {
  return told.flatMap((one) => {
    const [own, words] = typeof one === 'string' ? [line, one] : [one, withoutEnd(one.text)];
    return words.split(/[，；](?=“\d”)/u).flatMap((meaning) => {
      const digit = DIGIT.exec(meaning)?.groups?.digit;
      return digit === undefined
        ? []
        : [{ term, digit, line: own, more: own === line ? [] : [line], meaning, strength: 1 }];
    });
  });
}

const withoutEnd = (text: string): string => text.replace(/[；。]$/u, '');

/** The sentences “6”即…, “7”即… after the one that names the code. */
function digitLines(line: Line, code: string): Line[] {
  const following = line.page.lines.slice(line.at + 1, line.at + LINES_OF_CODE);
  const end = following.findIndex(({ text }) => !code.includes(DIGIT.exec(text)?.groups?.digit ?? '\n'));
  return following.slice(0, end < 0 ? following.length : end);
}

/** 甲、乙、丙三大产业: the counted noun after a list is a term too. */
function countedTerms(line: Line, lists: readonly WordList[]): Term[] {
  return lists.flatMap((list) => {
    const term =
      /…等?(?<term>(?:[一二两三四五六七八九十]{1,3}|\d{1,3})(?:个|大|项|类|条|种)[^，、。“”…的]{0,12})/u.exec(
        list.around,
      )?.groups?.term;
    if (term === undefined || term.length < 3) return [];
    return [
      {
        term,
        line,
        more: list.more,
        meaning: list.items.join('、') + (list.open ? '等' : ''),
        strength: 0.8,
      },
    ];
  });
}

function startsEarly(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at >= 0 && at <= OPENING;
}

/** 五看五比: five items that do both, or ten. */
function countsOf(term: string): number[] {
  const { one, other } = COMPOUND.exec(term)?.groups ?? {};
  const all = countOf(term);
  if (all === undefined) return [];
  return one === other && one !== undefined ? [all, all / 2] : [all];
}

/** 四个一 → 4, 三多一少 → 4. */
function countOf(term: string): number | undefined {
  const two = COMPOUND.exec(term)?.groups;
  const counts = two === undefined ? [term[0] ?? '\n'] : [two.one ?? '', two.other ?? ''];
  const read = counts.map((numeral) => NUMERALS.indexOf(numeral === '两' ? '二' : numeral) + 1);
  return read.includes(0) ? undefined : read.reduce((sum, count) => sum + count, 0);
}

/** A meaning given in brackets ends with them. */
function closeBracket(meaning: string): string {
  const open = meaning.indexOf('（');
  const close = meaning.indexOf('）');
  return trim(close >= 0 && (open < 0 || close < open) ? meaning.slice(0, close) : meaning);
}

function trim(meaning: string): string {
  return meaning.replace(/^[：，“\s]+/u, '').replace(/(?<![”。；\s])[”。；\s]+$/u, '');
}
