/** Bytes to text. The byte-order mark and the line ends stay: offsets count from the file's first character. */
import jschardet from 'jschardet';

/** The text of a file, or in English why it is none. */
export type Decoded = { readonly text: string } | { readonly rejected: string };

const bom = { utf8: [0xef, 0xbb, 0xbf], utf16le: [0xff, 0xfe], utf16be: [0xfe, 0xff] } as const;
/** Replacement characters a file may have and still be taken for broken UTF-8. */
const mostLostInUtf8 = 0.03;
const sampleLength = 64 * 1024;

const beginsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, i) => bytes[i] === byte);

function decodeAs(encoding: string, bytes: Uint8Array, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Share of characters that stand for lost bytes. */
export function lostShare(text: string): number {
  return text === '' ? 0 : (text.match(/\ufffd/g)?.length ?? 0) / text.length;
}

function byMark(bytes: Uint8Array): string | undefined {
  if (beginsWith(bytes, bom.utf8)) return decodeAs('utf-8', bytes, false);
  if (beginsWith(bytes, bom.utf16le)) return decodeAs('utf-16le', bytes, false);
  if (beginsWith(bytes, bom.utf16be)) return decodeAs('utf-16be', bytes, false);
  return undefined;
}

/** UTF-16 without a mark: every second byte of Latin text is zero. */
function byZeros(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 1].map((odd) => sample.filter((byte, i) => byte === 0 && i % 2 === odd).length);
  const most = Math.max(...zeros);
  if (most * 20 < sample.length || Math.min(...zeros) * 20 > sample.length) return undefined;
  return decodeAs(zeros[1] === most ? 'utf-16le' : 'utf-16be', bytes, true);
}

/** <meta charset="gbk"> */
function byMeta(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const charset = /charset\s{0,3}=\s{0,3}["']?\s{0,3}([\w-]{2,20})/i.exec(head)?.[1];
  if (!charset || /^utf-?8$/i.test(charset)) return undefined;
  return decodeAs(/^gb/i.test(charset) ? 'gb18030' : charset, bytes, true);
}

/** UTF-8 with a few lost bytes, as a cut-off or damaged dump has. */
function byBrokenUtf8(bytes: Uint8Array): string | undefined {
  const text = decodeAs('utf-8', bytes, false);
  return text !== undefined && lostShare(text) <= mostLostInUtf8 && /\p{Script=Han}/u.test(text)
    ? text
    : undefined;
}

function byGuess(bytes: Uint8Array): string | undefined {
  const guessed = jschardet.detect(Buffer.from(bytes.subarray(0, sampleLength))).encoding;
  const name = guessed && /big5/i.test(guessed) ? 'big5' : 'gb18030';
  return decodeAs(name, bytes, true) ?? decodeAs(name, bytes, false);
}

/** The text of a file in UTF-8, UTF-16, GB18030 or Big5, or why it has none. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { rejected: 'the file is empty' };
  const marked = byMark(bytes) ?? byZeros(bytes);
  if (marked !== undefined) return { text: marked };
  if (bytes.subarray(0, sampleLength).includes(0)) return { rejected: 'the file is binary, not text' };
  const text = decodeAs('utf-8', bytes, true) ?? byMeta(bytes) ?? byBrokenUtf8(bytes) ?? byGuess(bytes);
  return text === undefined ? { rejected: 'the encoding of the file is not known' } : { text };
}
