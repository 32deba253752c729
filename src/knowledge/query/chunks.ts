import type { Span } from '../types.ts';
import { isNoun, isVerb, type Token, tokensOf } from './tokens.ts';

/** A run of content words of a question. */
export interface Chunk extends Span {
  readonly text: string;
}

/** Words that ask, point or soften, and name nothing. */
const STOP =
  /平均(?:每|一|到)*[个家项公里亩户人台座]*|加起来|加一起|加在一起|合起来|相加|之和|分别|各自|各是|各有|各|一共|总共|共有|共计|合计|到底|究竟|大概|大约|左右|差不多|目前|现在|当时|那会儿|这会儿|那时候|怎么样|什么时候|什么|哪[一两二三四五六七八九十几\d]?[个些类家项期批次种年天位]?(?:县市?区|区县|县市?|区(?!域|间)|市州|市(?!场|政)|镇街?|街道|乡镇?|领域|行业)?|哪里|哪儿|哪|谁|多少|情况|如何|是否|有没有|可以|能不能|能否|告诉我|说说|介绍|需要|应该|打算|准备|安排|那几个|那几家|那个|那些|那批|那块|那段|那条|那座|那次|那家|那位|那边|那|这个|这些|这批|这块|这次|这回|这边|这轮|这|里面|其中|方面|之中|中间|当中|相比|相较|比较|帮我|倒推一下|倒推|算一下|算算|一下|还有|还剩|还|又|再|就(?!业)|能(?=新增)(?<![产性节储功智热]能)|才|也|都|只|已经|已|真正|实际|预计|计划|一口气|整体|整个|总体|折合|约合|当年|全年|当月|数是|来的|想做到|做到|做成|[的了是吗呢吧么]|市里|县里|区里|省里|前后|先后|之后|以后|以来|那阵|这阵|那些|的事|事情|累计|当月|单季|当季|目标|设计|总量|总额|总数|真|出去|跑|以上|以下|压根|倍数|比例|幅度|百分比|比重|概算|按|(?<=项目|工程|企业)[里中]|以及|(?:没有?|尚?未)[\p{Script=Han}]{1,2}(?=[的？。，]|$)|，|、|。|？|！|；|：|“|”|（|）|《|》|·|\s/gu;
/** 中 and 上 stop a run only at its edges (水中 but 中部云谷); so do verbs that only carry the question. */
const EDGES =
  /^[要想给请能会可在从到把被对跟与和及或说搞将]+|(?:要建|要装|要修)$|(?<=项目|工程|企业|区)[里中]$|(?<=工业|农业|产业|旅游|商业)上$|[投花干搞要想说给有共达约和及与或在到来去做弄跟同后分过]+$/g;

/** Content runs of a question outside the spans already understood. */
export function chunksOf(text: string, understood: readonly Span[]): Chunk[] {
  const taken = new Uint8Array(text.length);
  for (const span of understood) taken.fill(1, span.start, span.end);
  for (const match of text.matchAll(STOP)) taken.fill(1, match.index, match.index + match[0].length);
  const tokens = tokensOf([...text].map((character, i) => (taken[i] === 1 ? '，' : character)).join(''));
  const chunks: Chunk[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const free = at < text.length && taken[at] === 0;
    if (free && start < 0) start = at;
    if (!free && start >= 0) {
      chunks.push(...trimmed(text, start, at).flatMap((run) => wordsOf(run, tokens)));
      start = -1;
    }
  }
  return chunks;
}

/** A run parted at its function words and verbs: 企业解决一个问题 → 企业｜解决｜问题; 污水处理厂 stays whole. */
function wordsOf(run: Chunk, tokens: readonly Token[]): Chunk[] {
  const inside = tokens
    .map((token) => ({
      ...token,
      start: Math.max(token.start, run.start),
      end: Math.min(token.end, run.end),
    }))
    .filter((token) => token.start < token.end);
  const words: Chunk[] = [];
  let open: { start: number; end: number } | undefined;
  const close = () => {
    if (open && (open.end - open.start > 1 || open.end - open.start === run.text.length))
      words.push({ ...open, text: run.text.slice(open.start - run.start, open.end - run.start) });
    open = undefined;
  };
  inside.forEach((token, i) => {
    if (/^(?:年|每年|一年|每天|一天|[一每][个家件条项座])$/.test(token.text)) close();
    else if (isVerb(token) && !joins(inside, i)) {
      close();
      if (token.end - token.start > 1 || !CARRIES.test(token.text))
        words.push({ start: token.start, end: token.end, text: token.text });
    } else if (breaks(token) && !leads(inside, i)) close();
    else open = { start: open?.start ?? token.start, end: token.end };
  });
  close();
  return words.length === 0 && inside.length > 1 && inside.some((token) => isNoun(token) || isVerb(token))
    ? [run]
    : words;
}

/** 处理 of 污水处理厂 and 润 of 华润新材料: a verb between nouns is part of a name, and so is one character of one. */
function joins(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i] as Token, tokens[i + 1]];
  if (/^(?:新增|新建|续建|扩建|在建|拟建)$/.test(token.text)) return after !== undefined && isNoun(after);
  if (before === undefined || isVerb(before) || breaks(before)) return false;
  if (after !== undefined && isNoun(after)) return token.text.length > 1 || !CARRIES.test(token.text);
  const inside = after !== undefined && !breaks(after) && !isVerb(after);
  return (
    (before.text.length === 1 && (token.text.length === 1 || i === 1)) ||
    (token.text.length === 1 && !CARRIES.test(token.text) && inside)
  );
}

/** Verbs of one character that carry a question and stand in no name. */
const CARRIES = /[有是到给拿用做搞弄干投花占分剩差报签招供交要想能会算进出来去开成没加让叫找带落起走完]/;

/** 右 of 隧道右线 and 下 of 下水库 lead a name; 中 of 项目中工业类 ends one. */
const leads = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i] as Token;
  const after = tokens[i + 1];
  return token.tag === 'f' && after !== undefined && isNoun(after) && /[左右东西南北上下]/.test(token.text);
};

/** Prepositions, connectives, particles, pronouns, adverbs and 里 上 中; 一期 is no adverb. */
const breaks = ({ tag, text }: Token): boolean =>
  /^(?:p|c|u[a-z]?|r|d|y|e|o|f|x)$/.test(tag) && !/^[一二三四五六七八九十首]期$/.test(text);

function trimmed(text: string, start: number, end: number): Chunk[] {
  const run = text.slice(start, end);
  const cut = /^.+(?=(?:静态|动态)$)/.exec(run); // 改扩建项目|动态 of …项目动态总投资
  if (cut !== null)
    return [
      ...trimmed(text, start, start + cut[0].length),
      { start: start + cut[0].length, end, text: run.slice(cut[0].length) },
    ];
  let words = run;
  for (let before = ''; before !== words; ) {
    before = words;
    words = words.replace(EDGES, '');
  }
  words ||= run.length > 2 ? run : '';
  const single = words.length === 1 && !followsMeasureWord(text, start + run.indexOf(words));
  if (!/[\p{L}\p{N}]/u.test(words) || single) return [];
  const at = start + run.indexOf(words);
  return [{ start: at, end: at + words.length, text: words }];
}

/** 坟 of 多少座坟 counts though it is one character. */
const followsMeasureWord = (text: string, at: number): boolean =>
  /(?:多少|几)[个座条辆台棵口头只间栋]$/.test(text.slice(0, at));

const GENERIC =
  /重点|重大|项目|工程|建设|集中|企业|总体|整体|全部|所有|投资|资金|活动|情况|仪式|数量|个数|金额|规模|完成|安排|实施|推进|新增|谋划|三个一批|一批|通报|这批|本次|此次|本期|类|三|批|钱|数|大型|主要/g;

/** True for words that fit nearly every article: 重点项目, 集中. */
export const isGeneric = (chunk: string): boolean => withoutGeneric(chunk).length === 0;

export const withoutGeneric = (words: string): string => words.replace(GENERIC, '');
