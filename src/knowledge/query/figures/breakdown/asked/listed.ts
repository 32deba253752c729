/** Names that a question lists before it asks the same of each: 产业、交通建设和物流、民生各多少. */

/** So many characters a name may have. */
const NAME = '[^，。：、\\s]{2,16}';
/** 甲、乙、丙和丁, whose names may hold 和. */
export const LISTED = `${NAME}(?:、${NAME}){1,8}`;

export interface Listed {
  /** What stands before the list. */
  readonly before: string;
  readonly names: readonly string[];
  /** From the first word behind the names. */
  readonly behind: string;
}

const EACH = /(?:各|分别)(?:自)?(?:[是有为占投]|投资)?了?(?:多少|几)/;
/** 四个方面, 三块, and what is asked of them: 项目个数、总投资. */
const MEASURE = '(?:的)?(?:项目)?(?:总?投资(?:额)?|个数|数量|项目数|金额|资金)?';
const SUMMED = '(?:这)?(?:[两二三四五六七八九十]|\\d{1,2})?[个大]?(?:方面|领域|板块|部分|块|类)?';
const TAIL = new RegExp(`${SUMMED}${MEASURE}$`, 'u');
/** 丙 of 丙三块. */
export const withoutSummed = (name: string): string => name.replace(ENDING, '');
const ENDING = new RegExp(`${SUMMED}$`, 'u');

/** The list that a question ends with, and what it asks of each; undefined where it lists less than two names. */
export function listBefore(text: string): Listed | undefined {
  const each = EACH.exec(text);
  if (each === null) return undefined;
  const lead = text.slice(0, each.index);
  const before = lead.slice(0, Math.max(lead.lastIndexOf('，'), lead.lastIndexOf('：')) + 1);
  const list = lead.slice(before.length);
  const tail = TAIL.exec(list)?.[0] ?? '';
  const [first = '', ...others] = list.slice(0, list.length - tail.length).split('、');
  const glued = GLUED.exec(first)?.[0] ?? '';
  const names = [first.slice(glued.length), ...others].map((name) => name.trim());
  return names.length > 1 && names.every((name) => name.length >= 2)
    ? { before: `${before}${glued}`, names, behind: `${tail}${text.slice(each.index)}` }
    : undefined;
}

/** 云溪县开工项目 of 云溪县开工项目产业、民生各多少: what stands right before the first name. */
const GLUED =
  /^[^，]{2,30}(?:工程|项目|计划|行动|债券?|资金|开工|签约|投产|竣工|里|中(?!央)|的)(?=[^，]{2,8}$)/;
