/** Tags, entities and links that are left in a line of plain text. */
import { type MappedText, replaceMatches } from './mapped-text.ts';

/** <tbody id="znobx"> */
const tag = /<\/?[a-zA-Z][a-zA-Z0-9]{0,20}(?:\s[^<>]{0,400})?\/?>/g;
const comment = /<!--[^<>]{0,400}-->/g;
/** ![图](a.png) */
const image = /!\[[^[\]]{0,200}\]\([^()\s]{0,500}\)/g;
/** [查看原文](https://example.org/1.html) */
const link = /\[([^[\]]{1,200})\]\(([^()\s]{1,500})\)/g;
/** A link's text that only points: 查看原文, 更多>> */
const pointer = /^(?:查看|阅读|点击)?(?:原文|全文|更多|详情)(?:链接)?[>»]{0,2}$/;
/** &nbsp; &#20013; &#x4e2d; */
const entity = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g;

const named: Readonly<Record<string, string>> = {
  nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'",
  ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', middot: '·', bull: '•', hellip: '…', mdash: '—',
  ndash: '–', times: '×', deg: '°', plusmn: '±', sup2: '²', sup3: '³', copy: '©', reg: '®', yen: '¥',
  raquo: '»', laquo: '«', rarr: '→', permil: '‰', shy: '', zwnj: '', zwj: '',
}; // biome-ignore format: a table

/** The character an entity stands for, undefined when it is none. */
export function entityText(decimal?: string, hex?: string, name?: string): string | undefined {
  if (name) return named[name.toLowerCase()];
  const point = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}

/** Entities as the characters they stand for. */
function decodeEntities(source: MappedText): MappedText {
  if (!source.text.includes('&')) return source;
  return replaceMatches(source, entity, (match) => entityText(match[1], match[2], match[3]));
}

/** The words of a line without the marks around them. */
export function stripMarkup(source: MappedText): MappedText {
  let line = source;
  if (line.text.includes('<'))
    line = replaceMatches(
      replaceMatches(line, comment, () => ''),
      tag,
      () => '',
    );
  if (line.text.includes(']('))
    line = replaceMatches(
      replaceMatches(line, image, () => ''),
      link,
      (m) => (pointer.test(m[1] ?? '') ? '' : m[1]),
    );
  return decodeEntities(line);
}
