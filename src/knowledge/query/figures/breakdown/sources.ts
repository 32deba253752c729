/** Where the money of a thing comes from, each source with its sum: 从资金来源看，中央补助2.6亿元，专项债券1.8亿元. */
import { anyOf } from '../../../any-of.ts';
import { clauseSoFar, type Fact, toldSoFar } from '../../../facts/fact.ts';
import { grouped } from '../../../facts/grouped.ts';
import { isGeneric } from '../../asking/chunks.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Setting } from '../../match/setting.ts';
import { periodFit } from '../../match/slots/period/index.ts';
import { regionFit } from '../../match/slots/place.ts';
import { cover } from '../../match/words/cover.ts';
import type { Answering } from '../../reply/answering.ts';
import { presentFigures } from '../index.ts';

/** 资金来源有哪些，各多少; 资金构成分别是多少; 钱从哪几块来, 资金怎么筹措: one sum alone is no answer. */
const ASKS_SOURCES = anyOf(
  /资金的?(?:来源|构成|组成|渠道)[^，。？]{0,6}(?:哪些|哪里|哪几|各|分别|什么|怎么|如何)/,
  /资金的?(?:来源|构成|组成|筹措)(?:情况|明细|方案)?(?:[，、](?:各|分别)[^，。？]{0,6})?[？。]?$/,
  /资金的?筹措[^，。？]{0,4}(?:怎么|如何|什么|哪些)/,
  /[资金钱款](?:都|是|主要){0,2}(?:从|打)哪(?:里|儿|些地方|些渠道|几[块个条方]面?)?(?:来|筹|出)/,
  /资金(?:都|是){0,2}(?:怎么|如何)(?:来|筹|解决|落实|构成|组成)/,
  /资金(?:都|是){0,2}由(?:哪些|哪几|什么)[^，。？]{0,6}(?:构成|组成)/,
);
/** 从资金来源看, 资金来源为, 项目资金由, 建设资金除: what the sources are told behind. */
const TELLS_SOURCES =
  /(?:^|[，；])(?:从|按|分)?(?:项目|工程|建设|所需){0,2}资金(?:(?:来源|构成|组成|渠道)(?:上?看|分|为|是|：|包括|，)|(?:主要)?(?:除|由|通过))/;

/** Where the money comes from, and not how much there is. */
export const asksSources = ({ text }: Frame): boolean => ASKS_SOURCES.test(text);

/** The sums of the one sentence that tells them, on a page of the place, stretch and thing asked; undefined where several do. */
export const answerSources: Answering = (frame, _reading, facts, setting) => {
  if (!asksSources(frame)) return undefined;
  const told = facts.filter(
    (fact) =>
      fact.quantity.kind === 'money' &&
      !PART.test(clauseSoFar(fact)) &&
      TELLS_SOURCES.test(toldSoFar(fact)) &&
      isAsked(frame, fact, setting),
  );
  const [list, ...others] = [...grouped(told, ({ sentence }) => sentence).values()];
  return list && list.length > 1 && others.length === 0 ? presentFigures(list) : undefined;
};

/** 其中专项债券4亿元 is within the source told before it. */
const PART = /^其中/;

const WHOLE_NAME = 0.95;

const isAsked = ({ regions, period, terms }: Frame, fact: Fact, setting: Setting): boolean =>
  regionFit(regions, fact, setting.pageOf(fact)) > 0 &&
  periodFit(period, fact) > 0 &&
  terms.every(
    (term) =>
      isGeneric(term) ||
      /^块$|来源|构成|组成|渠道|筹措|方案|钱/.test(term) ||
      `${fact.article.title}${fact.article.text}`.includes(term) ||
      cover(term, fact.article.title) >= WHOLE_NAME, // 清溪供水工程 of 清溪城乡供水一体化工程
  );
