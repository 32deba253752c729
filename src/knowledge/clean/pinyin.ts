/** Readings that a garbling scraper left behind their character: 項(xiàng)目, 县（xian）, 沁水 (qin shui). */
import { type MappedText, replaceMatches } from './mapped-text.ts';
import { readingsOf } from './readings.ts';
import { simplifyText } from './traditional.ts';

/** Up to four Han characters and the Latin letters in the brackets behind them: 項(xiàng). */
const annotation = /(\p{Script=Han}{1,4}) ?[(（] {0,2}([\p{Ll}\p{M}' ]{1,28}) {0,2}[)）]/gu;

/** Letters alone: lǜ → lv. */
function bareLetters(latin: string): string {
  return latin
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/[^a-z]/g, '');
}

/** 項 is read as 项. */
function readings(han: string): readonly string[] {
  const forms = new Set([han, simplifyText(han)]);
  return [...forms].flatMap((form) => readingsOf(form).map(bareLetters));
}

/** Whether `latin` reads the last characters of `han`, one or more of them, in full. */
function readsTail(han: readonly string[], latin: string): boolean {
  const last = han.at(-1);
  if (last === undefined) return false;
  return readings(last).some(
    (reading) =>
      reading !== '' &&
      latin.endsWith(reading) &&
      (latin.length === reading.length || readsTail(han.slice(0, -1), latin.slice(0, -reading.length))),
  );
}

/** Takes reading annotations away; GDP(gross) and 和(he) in another sense than a reading stay. */
export function stripPinyin(source: MappedText): MappedText {
  if (!/[(（]/.test(source.text)) return source;
  return replaceMatches(source, annotation, (match) => {
    const [, han = '', latin = ''] = match;
    const letters = bareLetters(latin);
    return letters !== '' && readsTail([...han], letters) ? han : undefined;
  });
}
