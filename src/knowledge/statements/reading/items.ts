/** The items of a list of projects: 3.云溪水厂扩建工程（续建），总投资2亿元，建设地点城东镇，责任单位：县水利局. */
import { keptWith } from '../../remembered.ts';
import type { Line, Page } from './pages.ts';

/** One of them, with what tells it apart from others. */
export interface Item {
  readonly name: string;
  readonly line: Line;
  /** What is said of it under each head: its stage, its section, whose it is, where it lies. */
  readonly told: ReadonlyMap<string, readonly string[]>;
}

const MARK = /^(?:\d{1,3}[.、．]|（[\d一二三四五六七八九十]{1,3}）|[①-⑳●•◆■])\s*/u;
const NAME = /^(?<name>[^，。；：\s]{3,44}?)(?:（(?<stage>\p{Script=Han}{2,8})）)?[，。：]/u;
/** 二、基础设施类, （一）续建项目（12个） */
const SECTION =
  /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)?(?<head>\p{Script=Han}{2,14})(?:（[^（）]{1,12}）)?：?$/u;
/** 责任单位：县水利局, 责任单位为县水利局; 建设地点城东镇 */
const FIELDS: readonly (readonly [head: string, field: RegExp])[] = [
  [
    'owner',
    /^(?:责任|牵头|实施|建设|主管|业主|项目)(?:单位|部门|主体)(?:：|为|是)?(?<value>\p{Script=Han}{2,20})$/u,
  ],
  [
    'place',
    /^(?:(?:建设|项目)?(?:地点|地址)(?:：|为|在|位于)?|位于|途经|选址)(?<value>[\p{Script=Han}、]{2,24})$/u,
  ],
  ['stage', /^(?:建设性质(?:：|为)?)?(?<value>续建|新建|新开工|在建|前期|扩建|改建|储备|竣工|结转)$/u],
];
/** So few are no list. */
const FEWEST = 3;

/** The items of a page, in order; none where it has too few. */
export const itemsOf = keptWith((page: Page): readonly Item[] => {
  const { blocks, text } = page.article;
  const items: Item[] = [];
  let section: string | undefined;
  for (const [block, { kind, start, end }] of blocks.entries()) {
    const words = text.slice(start, end).trim();
    const head = kind === 'paragraph' ? SECTION.exec(words)?.groups?.head : undefined;
    if (head !== undefined) section = head;
    const line = page.lines.find(({ sentence }) => sentence.block === block);
    const item = line && kind === 'paragraph' ? itemIn(words, line, section) : undefined;
    if (item !== undefined) items.push(item);
    else if (head === undefined && items.at(-1)?.told.get('section')?.[0] === section) section = undefined;
  }
  return items.length < FEWEST ? [] : items;
});

function itemIn(words: string, line: Line, section: string | undefined): Item | undefined {
  const mark = MARK.exec(words)?.[0];
  const { name, stage } = (mark === undefined ? null : NAME.exec(words.slice(mark.length)))?.groups ?? {};
  if (mark === undefined || name === undefined) return undefined;
  const told = new Map<string, readonly string[]>();
  const tell = (head: string, values: readonly string[]) =>
    told.set(head, [...(told.get(head) ?? []), ...values]);
  if (stage !== undefined) tell('stage', [stage]);
  if (section !== undefined) tell('section', [section]);
  for (const clause of words.slice(mark.length + name.length).split(/[，；。]/u))
    for (const [head, field] of FIELDS) {
      const value = field.exec(clause.trim())?.groups?.value;
      if (value !== undefined) tell(head, value.split('、'));
    }
  return { name, line, told };
}
