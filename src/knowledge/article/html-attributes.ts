/** Attributes of one tag. */

const attribute = /([a-zA-Z:-]{1,30})\s{0,5}=\s{0,5}(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\s"'>]{1,500}))/g;

/** Names in lower case to values as written. */
export function readAttributes(tag: string): Readonly<Record<string, string | undefined>> {
  const given: Record<string, string> = {};
  for (const match of tag.matchAll(attribute))
    given[(match[1] ?? '').toLowerCase()] = match[2] ?? match[3] ?? match[4] ?? '';
  return given;
}
