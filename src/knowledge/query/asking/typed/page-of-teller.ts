/** 张某讲的协调复岗多少人, 主任张某介绍的开工项目几个: what the one named says on a page, and nobody else there. */
import { findRegions } from '../../../extract/places.ts';
import { TELLS } from '../../../extract/tables/telling-words.ts';
import type { Article, Span } from '../../../types.ts';
import type { PageNamed } from './page-named.ts';

const SAYS = `(?:${TELLS}|[说讲]|[提谈]到|通报|汇报)`;

/** Who is said to have told it, what office he holds ahead, and what is asked of that. */
const TELLER = new RegExp(
  `^(?:据|按照?|照|根据)?(?<ahead>[^，。？多少几谁]{0,24}?)(?<name>\\p{Script=Han}{2,3})(?:同志)?${SAYS}(?:过|到)?的?(?:那个|那)?[，：\\s]*(?<asked>(?![的了什啥哪过到])[^。]{0,60}(?:多少|几|百分之)[^。]*)$`,
  'u',
);

/** What is told where the one speaks from whom a question has it, and the question without him; undefined where it names none. */
export function pageOfTeller(text: string, articles: readonly Article[]): PageNamed | undefined {
  const { ahead = '', name, asked } = TELLER.exec(text)?.groups ?? {};
  if (name === undefined || asked === undefined) return undefined;
  // 任张某 of 主任张某
  const told = [name, name.slice(-2)]
    .map((called) => spokenBy(called, articles))
    .find(({ size }) => size > 0);
  return (
    told && {
      text: `${scopeOf(ahead)}${asked}`,
      articles: new Set(told.keys()),
      holds: ({ article, span }) => told.get(article)?.some((part) => isInside(part, span)) === true,
    }
  );
}

const isInside = (part: Span, { start, end }: Span): boolean => part.start <= start && end <= part.end;

/** 张某介绍，: from there on he is heard, until another speaks. */
const SPEAKS = new RegExp(`(?<who>\\p{Script=Han}{2,4})(?:同志)?${SAYS}(?:说|道)?[，：:“]`, 'gu');

/** The stretches of each article in which somebody speaks. */
function spokenBy(name: string, articles: readonly Article[]): ReadonlyMap<Article, readonly Span[]> {
  const spoken = articles.map((article) => {
    const voices = [...article.text.matchAll(SPEAKS)];
    const stretches = voices.map(({ index, groups }, i) => ({
      isHis: groups?.who?.endsWith(name) === true,
      start: index,
      end: voices[i + 1]?.index ?? article.text.length,
    }));
    const interview = voices.length === 0 && isInterviewOf(name, article);
    const whole = { start: 0, end: article.text.length };
    return [article, interview ? [whole] : stretches.filter(({ isHis }) => isHis)] as const;
  });
  return new Map(spoken.filter(([, stretches]) => stretches.length > 0));
}

/** 张某接受了本报记者专访: all that is answered there is his. */
const isInterviewOf = (name: string, { text }: Article): boolean => {
  const given = [...text.matchAll(INTERVIEWED)];
  return given.length > 0 && given.every(({ groups }) => groups?.who?.endsWith(name) === true);
};

const INTERVIEWED =
  /(?<who>\p{Script=Han}{2,4})(?:同志)?(?:日前|近日)?接受了?[^，。；]{0,16}(?:专访|采访|访谈)/gu;

/** 云溪区 of 云溪区区长, 三季度云溪区 of 三季度云溪区区长. */
function scopeOf(ahead: string): string {
  const times = [...ahead.matchAll(TIME)].map(([time]) => time);
  const places = findRegions(ahead).map(({ start, end }) => ahead.slice(start, end));
  return `${times.join('')}${places.join('')}`;
}

const TIME =
  /20\d\d年|[今去]年|[上下]半年|(?:前[一二三四]个?|第?[一二三四])季度|(?:\d{1,2}[—-])?\d{1,2}月|第[一二三四五六七八九十\d]{1,3}[期批]/gu;
