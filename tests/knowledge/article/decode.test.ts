import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/knowledge/article/index.ts';

const text =
  '某县重点项目进展\n2024-05-08 来源：某县日报\n\n今年全县安排重点项目58个，总投资176.5亿元，年度计划投资41.2亿元。\n';

const utf16 = (source: string, little: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${source}`, 'utf16le');
  return little ? bytes : bytes.swap16();
};

const read = (bytes: Uint8Array, name = 'page.txt') => readArticle(name, bytes);
const utf8 = (source: string) => new TextEncoder().encode(source);

describe('encodings', () => {
  it.each([
    ['UTF-8', utf8(text), text],
    ['UTF-8 with a byte-order mark', utf8(`\ufeff${text}`), `\ufeff${text}`],
    ['UTF-16 little-endian', utf16(text, true), `\ufeff${text}`],
    ['UTF-16 big-endian', utf16(text, false), `\ufeff${text}`],
    ['Windows line ends', utf8(text.replaceAll('\n', '\r\n')), text.replaceAll('\n', '\r\n')],
  ])('reads %s and keeps the raw text whole', (_, bytes, raw) => {
    expect(read(bytes)).toMatchObject({ raw, title: '某县重点项目进展', publishedOn: '2024-05-08' });
  });

  it('reads GB18030 without being told', () => {
    const gbk =
      'bdf1c4eac8abcfd8bfaab9a4cfeecdbf35b8f6a3acd7dccdb6d7ca392e35d2dadaaaa1a3c8abcfd8cdb6b2facfeec4bf33b8f6a3acbdd4d4dabdf1c4eab5d7b0aca1a3';
    expect(read(Buffer.from(gbk, 'hex'))).toMatchObject({ text: expect.stringContaining('今年全县开工') });
  });

  it('reads Big5 without being told', () => {
    const big5 =
      'ac59bfa4adabc249b6b5a5d8b669ae69b1a1aa700aa4b5a67ea5febfa4b67da475b6b5a5d8a445add3a141c160a7ebb8eaa4adbbf5a4b8a141a7b9a6a8a7ebb8eaa454bbf5a4b8a141a6fba67eabd7ad70b9baaabaa6caa4c0a4a7a4bba451a143bfa4aaf8ad6ea844a55ba7d6abd8b35db669abd7a141bd54ab4fa67ea9b3ab65a5feb3a1a7b9a475a1430a';
    expect(read(Buffer.from(big5, 'hex'))).toMatchObject({ text: expect.stringContaining('总投资五亿元') });
  });

  it('keeps a file whose last character was cut off', () => {
    const bytes = utf8(text);
    expect(read(bytes.slice(0, -2))).toMatchObject({ text: expect.stringContaining('总投资176.5亿元') });
  });

  it('keeps single lost characters', () => {
    expect(read(utf8(text.replace('总投', '总\ufffd')))).toMatchObject({
      text: expect.stringContaining('总\ufffd资'),
    });
  });
});

describe('rejects', () => {
  it.each([
    ['an unknown format', 'page.pdf', utf8(text), /type \.pdf/],
    ['an empty file', 'page.txt', new Uint8Array(), /empty/],
    ['white space', 'page.txt', utf8(' \n\u3000\n'), /empty/],
    ['a binary file', 'page.txt', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 8, 0, 0x9c, 0x7d, 0]), /binary/],
    ['more than 5 MB', 'page.txt', new Uint8Array(5 * 1024 * 1024 + 1).fill(0x61), /5 MB/],
    ['too many lost characters', 'page.txt', utf8(text.replaceAll(/[项目个资]/g, '\ufffd')), /lost/],
    [
      'text decoded wrongly',
      'page.txt',
      utf8(
        '浠婂勾鍏ㄥ幙瀹夋帓閲嶇偣椤圭洰58涓紝鎬绘姇璧�176.5浜垮厓锛岃鍒掓姇璧�41浜垮厓銆傛埅鑷�9鏈堝簳锛屽凡寮�宸�49涓紝瀹屾垚鎶曡祫30浜垮厓銆�',
      ),
      /decoded wrongly|lost/,
    ],
    [
      'a page of furniture',
      'page.txt',
      utf8('首页 | 新闻 | 县区\n热门文章\n某市签约项目总投资1587亿元\n豫ICP备05000000号\n'),
      /no article text/,
    ],
  ])('%s', (_, document, bytes, reason) => {
    expect(read(bytes, document)).toEqual({ rejected: expect.stringMatching(reason) });
  });
});
