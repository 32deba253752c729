import { findMentions } from '../../extract/index.ts';
import type { Mention, Region } from '../../types.ts';

/** What a question is read by. */
export interface Reading {
  readonly now: string;
  /** Places the articles speak of. */
  readonly known: readonly Region[];
  /** True for two characters that the articles hold side by side. */
  readonly holds?: (pair: string) => boolean;
}

const readBefore = new WeakMap<Reading, Map<string, readonly Mention[]>>();

/** What a question names; read once for each text while one question is answered, which several ways look at. */
export function mentionsIn(text: string, reading: Reading): readonly Mention[] {
  const texts = readBefore.get(reading) ?? new Map<string, readonly Mention[]>();
  readBefore.set(reading, texts);
  const found =
    texts.get(text) ??
    withoutNameOfMeeting(
      findMentions(text, { today: reading.now, question: true, known: reading.known }),
      text,
    );
  texts.set(text, found);
  return found;
}

/** 甲省乙市合作大会: what two sides held together. */
const MEETING = /(?:大会|论坛|推介会|对接会|洽谈会|交流会|博览会)/;

/** 甲省乙市合作大会，乙市来了多少家企业: behind the name of a meeting stands whose firms are asked for, and the places in it are a part of its name; 在丙市 is but where it was held. */
function withoutNameOfMeeting(found: readonly Mention[], text: string): readonly Mention[] {
  const at = MEETING.exec(text)?.index ?? -1;
  const isPlace = ({ dimension }: Mention): boolean => dimension === 'region';
  const namesSide = found.some((m) => isPlace(m) && m.start > at && !/[在于]$/.test(text.slice(0, m.start)));
  return at < 0 || !namesSide ? found : found.filter((m) => !isPlace(m) || m.start > at);
}
