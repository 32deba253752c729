/** Pages too damaged to quote figures from. */
import { lostShare } from './decode.ts';

const mostLost = 0.03;
const mostMojibake = 0.04;

/** UTF-8 read as GBK (锛 鐨 銆) or as Latin-1 (ä¸ å). */
const mojibake = /[锛鐨銆鍙鍦鏄涓浜鈥閲绋缁鎴鏃]|[äåæçèé][\u0080-\u00bf]|Ã[\u0080-\u00bf]|ï¼/g;

/** Why a text cannot be trusted, undefined when it can. */
export function damageOf(text: string): string | undefined {
  if (text.trim() === '') return 'the file is empty';
  if (lostShare(text) > mostLost) return 'too many characters of the file are lost';
  const letters = text.match(/[\p{Script=Han}äåæçèéÃï]/gu)?.length ?? 0;
  const broken = text.match(mojibake)?.length ?? 0;
  if (letters > 40 && broken > mostMojibake * letters * 3)
    return 'the text was decoded wrongly before it was saved';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it counts
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a]/g)?.length ?? 0;
  return controls > 0.02 * text.length ? 'the file is binary, not text' : undefined;
}
