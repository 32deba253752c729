/** The batch that a page is about: named in its headline or opening, or said of its event further down. */
import type { Batch, Mention } from '../types.ts';
import { isEventBatch } from './slots/event-batch.ts';

const batchesNamed = (mentions: readonly Mention[], text: string): Batch[] =>
  mentions.flatMap((m) => (m.dimension === 'batch' && isEventBatch(m, text) ? [m.batch] : []));

export const batchNamed = (mentions: readonly Mention[], text: string): Batch | undefined =>
  batchesNamed(mentions, text)[0];

/** 第二批8个项目，第三批3个项目: a page that opens with several batches is of none. */
export function onlyBatch(opening: readonly Mention[], text: string): Batch | undefined {
  const [first, ...others] = batchesNamed(
    opening.filter((m) => !isOfListAbove(m, text) && !isOfFacet(m, text) && !isOfBonds(m, text)),
    text,
  );
  return others.every(({ ordinal }) => ordinal === first?.ordinal) ? first : undefined;
}

/** 据悉，这是今年全县第3次集中开工: which one the event is that the page tells of; 这是我县获得的第三批专项债券 is none. */
export const batchSaid = (mentions: readonly Mention[], text: string): Batch | undefined =>
  batchNamed(
    mentions.filter(
      ({ start, end }) =>
        SAID.test(text.slice(Math.max(0, start - SAID_WITHIN), start)) &&
        OF_EVENT.test(text.slice(end, end + 8)),
    ),
    text,
  );

const OF_EVENT =
  /^(?:[全省市县区]{0,2}(?:重[点大])?(?:项目)?)(?:集中|签约|[开竣]工|投产|“?三个一批|活动|观摩|推进)/;

const SAID = /(?:^|[，。；：\s])[这此本](?:[次场]?(?:活动|开工|签约)?)(?:也|已经?)?[是系为][^，。；]{0,14}$/;
const SAID_WITHIN = 24;

/** 第三批 of 基地是国家第三批大型风电光伏基地项目: a list that others made and one project stands on, not what the page tells of. */
const isOfListAbove = ({ start, dimension }: Mention, text: string): boolean =>
  dimension === 'batch' &&
  /(?:国家|全国|中央|部委?|列入|纳入|入选|入围|获评|认定为|评为|确定为)(?:了?[全我]?[国省市区县])?(?:\d{4}年)?$/.test(
    text.slice(Math.max(0, start - 12), start),
  );

/** 第三批 of 这是我县获得的第三批专项债券, below a headline that is about no bonds. */
const isOfBonds = ({ end, dimension }: Mention, text: string): boolean =>
  dimension === 'batch' &&
  /^[^，。；]{0,6}债/.test(text.slice(end, end + 10)) &&
  !/债|资金/.test(text.slice(0, text.indexOf('\n')));

/** 第二期 of 从“三个一批”看，第二期签约9个: one of the things a page tells of. */
const isOfFacet = ({ start, dimension }: Mention, text: string): boolean =>
  dimension === 'batch' && FACET.test(text.slice(text.lastIndexOf('。', start) + 1, start));

const FACET = /^\s*(?:从|分|按)[^，。；]{1,12}(?:看|讲|说|分)，/;
