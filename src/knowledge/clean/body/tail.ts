/** What hangs below the text and still belongs to it: signatures, attachments, contacts, numbered names that go on. */
import type { KindOfLine } from './line.ts';

export const dateLine =
  /^[（(]?(?:(?:19|20)\d{2}|二[〇○0零]\p{Script=Han}{2})\s?年\s?[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日[）)]?$/u;
/** 附件：1.… 抄送：… 咨询电话：… */
export const notice =
  /^(?:附件?\d?|抄送|抄报|主送|联系人|咨询电话|咨询热线|联系电话|监督电话|报名电话|联系方式|联系地址|公示时间|公示期|受理电话|备注|注|说明)[：:]/;

/** 会议时间：… 地点：… inside a notice, not its byline. */
export const agenda = /^(?:会议|活动|举办|报名|开工|签约)?(?:时间|地点|日期)[：:]/;

/** A name and a date below a notice: 某某局 / 2017年10月18日. */
function signatureEnd(lines: readonly KindOfLine[], from: number): number {
  for (let i = from; i < Math.min(from + 4, lines.length); i++) {
    if (dateLine.test(lines[i]?.text ?? '')) return i;
    if (lines[i]?.kind !== 'short') return from - 1;
  }
  return from - 1;
}

/** 03 城北医院迁建 */
const numbered = /^(\d{1,2})[ .、]?(?=[\p{Script=Han}A-Z])(?![个项家条座名位次年月日天人])/u;
/** 总投资3亿元，设床位300张 */
const told = /\d[^，]*，|，[^，]*\d/;

/** The last line of numbered names that go on below the text, each with what is told of it: 02 …, and then 03 …. */
export function numberedEnd(lines: readonly KindOfLine[], last: number): number {
  const numberOf = (line: KindOfLine | undefined): string | undefined => numbered.exec(line?.text ?? '')?.[1];
  let end = last;
  for (;;) {
    const number = lines[end + 1]?.kind === 'short' ? numberOf(lines[end + 1]) : undefined;
    if (number === undefined) return end;
    const before = `${Number(number) - 1}`.padStart(number.length, '0');
    if (!lines.slice(Math.max(0, end - 2), end + 1).some((line) => numberOf(line) === before)) return end;
    const next = lines[end + 2];
    end += next?.kind === 'short' && told.test(next.text) ? 2 : 1;
  }
}

/** Last line of what hangs below the text: signature, attachments, contacts, a list that was announced. */
export function tailEnd(lines: readonly KindOfLine[], last: number): number {
  const listed = /：$/.test(lines[last]?.text ?? '');
  let end = last;
  for (let i = last + 1; i < lines.length; i++) {
    const line = lines[i];
    const signed = signatureEnd(lines, i);
    if (signed >= i) return signed;
    if (!line || !(notice.test(line.text) ? /short|byline/ : listed ? /short/ : /^$/).test(line.kind))
      return end;
    end = i;
  }
  return end;
}
