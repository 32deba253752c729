/** The names that stand under a heading which is the verdict itself: （二）黑榜。完成率后两位：甲县61%、乙县65%。 */
import { evidenceOf, type Line, type Page } from '../reading/pages.ts';
import type { WordAnswer } from '../types.ts';

/** （二）黑榜。, 2.“黑榜”：, （四）项目黑榜：甲县水厂项目，… */
const HEADED =
  /^(?:（[一二三四五六七八九十\d]{1,2}）|[一二三四五六七八九十\d]{1,2}[、.])?“?(?<label>[^，。；：“”（）、]{0,4}(?:[红黄蓝绿橙黑][牌榜]|通报表扬|通报批评))”?[。：]/u;
/** 年度计划完成率后两位： */
const LEAD = /^[^，。；：\d]{0,24}：/u;
const OF_WORKS = /项目|工程/u;
/** 甲县|61.7%, 甲县|（61.7%） */
const FIGURE = /[（\d]/u;
const NAME = /^\p{Script=Han}[\p{Script=Han}A-Za-z]{1,28}$/u;

interface Headed {
  readonly line: Line;
  readonly label: string;
  readonly rest: string;
}

/** The list under the one heading of that verdict that is meant: 项目黑榜 where projects are asked for. */
export function underVerdict(page: Page, verdict: string, clause: string): WordAnswer | undefined {
  const headed = page.lines.flatMap((line): Headed[] => {
    const [whole = '', ...groups] = HEADED.exec(line.text) ?? [];
    const label = groups[0] ?? '';
    return label.endsWith(verdict) && !line.headline
      ? [{ line, label, rest: line.text.slice(whole.length) }]
      : [];
  });
  const asked = headed.filter(({ label }) => OF_WORKS.test(label) === OF_WORKS.test(clause));
  const [meant, ...others] = headed.length > 1 ? asked : headed;
  if (meant === undefined || others.length > 0) return undefined;
  const below = page.lines.filter(
    ({ at, sentence }) => at > meant.line.at && sentence.block === meant.line.sentence.block,
  );
  const names = namesOf([meant.rest, ...below.map(({ text }) => text)].join(''));
  if (names.length === 0) return undefined;
  return {
    kind: 'list',
    headline: names.join('、'),
    evidence: evidenceOf(...(meant.rest === '' ? below : [meant.line, ...below])),
    confidence: 0.92,
  };
}

/** 甲县水厂项目，年度计划…；乙县产业园项目，… and 甲县61%、乙县65%; none where an item opens with no name. */
function namesOf(words: string): readonly string[] {
  const list = words.replace(LEAD, '').replace(/。$/u, '');
  const names = list.includes('；')
    ? list.split('；').map((item) => item.split('，')[0] ?? '')
    : list.split('、').map((item) => item.split(FIGURE)[0] ?? '');
  return names.every((name) => NAME.test(name)) ? names : [];
}
