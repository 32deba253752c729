import { anyOf } from '../any-of.ts';
import type { Fact } from '../facts/fact.ts';
import { asksState, type Statements, type WordAnswer } from '../statements/index.ts';
import type { Article, Sentence } from '../types.ts';
import type { Frame } from './asking/frame.ts';
import { asksMembers } from './rank/index.ts';
import { limitOf } from './rank/limit.ts';
import { membersAsked } from './rank/members.ts';
import { orderOf } from './rank/order.ts';
import { wantedOf } from './rank/wanted.ts';
import { citationList } from './reply/citations.ts';
import { type Draft, draft } from './reply/draft.ts';
import { toValue } from './reply/shown.ts';

/** Who, when, where, which ones, what is meant: asked for whatever figure the question also names. */
const NAMES = anyOf(
  /谁|多久.{0,8}[一1][次回趟]|[隔每]多久|多久[听开通报调汇督]|什么时候|几月(?:[底初]|中旬|份)?之?前|哪[一几两三]?天|在哪/u,
  /[放设选落](?:在|到)?哪(?!些|个)|哪里|指什么|什么意思|(?:什么|啥)(?:叫|是)(?=\p{Script=Han}{2})|何谓|何为/u,
  /计算(?:公式|方法|方式)|包括|有哪些|(?:跟|和|与|同)哪|哪几|哪[两二三四五六七八九十\d]/u,
);
/** Words are asked for, unless the question names a figure. */
const WORDS = anyOf(
  /哪位|哪年|几月几号|几号|周几|哪一天|何时|哪儿|什么地方|指的是|指哪|指的?什么|是什么(?!水平|情况)|叫什么|干什么|什么职务|什么来头|哪些|都有什么|包括什么/,
  /把什么|哪个?(?:科|股|处室)|哪家|怎么定位|怎么推进|为什么|什么情况|什么阶段|什么程度|哪一步|怎么样了$|谁的|用的是|几号线/,
);

/** True for questions whose answer is words: who, when, where, which, what is. */
export function asksForWords(frame: Frame): boolean {
  if (/最[多大高快少小低慢猛]/.test(frame.text) && /哪/.test(frame.text)) return false;
  if (limitOf(frame) !== undefined && !/最/.test(frame.text)) return false;
  if (asksRate(frame) && asksMembers(frame)) return false;
  if (membersAsked(frame.text) === 'class' && orderOf(frame.text) !== undefined) return false; // 排前三的是哪几类
  const text = frame.text.replace(/谁(?=[^，。？]{0,14}[高大多低少快])/, ''); // 谁的完成率高 asks for a figure
  if (NAMES.test(text) || asksState(text)) return true;
  const figure = frame.targets.some((target) => target.metric !== undefined || target.kinds !== undefined);
  return WORDS.test(text) && !figure;
}

/** 完成率倒数第一是谁: those ranked have figures. */
const asksRate = ({ targets, text }: Frame): boolean =>
  targets.some((t) => t.metric !== undefined) || /率|增[速幅]|投资|进度|得分/.test(text);

/** 由哪家企业投资, 投资方是谁: whoever did it is asked for, and no figure; 谁投资更大 asks for one. */
const WHO_ALONE = anyOf(
  /谁(?=[投出承建])(?![^，。？]{0,8}(?:[最更]|得?[多大高少小低](?:$|[，。？])))/,
  /(?:由|是)哪[个家](?:公司|企业|单位|集团|部门|机构|银行)/,
  /(?:投资[方商人]|业主|(?:建设|施工|设计|监理|承建|运营)(?:单位|方))(?:[是叫]|都有)?(?:谁|哪|啥|什么)/,
);

/** True when a figure would answer another question. */
export function asksForNoFigure(frame: Frame): boolean {
  return WHO_ALONE.test(frame.text) && !/多少|几/u.test(frame.text);
}

/** The words asked for with the sentences that say them. */
export function answerWords(statements: Statements, facts: readonly Fact[], frame: Frame): Draft | undefined {
  const found = findWords(statements, frame);
  return found && showWords(found, facts);
}

/** The words asked for. */
export function findWords(statements: Statements, frame: Frame): WordAnswer | undefined {
  const { text, regions } = frame;
  const scope = { regionNames: regions.map(({ name }) => name) };
  const enlisted = text.replace(OF_LIST, '纳入全$1的');
  const found =
    statements.answer(text, scope) ?? (enlisted === text ? undefined : statements.answer(enlisted, scope));
  if (found?.kind === 'where' && wantedOf(frame, limitOf(frame)).byRank !== undefined) return undefined; // the place of a project is nobody's rank
  return found?.kind === 'passage' && !decides(found, frame) ? undefined : found;
}

/** 投产项目有没有超过5个, 甲比乙高吗: a sentence that tells no such figure, or only one of the two, decides neither. */
function decides({ evidence }: WordAnswer, frame: Frame): boolean {
  const { text: question } = frame;
  const told = evidence
    .map(({ article, sentence }) => article.text.slice(sentence.start, sentence.end))
    .join('');
  const { bySize, byRank } = wantedOf(frame, limitOf(frame));
  if (bySize) return SAYS_LARGEST.test(told);
  if (byRank !== undefined) return (byRank === 'top' ? TELLS_FIRST : TELLS_LAST).test(told);
  if (!YES_OR_NO.test(question)) return true;
  if (WEIGHED.test(question) && !/比|[高低多少]于|较|超/.test(told)) return false;
  return [...question.matchAll(FIGURE)].every(([figure]) => told.includes(figure));
}

/** 最大单体项目9亿元, 投资规模最小的一个; 最大坝高, 全省最大的电池项目 speak of something else. */
const SAYS_LARGEST =
  /最[大小](?:的)?(?:单[体个])?(?:签约|开工|投资)?(?:项目|工程)|(?:投资额?|规模|体量)最[大小多少]/u;

/** 综合第一名是甲镇, 甲县居全市第一: which of them has the rank; 对末位的县约谈 names nobody. */
const TELLS_FIRST = /(?<![类组])第一名?的?[是为]|[居列获夺][^，。；\d类组]{0,6}(?:第一|榜首|冠军)|擂主[是为]/;
const TELLS_LAST = /(?:倒数第一|末位|垫底)的?[是为]|[居列][^，。；\d]{0,6}(?:倒数第一|末位)/;

const YES_OR_NO = /(?:[吗么吧]|[没未]有?|对不对|是不是|是否)[？。]?$|是不是|是否|有没有|有无/u;
const WEIGHED = /比(?!赛|亚|例|重|拼|选|武|对|如)[^，。？]{2,16}(?:[高低多少大小快慢强弱好差早晚]|超)/u;
/** A year or a day says when, and may be told elsewhere on the page. */
const FIGURE = /\d+(?:\.\d+)?(?:[个家项条宗座%]|[亿万])/gu;

/** 省级签约项目有哪些: those that a page tells as 纳入全省. */
const OF_LIST = /([省市])级的?(?=(?:集中)?(?:签约|[开竣复]工|投产)?(?:的)?项目)/;

/** Words as they are told; a figure they hold is a value. */
export function showWords(found: WordAnswer, facts: readonly Fact[]): Draft {
  const several = [found, ...(found.alternatives ?? [])];
  return several.length > 1 ? clarify(several) : present(found, facts);
}

function present(found: WordAnswer, facts: readonly Fact[]): Draft {
  const citations = citationList();
  const values = found.evidence.flatMap(({ article, sentence }) => {
    const cited = citations.cite(article, sentence);
    const told = facts.filter((fact) => fact.article === article && isIn(fact, sentence));
    return told.filter((fact) => isShown(fact, found)).map((fact) => toValue(fact, [cited]));
  });
  return draft('answered', found.headline, { values, citations: citations.list });
}

const isIn = ({ span }: Fact, { start, end }: Sentence): boolean => start <= span.start && span.end <= end;

/** A sentence tells its figures, but none that it takes back; of a list of names, a date or a person none is asked. */
const isShown = ({ quantity, corrected, role }: Fact, { kind, headline }: WordAnswer): boolean =>
  ['passage', 'definition'].includes(kind) &&
  corrected === undefined &&
  role !== 'superseded' &&
  headline.includes(quantity.text);

function clarify(several: readonly WordAnswer[]): Draft {
  const citations = citationList();
  for (const one of several)
    for (const { article, sentence } of one.evidence) citations.cite(article, sentence);
  const lines = several.map((one) => `${one.headline}（${titleOf(one.evidence[0]?.article)}）`);
  return draft('clarify', `有几处资料都提到，请看是哪一个：\n${lines.join('\n')}`, {
    citations: citations.list,
  });
}

const SUM = /\d[\d.]*[余多]?(?:[万亿]|个|元|%|家|项|户|公里|平方|亩|吨)/;

/** 县发改〔2023〕14号 */
const PAPER_NUMBER = /[〔[（(]20\d\d[〕\]）)]\d{1,5}号/gu;

/** The headline without its clauses of figures and the number of a paper, which no sentence cited here proves: 某县：58平方公里热土 → 某县. */
function titleOf(article: Article | undefined): string {
  const title = (article?.title ?? '').replace(PAPER_NUMBER, '');
  const clauses = title.split(/(?<=[！!：:，,；\s])/u).filter((clause) => !SUM.test(clause));
  return clauses.join('').replace(/[！!：:，,；\s]+$/u, '') || (article?.publisher ?? '');
}
