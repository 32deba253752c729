/** All the batches of a year, of which a page tells the last one and what those before it came to together. */
import type { Fact } from '../../facts/fact.ts';
import type { Frame } from '../asking/frame.ts';
import type { Setting } from '../match/setting.ts';
import { regionFit } from '../match/slots/place.ts';

const NUMERALS = '一二三四五六七八九十';
/** 三批, 前三批 */
const COUNTED = /(?<![第\d一二三四五六七八九十])(?:前|这)?([两二三四五六七八九])([批期轮次])(?!次)/;
const EVENT = /(?=(?:重[点大])?(?:项目)?集中(?:开工|签约|竣工|投产))/;
/** 今年集中开工一共几个, 今年以来集中开工了几个 */
const SO_FAR = /(?:[今全]|\d)年[^，。？]{0,14}(?:[一总]共|累计|合计|加起来)|(?:今年|年初)以来/;

/** 今年以来集中开工了几个 asks for all of them without a word of a sum. */
export const asksSoFar = (text: string): boolean => /(?:今年|年初)以来[^，。？第前]{0,10}集中/.test(text);

const SUMMED =
  /(?<![第前一二三四五六七八九十])[两二三四五六七八九][批期](?=[^，。？]{0,14}(?:加起来|合计|总共|一共|总计|相加))/u;

/** 三批集中开工加起来几个: every batch so far, which the figure of one of them is not. */
export const sumsBatches = (question: string): boolean => SUMMED.test(question);

/** 今年三批集中开工一共几个 → 今年前两批和第三批集中开工一共几个; undefined where no page tells them so. */
export function batchesTogether(
  { text, regions }: Frame,
  facts: readonly Fact[],
  setting: Setting,
): string | undefined {
  const told = facts.find((fact) => {
    const page = setting.pageOf(fact);
    const before = fact.batch?.value.ordinal ?? 0;
    return (
      before < 0 &&
      page.batch?.ordinal === 1 - before &&
      page.batch.word === fact.batch?.value.word &&
      regionFit(regions, fact, page) > 0
    );
  });
  if (told?.batch === undefined) return undefined;
  const { ordinal, word } = told.batch.value;
  const before = ordinal === -2 ? '两' : NUMERALS[-ordinal - 1];
  const both = `前${before}${word}和第${NUMERALS[-ordinal]}${word}`;
  const [said, many = ''] = COUNTED.exec(text) ?? [];
  if (said !== undefined)
    return NUMERALS.indexOf(many) === -ordinal ? text.replace(COUNTED, both) : undefined;
  return SO_FAR.test(text) && EVENT.test(text) && !/第/.test(text) ? text.replace(EVENT, both) : undefined;
}
