import { parseNumber } from '../../extract/number.ts';
import type { Ask } from '../asking/asks.ts';
import { pagesFor } from '../asking/places.ts';
import { cover, namesThings } from '../coverage.ts';
import { best } from '../ranking.ts';
import { before, evidenceOf, type Line, type Page } from '../reading/pages.ts';
import type { Shelf } from '../reading/shelf.ts';
import type { Scope, WordAnswer } from '../types.ts';
import { underVerdict } from './verdict-headings.ts';

/** What a report has for the good and the slow. */
const VERDICT =
  /(?:亮|挂|吃|登?上|列入|进入?)?了?“?(?<verdict>[红黄蓝绿橙黑][牌榜灯]|约谈|(?:提醒|诫勉)谈话|表扬|表彰|批评|督办|点名(?!批评|表扬))/u;
/** 县上, 目上 of 哪些县上了黑榜, 哪些项目上了红榜: no name. */
const GIVEN = /^[县区市镇乡目业位][上进被]$/u;
const ASKS_WHOM = /谁|哪/u;
/** 由谁约谈 asks who gives it. */
const ASKS_GIVER = /由(?:谁|哪)|谁来?(?:约谈|表扬|表彰|督办|点名)/u;
/** 落后15个百分点的亮红牌 is the rule, no verdict. */
const RULE = /以上的|以下的|以内的|不足.{0,8}的|或.{2,8}的(?=亮|挂)|对.{0,16}的(?:单位|县市区|项目|乡镇)/u;
/** 甲学校扩建项目 | 年度计划投资1.2亿元: where the name ends that opens a part. */
const NAME_END =
  /年度|总投资|计划|投资|完成|[一二三四]季度|[上下]半年|因|仅|被|在(?=[^，。；]{2,12}(?:中|方面|上))|连续|截至|目前|已|未|位列|排名|居|主体|\d/u;
const OPENER = /^(?:其中|对|给|将|有)/u;
const SHORTEST = 3;
/** 对上述2个项目予以通报表扬 */
const ABOVE = /(?:上述|以上)(?<count>\d{1,2}|[两二三四五六七八九])[个家项]/u;
/** 未亮, 免于, 摘掉了上季度的 before a verdict: it was not given, or taken back; 有没有 denies nothing. */
const DENIED_BEFORE =
  /(?:(?:(?<!是)不|(?<!有)没有?|未|无|非|[避豁]?免[于除予]?)(?:一[个家])?(?:项目|单位|企业)?(?:再|曾|被|予以?|给予|受到?|出现|亮|挂|吃|了){0,4}|(?:摘(?!要)|销(?!售)|取消|撤|解除)[^，。；、并和及]{0,6})$/u;
/** 红牌已摘除 */
const LIFTED_AFTER =
  /^(?:项目|问题|单位)?(?:已经?|均|都|也|全部|被|予以|得以|顺利){0,3}(?:摘|销号|取消|撤|解除)/u;

/** 被亮红牌的是哪些, 谁被约谈了: the names that open the parts of a report which end with that verdict. */
export function answerVerdict(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  const verdict = VERDICT.exec(ask.clause)?.groups?.verdict;
  if (
    verdict === undefined ||
    isDenied(ask.clause, verdict) ||
    !ASKS_WHOM.test(ask.clause) ||
    ASKS_GIVER.test(ask.clause)
  )
    return undefined;
  const runs = ask.runs
    .map((run) => run.replace(VERDICT, '').replace(/[被的]/gu, ''))
    .filter((run) => run.length > 1 && !GIVEN.test(run));
  return best(
    pagesFor(ask, shelf, scope)
      .filter((page) => namesThings(runs, page.text) && isOfQuarter(page, ask.question))
      .flatMap(
        (page) =>
          underVerdict(page, verdict, ask.clause) ??
          headed(page, verdict, shelf) ??
          given(page, verdict, runs, shelf, ask.count),
      ),
  );
}

/** 四、“黑榜”项目（2个）, and each of them numbered below: the names that open those. */
function headed(page: Page, verdict: string, shelf: Shelf): WordAnswer | undefined {
  const lists = page.lines.flatMap((line) => shelf.lists.get(line) ?? []);
  const [list, ...others] = lists.filter(
    ({ lead, itemLines }) => itemLines !== undefined && HEADING.test(lead) && lead.includes(verdict),
  );
  if (list?.itemLines === undefined || others.length > 0) return undefined;
  const headline = list.items.map((item) => item.replace(/（[^（）]*）$/u, '')).join('、');
  return { kind: 'list', headline, evidence: evidenceOf(...list.itemLines), confidence: 0.9 };
}

const HEADING = /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|【)?[^，。；]{2,20}$/u;

/** 四季度的红榜 is none of a page on the third quarter. */
function isOfQuarter({ titles }: Page, question: string): boolean {
  const asked = QUARTER.exec(question)?.groups?.which;
  const told = QUARTER.exec(titles)?.groups?.which;
  return asked === undefined || told === undefined || asked === told;
}

const QUARTER = /第?(?<which>[一二三四])季度/u;

function given(
  page: Page,
  verdict: string,
  runs: readonly string[],
  shelf: Shelf,
  count: number | undefined,
): WordAnswer[] {
  const found = page.lines.flatMap((line) => {
    const told =
      !line.headline && line.text.includes(verdict) && !isDenied(line.text, verdict) && !RULE.test(line.text);
    return told ? namedIn(line, verdict, shelf).map((name) => ({ name, line })) : [];
  });
  const names = [...new Set(found.map(({ name }) => name))];
  if (names.length === 0 || (count !== undefined && count !== names.length)) return [];
  const confidence = 0.5 + 0.4 * cover(runs, `${page.header}\n${page.lead}`).share;
  return [
    {
      kind: 'list',
      headline: names.join('、'),
      evidence: evidenceOf(...found.map(({ line }) => line)),
      confidence,
    },
  ];
}

/** Whether words deny a verdict or tell that it was lifted: 未亮红牌, 已销号红牌, 红牌已摘除. */
function isDenied(words: string, verdict: string): boolean {
  const parts = words.split(verdict);
  return parts.some(
    (part, at) => (at < parts.length - 1 && DENIED_BEFORE.test(part)) || (at > 0 && LIFTED_AFTER.test(part)),
  );
}

/** The list that a verdict is given to, those named above it, or the name that opens its part. */
function namedIn(line: Line, verdict: string, shelf: Shelf): string[] {
  const list = shelf.lists.get(line)?.find(({ around, after }) => `${around}${after}`.includes(verdict));
  if (list !== undefined) return [...list.items];
  const above = ABOVE.exec(line.text)?.groups?.count;
  const lines = above === undefined ? [line] : before(line, parseNumber(above)?.number ?? 0).reverse();
  return lines.flatMap(({ text }) => openingName(text) ?? []);
}

/** 一季度共亮牌4个：甲学校扩建项目年度计划投资… → 甲学校扩建项目 */
function openingName(text: string): string | undefined {
  const clause = (text.split('：').at(-1) ?? '').split(/[，；。]/u)[0]?.replace(OPENER, '') ?? '';
  const end = clause.search(NAME_END);
  const name = (end < 0 ? clause : clause.slice(0, end)).replace(/^【[^】]*】|（$/gu, ''); // 【黑榜】甲水厂（11%）
  return end >= 0 && name.length >= SHORTEST ? name : undefined;
}
