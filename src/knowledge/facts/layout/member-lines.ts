/** Lines that divide what was told above them: 会上签约项目13个，总投资47亿元。|●新能源：3个，20亿元|●食品加工：5个，9亿元. */
import { measureOf } from '../measure/measure.ts';
import { type Before, besideWhole, DIVIDES, ofLargerWhole, onlyPeriod, type Running } from '../running.ts';

const MARK = '(?:[●·•◆■▲★]\\s*|[（(]?\\d{1,2}(?:[)）、]|[.．](?!\\d)))';
const NAME = '[^，。；：、\\d]{2,20}';
/** 新能源材料：3个，总投资20亿元 and nothing else; a mark, a ： or the lack of any comma (装备制造 22个 31.5亿元) says that it is one of a list. */
const MEMBER = new RegExp(
  `^(?:(?:${MARK}${NAME}[：，]?|${NAME}：)[共有]?\\d{1,4}[个项家][，、][^，。；：\\d]{0,8}|${NAME}\\d{1,4}[个项家]\\s?)\\d[\\d.]{0,9}[万亿]元[；。]?$`,
  'u',
);

/** 按产业分：, 其中：; 副市长李某主持仪式。 stands between and tells no figure. */
const LEADS_ON = /：\s*$|^\D{4,80}[。！]\s*$/;

/** 二、从来源看，…: a cut of what the paragraph before told of. */
const CUTS =
  /^\s*(?:[一二三四五六七八九十]、|（[一二三四五六七八九十]）)?(?:从|按|分)[^，。；]{1,10}(?:看|分|划分)[，：]/;

/** What was measured alone: the stretch told last may have been one that it was held against. */
function measureOnly(before: Running['before']): Running['before'] {
  const told = onlyPeriod(before);
  return told && { ...told, text: before?.text ?? '', slots: {} };
}

/** A paragraph starts from nothing, but a line of such a list from what the last paragraph with figures has told. */
export function beginParagraph(text: string, start: number, hasTold: boolean, running: Running): void {
  if (hasTold && !running.dividing && running.before)
    running.divided = wholeOf(ofLargerWhole(text, besideWhole(running) ?? running.before), running.paragraph);
  const divides = running.divided !== undefined && dividesCount(text, running.paragraph);
  const isMember = divides || (running.divided !== undefined && MEMBER.test(text.trim()));
  if (isMember && !running.dividing) Object.assign(running, { family: start, parts: true });
  if (!isMember && !LEADS_ON.test(text)) running.divided = undefined;
  const told = CUTS.test(text) ? measureOnly(running.before) : undefined;
  running.before = isMember ? (divides ? undated(running.divided) : running.divided) : told;
  if (!isMember) Object.assign(running, { whole: undefined, counted: 0 });
  running.dividing = isMember;
  running.paragraph = text;
}

/** 从产业看，新能源项目5个、…，装备项目6个、…。 beneath 11个项目现场签约: its numbers meet one told there. */
function dividesCount(text: string, paragraph: string): boolean {
  const [list = ''] = BY_CLASS.exec(text) ?? [];
  const numbers = [...list.matchAll(NUMBER)].map(([, number]) => Number(number));
  const sum = numbers.reduce((all, number) => all + number, 0);
  return numbers.length > 1 && [...paragraph.matchAll(NUMBER)].some(([, told]) => Number(told) === sum);
}

/** What was counted may have been compared since (与上年四季度的88个相比): the last stretch told is not that of the parts. */
const undated = (told: Before | undefined): Before | undefined => {
  if (told === undefined) return undefined;
  const { period: _compared, ...slots } = told.slots;
  return { ...told, slots };
};

const BY_CLASS = new RegExp(`${DIVIDES.source}[^。]*`);
const NUMBER = /(?<![\d.])(\d{1,4})[个项家]/g;

/** So much of the paragraph stands beside each line as the sentence before it. */
const LONGEST = 120;

/** The scope of what was told and what its sums measure, not of what; ； joins the lines to it. */
function wholeOf(told: Before, paragraph: string): Before {
  const [, measured] = [...paragraph.matchAll(PAIR)].at(-1) ?? [];
  const text = paragraph
    .slice(0, LONGEST)
    .trimEnd()
    .replace(/[。；：]$/, '');
  return {
    ...told,
    text: `${text}；`,
    head: undefined,
    thing: undefined,
    worth: measureOf(measured ?? '', 'money') ?? told.worth,
  };
}

/** 协议投资 of 签约项目47个，协议投资183亿元; 到位资金61亿元: lines of a number and a sum divide such a pair. */
const PAIR = /\d[个项家][，、]([^，。；：\d]{1,12})\d[\d.]{0,9}[万亿]元/g;
