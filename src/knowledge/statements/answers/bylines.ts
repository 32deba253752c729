import { anyOf } from '../../any-of.ts';
import type { Ask } from '../asking/asks.ts';
import { pagesFor } from '../asking/places.ts';
import { cover, namesAll } from '../coverage.ts';
import { best } from '../ranking.ts';
import { nameAt } from '../reading/names.ts';
import { evidenceOf, type Line, type Page } from '../reading/pages.ts';
import type { Shelf } from '../reading/shelf.ts';
import type { Scope, WordAnswer } from '../types.ts';

/** 政府工作报告谁作的: by whom a speech is signed. */
const ASKS_SPEECH = /报告.{0,6}谁.{0,3}[作做]|谁.{0,3}[作做].{0,8}报告/u;
/** 提案是谁提的: to whom the answer to a proposal is written. */
const ASKS_PROPOSER =
  /(?:提案|建议|议案).{0,8}(?:谁|哪[位个几]).{0,6}提|(?:谁|哪[位个几]).{0,8}提.{0,6}(?:提案|建议|议案)/u;
/** 某某等3名委员： */
const ADDRESSED =
  /^(?<names>\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4}){0,4})(?:等\d{1,3}[名位])?(?:委员|代表)：?$/u;
/** Its first lines, where a speech names who gives it. */
const HEAD_LINES = 6;
/** 哪位记者采的, 稿子谁写的, 记者叫什么, 文末署名是谁; 记者采访了谁 asks for somebody else. */
const ASKS = anyOf(
  /哪[位个]?(?:名)?记者|(?:记者|通讯员|文?图?作者|撰稿人?|执笔人?)(?:都|分别)?(?:是|叫|谁|$)/u,
  /(?:稿子?|报道|文章|新闻|专访|采访).{0,4}(?:谁|哪位).{0,2}[写采做]|谁(?:采写|撰写|写)的?/u,
  /(?:记者|通讯员|作者)的?(?:名字|姓名|大名)|(?:采访|报道).{0,16}哪[个名]?记者|署(?:的|了)?(?:谁的)?名(?!企|牌)/u,
  /(?:文末|末尾|结尾|最后).{0,6}(?:括号|写).{0,5}(?:谁|名字)/u,
);
/** （某某日报记者 李某某）, 本报讯（记者郭某某 张某）, （吴某某 文/图） */
const SIGNED = anyOf(
  /(?:记者|通讯员|作者|撰稿|执笔)[：\s]?(?<names>\p{Script=Han}{2,4}(?:[ 、]\p{Script=Han}{2,4}){0,3})(?=[）\s]|$)/u,
  /（(?<credit>\p{Script=Han}{2,4})\s?(?:文\/图|图\/文|文|报道)）/u,
);
/** What the question calls the piece and its making. */
const PIECE = anyOf(
  /[那这这篇]?(?:篇|条)?(?:稿子?|报道|文章|新闻|专访|采访|消息)|署(?:的|了)?(?:谁的)?名|文末|末尾|结尾|最后|(?:的)?括号[里中内]?/gu,
  /文\/?图|记者|通讯员|文?图?作者|撰稿人?|执笔人?|[采撰]?写|采的?|做的|委员|代表|提案|议案|建议|等人|提出?的?/gu,
);

/** 23号提案 is 第023号 of its answer's headline. */
const NUMBERED = /(?<!\d)0*(?<number>\d{1,4})号/u;
const OF_PROPOSAL = /第?\d{1,4}号?|政协|人大|会议/gu;

const isNumbered = ({ titles, lead }: Page, number: string): boolean =>
  new RegExp(`(?<!\\d)0*${number}号`, 'u').test(`${titles}\n${lead}`);

/** Who wrote a page, in the words it is signed with. */
export function answerByline(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  const speech = ASKS_SPEECH.test(ask.clause);
  const proposed = ASKS_PROPOSER.test(ask.clause);
  if (!ASKS.test(ask.clause) && !speech && !proposed) return undefined;
  const number = proposed ? NUMBERED.exec(ask.question)?.groups?.number : undefined;
  const about = ask.runs
    .map((run) => run.replace(PIECE, '').replace(proposed ? OF_PROPOSAL : '', ''))
    .filter((run) => run.length > 1);
  if (about.length === 0 && number === undefined && ask.places.length === 0) return undefined;
  const named = pagesFor(ask, shelf, scope).filter(
    (page) => (number === undefined || isNumbered(page, number)) && namesAll(about, page.text),
  );
  return best(
    named.flatMap((page) => {
      const confidence = 0.5 + 0.4 * cover(about, `${page.header}\n${page.lead}`).share;
      const signed = speech
        ? page.lines.slice(0, HEAD_LINES).flatMap((line) => givenBy(line, confidence, shelf))
        : linesFrom(page, about).flatMap((line) =>
            proposed ? addressed(line, confidence) : signedBy(line, confidence, ask.clause),
          );
      return signed.slice(0, 1);
    }),
  );
}

/** The lines of a page, those of the report asked about first: of several beneath one another each is signed. */
function linesFrom({ lines }: Page, about: readonly string[]): readonly Line[] {
  const at = lines.findIndex((line) => namesAll(about, line.text));
  return at <= 0 ? lines : [...lines.slice(at), ...lines.slice(0, at).reverse()];
}

/** 县人民政府县长 某某: a line that says nothing but who gives the speech. */
function givenBy(line: Line, confidence: number, shelf: Shelf): WordAnswer[] {
  const [holder] = shelf.holders.get(line) ?? [];
  if (holder?.name === undefined || holder.start > 0 || holder.end < line.text.length) return [];
  return [
    { kind: 'who', headline: `${holder.name}（${holder.title}）`, evidence: evidenceOf(line), confidence },
  ];
}

/** （某某 文/图） names no 通讯员: another may have sent the piece in. */
function signedBy(line: Line, confidence: number, asked: string): WordAnswer[] {
  const { names, credit } = SIGNED.exec(line.text)?.groups ?? {};
  if (asked.includes('通讯员') && !line.text.includes('通讯员')) return [];
  const people = (names ?? credit ?? '').split(/[ 、]/u).filter((name) => nameAt(name, 0) === name);
  if (people.length === 0) return [];
  return [{ kind: 'who', headline: people.join('、'), evidence: evidenceOf(line), confidence }];
}

function addressed(line: Line, confidence: number): WordAnswer[] {
  const name = ADDRESSED.exec(line.text)?.groups?.names;
  if (name === undefined) return [];
  return [{ kind: 'who', headline: line.text.replace(/：$/u, ''), evidence: evidenceOf(line), confidence }];
}
