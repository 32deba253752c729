import type { Ask } from '../asking/asks.ts';
import { pagesFor } from '../asking/places.ts';
import { cover, namesThings } from '../coverage.ts';
import { best } from '../ranking.ts';
import { evidenceOf, type Line } from '../reading/pages.ts';
import { sharedEnd } from '../reading/shared-end.ts';
import type { Shelf } from '../reading/shelf.ts';
import type { Scope, WordAnswer } from '../types.ts';

/** An award as a line tells it, and who has it. */
interface Award {
  readonly name: string;
  readonly holders: readonly string[];
  readonly line: Line;
}

const KIND = '(?:奖(?![励补金惩项])|[红黄蓝绿白锦]旗|杯|(?<![招大名品标路门揭挂])牌)';
const NAME = `(?:“(?<quoted>[^“”]{2,20})”|(?<bare>\\p{Script=Han}{0,6}?${KIND}))`;
const HOLDERS = '(?<holders>[^，。；：“”对给向为]{2,40}?)';
/** 对甲镇、乙镇发“蜗牛奖”, 授予甲镇、乙镇“流动红旗”, 对甲镇予以通报表扬，发“红旗” */
const GIVEN = new RegExp(
  `(?:授予|颁给|[对给向为])${HOLDERS}(?:(?:予以|给予|进行)\\p{Script=Han}{2,6}，并?)?(?:颁发|发放|颁授|授予|送上|[发颁授])?了?${NAME}`,
  'gu',
);
/** 甲镇、乙镇捧回“飞鹰奖” */
const WON = new RegExp(
  `(?:^|[，。；：])(?:其中|会上|同时)?，?${HOLDERS}(?:分别|同时|双双|共同)?(?:荣获|获得?|[夺赢得领]得|捧回|摘[得下]|拿[到下]|被授予|获颁|领到)了?${NAME}`,
  'gu',
);
const ASKS_WHOM = /谁|哪/u;
/** 红旗是谁发的, 谁颁的奖: who gives it. */
const ASKS_GIVER = /由(?:谁|哪)|谁来?[给发颁授]|(?:谁|哪\p{Script=Han}{0,3})[发颁授]/u;
const AWARD_ASKED = new RegExp(`\\p{Script=Han}{0,10}${KIND}`, 'u');
/** 拿了蜗牛奖, 红旗给了 */
const HAD = /(?:[拿获得夺捧领评][到得回上]?|被?[授颁][予给]?|发[放给]?|给|归|落到?)了?/gu;

/** 蜗牛奖给了哪几家, 谁拿了红旗: those whom a page tells to have got it. */
export function answerAward(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  const asked = AWARD_ASKED.exec(ask.clause)?.[0];
  if (asked === undefined || !ASKS_WHOM.test(ask.clause) || ASKS_GIVER.test(ask.clause)) return undefined;
  const answers = pagesFor(ask, shelf, scope).flatMap((page) => {
    const award = meant(asked, page.lines.flatMap(awardsIn));
    if (award === undefined || (ask.count !== undefined && ask.count !== award.holders.length)) return [];
    const runs = ask.runs
      .map((run) => run.replace(sharedEnd([asked, award.name]), '').replace(HAD, ''))
      .filter((run) => run.length > 1);
    if (!namesThings(runs, page.text)) return [];
    return [
      {
        kind: 'list' as const,
        headline: award.holders.join('、'),
        evidence: evidenceOf(award.line),
        confidence: 0.6 + 0.3 * cover(runs, `${page.header}\n${page.lead}`).share,
      },
    ];
  });
  return best(answers);
}

/** Of the awards a page tells of, the one whose name ends most like the one asked for; undefined where two do. */
function meant(asked: string, awards: readonly Award[]): Award | undefined {
  const alike = awards.map(({ name }) => sharedEnd([asked, name]).length);
  const most = Math.max(0, ...alike);
  const least = asked.endsWith('奖') ? 3 : 2; // 飞鹰奖 is no 蜗牛奖
  const found = awards.filter((_, at) => alike[at] === most);
  return most >= least && found.length === 1 ? found[0] : undefined;
}

function awardsIn(line: Line): Award[] {
  return [...line.text.matchAll(GIVEN), ...line.text.matchAll(WON)].flatMap(({ groups }) => {
    const name = groups?.quoted ?? groups?.bare ?? '';
    const holders = (groups?.holders ?? '')
      .replace(/等\d{0,3}[个家]?(?:单位|乡镇|企业|部门)?$/u, '')
      .split(/[、和]/u);
    return ENDS_AS_AWARD.test(name) && holders.every((one) => one.length > 1 && !/[的上]$/u.test(one))
      ? [{ name, holders, line }]
      : [];
  });
}

const ENDS_AS_AWARD = new RegExp(`${KIND}$`, 'u');
