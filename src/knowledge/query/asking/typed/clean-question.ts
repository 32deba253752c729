import { simplify } from '../../../clean/index.ts';
import { measuresIn } from '../../../facts/measure/measure.ts';
import { endsWithMeasureNoun } from '../../tables/measure-nouns.ts';
import { anySpoken, spokenWords } from '../../tables/spoken-words.ts';
import { askedOfEachPayer } from '../payers.ts';
import { asPutRight } from './as-put-right.ts';
import { withBatchesApart, withStagesApart } from './batches-apart.ts';
import { withBlanksAsked } from './blanks.ts';
import { isOnlyThanks, withoutCourtesy, withoutParticles } from './courtesy.ts';
import { withItemsMarked } from './items-apart.ts';
import { withMeasuresApart } from './measures-apart.ts';
import { withMonthsTogether } from './months-together.ts';
import { withoutPurpose } from './purpose.ts';
import { withoutStutter } from './stutter.ts';

/** The longest question read; what follows is not looked at. */
const LONGEST = 400;

const MENTION = /[@＠][^\s\u2005\u00a0，。？！,?]{1,32}(?:[\s\u2005\u00a0]+|$)/gu;
/** A北地块多少钱，别给我B区的 */
const NOT_MEANT =
  /[，\s]+(?:别|不要|不是|不用)(?:给我|要|说|拿|算|报)?[^，。？多少几]{1,10}的(?=[。？！]|$)/gu;
/** …是哪天？报纸是23号出的: what is remarked behind a question and asks nothing. */
const REMARK =
  /(?<=(?:多少|几|哪|谁|什么|啥)[^，。？！?!]{0,12}[，。？！?!] ?)(?:(?:报纸|报道|文章|稿子?|新闻|网页|通报)[^，。？！多少几哪谁吗]{0,8}[出发登刊印]的|我?(?:记得|印象[里中]?|好像)(?:是|有|大概|约|不到|也就){0,3}[\d.十百千来多几一二三四五六七八九]{1,6}[个家项万亿%]?[元多来左右]{0,3}|(?:可?千万)?别(?:跟|和|把|与)[^，。？！?!]{2,14}(?:[弄搞]?[混错串反]了?)|(?:领导|老板|主任)[^，。？！?!多少几哪谁]{0,4}[催等急][^，。？！?!多少几哪谁]{0,3})(?=[。！!]?$)/u;
/** 领导问 ahead of what is asked. */
const ASKER =
  /^(?:我们)?(?:领导|老板|主任|局长|同事|人家|有人)(?:刚才|让我)?(?:问|想知道|要看看?|催)(?:我|一下|起)?(?!题)[，：]?(?=.{4})/u;

/** [抱拳], 🌹: a picture, some chats put it in words. */
const PICTURE = /\[\p{Script=Han}{1,4}\]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f/gu;

/** What stands in quotation marks or is a title is a name and stays as typed. */
const QUOTED = /(“[^”]*”|"[^"]*"|《[^》]*》)/;

const inBookWords = (text: string): string =>
  anySpoken.test(text)
    ? spokenWords.reduce((words, [spoken, written]) => words.replace(spoken, written), text)
    : text;

const withoutAsker = (text: string): string =>
  withoutCourtesy(
    withoutPurpose(asPutRight(text.replace(ASKER, '').replace(NOT_MEANT, '').replace(REMARK, ''))),
  );

/** A stretch that asks ends its clause, and so does the gap behind it: 签了几个 一共多大盘子. A unit or a noun may still follow. */
const CLAUSE_GAP =
  /((?:多少|几|哪|谁|什么|啥|多[大长久高远]|怎么样|咋样)[^\s，。？！、]{0,8})[ \u3000]+(?=[^\s，。？！]{3}|(?:多少|几[个亿万家项]|百分)|[总金投增降占]\p{Script=Han}$)/gu;

/** 完成投资多少 完成率 云溪区: a measure behind another ends its clause, too. */
const MEASURE_GAP =
  /(?<=[开复竣]工率|完成率|完成投资|总投资|个数|增速|占比)[ \u3000]+(?=(?!多少|几|[是有各共呢]|分别)\p{Script=Han}{2})/gu;

/** A gap between two words stays, whatever is done about one inside a word (总 投 资). */
const BETWEEN_WORDS = /(?<=[\p{Script=Han}\d]{3})[ \u3000]+(?=\p{Script=Han}{2})/gu;
const KEPT = '‖';

const GAP = /[ \u3000]+/u;

/** 水厂总投资 占地面积: measures side by side, with nothing but gaps between them, are a list. */
function withListMarks(text: string): string {
  if (!GAP.test(text)) return text;
  const pieces = text.split(/([ \u3000]+)/u);
  return pieces
    .map((piece, i) => {
      if (i % 2 === 0 || !areMeasures(pieces[i - 1], pieces[i + 1])) return piece;
      return OF_MEASURE.test(`${pieces[i + 1]}${pieces[i + 3] ?? ''}`) ? '' : '、';
    })
    .join('');
}

/** 工业投资 增速 是多少: how it moved is of the measure before it; 到位资金 增幅 are two. */
const OF_MEASURE = /^(?:同比|环比)?增[速幅](?:是|为|多少)/;

const areMeasures = (...pieces: readonly (string | undefined)[]): boolean =>
  pieces.every(
    (piece = '') => endsWithMeasureNoun(piece) || measuresIn(piece, false).at(-1)?.end === piece.length,
  );

/** 专项债券 支出率: what has become of a fund is no second thing asked. */
const FUND_GAP = /(?<=债券?|资金|贷款) (?=支出|支付|拨付|使用|到位|发行)/g;

/** 省4+1项目, 3+N体系: the name of a programme, and nothing to add up. */
const SUM_AS_NAME =
  /(?<![\d.“"+])(\d\+[\dNXnx](?:\+[\dNXnx])?)(?=重[点大]|项目|工程|计划|产业|体系|机制|行动|模式|工作)/g;

/** 个数/总投资; 个数+总投资, 签约&开工: what is asked side by side. */
const SLASH = /(?<=\p{Script=Han})[ \u3000]*[/／][ \u3000]*(?=\p{Script=Han})/gu;
const PLUS = /(?<=\p{Script=Han})[ \u3000]*[+＋&＆][ \u3000]*(?=\p{Script=Han})/gu;

/** 云溪市油菜产量2021: the year that stands behind what is asked, put in front of it. */
const YEAR_BEHIND =
  /^(?!.*20\d\d(?!年?$))([^，。？]{4,40}(?<!制造|愿景|规划|纲要|行动|战略|目标|计划)) ?(20[0-3]\d)年?$/u;

/** 水厂的总投资，占全县总投资的百分之几: nothing is asked ahead of the comma, and the two are one question. */
const SHARE_GAP =
  /(?<=^[^，。？多少几哪谁呢]{4,40})，(?=(?:占|相当于)[^，。？]{2,40}(?:百分之|多少|比[重例]|几成)[^，。？]{0,6}[？。]*$)/u;

/** 水库的库容以及坝高: both alike. */
const AS_WELL = /(?<=\p{Script=Han})以及(?!其[他它余])(?=\p{Script=Han})/gu;

/** b区 of 大学城b区, c座: a letter that tells one part of a place from the next is a capital. */
const PART_LETTER = /(?<![A-Za-z])[a-h](?=(?:区|座|栋|楼|馆|塔|地块|标段?)(?!间))/g;

/** cpi, gdp: as pages write them. */
const INITIALS = /(?<![A-Za-z])(?:[cp]pi|gdp|pp[pi]|epc|pmi|fdi|bot)(?![A-Za-z])/g;

/** A question as typed → simplified, half-width, one form for punctuation, no mention, no fillers, book words. */
export function cleanQuestion(typed: string): string {
  const said = withoutAsker(
    withBlanksAsked(typed.slice(0, LONGEST).replace(MENTION, ' ').replace(PICTURE, '')),
  );
  const asked = withListMarks(withItemsMarked(said.replace(CLAUSE_GAP, '$1，'))).replace(MEASURE_GAP, '，');
  let text = simplify(asked.replace(BETWEEN_WORDS, KEPT)).replaceAll(KEPT, ' ');
  text = text.replace(/[\u200b-\u200f\u2060\ufeff]/gu, '');
  text = text
    .replace(/\?/g, '？')
    .replace(/!/g, '！')
    .replace(/,(?!\d{3})/g, '，')
    .replace(/(?:\.{3,}|…+)(?=[”"])/g, '') // what a quotation leaves out
    .replace(/\.{3,}|…+/g, '，');
  for (let before = ''; before !== text && !isOnlyThanks(text); ) {
    before = text;
    text = withoutStutter(withoutParticles(withoutAsker(text)));
  }
  text = text
    .replace(/(?<=[\p{Script=Han}，、])\s+|\s+(?=[\p{Script=Han}，、])/gu, ' ')
    .replace(FUND_GAP, '')
    .replace(SUM_AS_NAME, '“$1”')
    .replace(SLASH, '、')
    .replace(PLUS, '和')
    .replace(PART_LETTER, (letter) => letter.toUpperCase())
    .replace(/^[，。、\s]+|[，、\s]+$/gu, '')
    .replace(SHARE_GAP, '')
    .replace(AS_WELL, '和')
    .replace(YEAR_BEHIND, '$2年$1')
    .replace(INITIALS, (word) => word.toUpperCase());
  text = text
    .split(QUOTED)
    .map((part, i) => (i % 2 === 0 ? inBookWords(part) : part))
    .join('');
  const plain = withMonthsTogether(text.replace(/([，、])[，、\s]+/g, '$1').trim());
  return withMeasuresApart(withBatchesApart(withStagesApart(askedOfEachPayer(plain))));
}
