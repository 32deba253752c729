import { keptWith } from '../../remembered.ts';
import type { Article, Block } from '../../types.ts';

const QUESTION =
  /^(?:[[【]?(?:\p{Script=Han}{0,6}记者|问|主持人|网友[^：\]】]{0,16})[\]】]?：|[[【](?:\p{Script=Han}{0,6}记者|主持人)[\]】])/u;
const SPEAKER = /^[[【]?[\p{Script=Han}·]{1,12}[\]】]?：/u;
/** [主持人]…[方远]…: brackets alone tell who speaks where there is a host. */
const HOST = /[[【](?:主持人|\p{Script=Han}{0,6}记者)[\]】]/u;
const hasHost = keptWith(({ text }: Article): boolean => HOST.test(text));
const IN_BRACKETS = /^[[【](?!主持人)[\p{Script=Han}·]{2,12}(?<!记者)[\]】]/u;

/** 记者：水厂建得怎么样？, [主持人]：进度怎么样？ opens what the paragraph behind it tells of. */
export const asksInInterview = (paragraph: string): boolean => QUESTION.test(paragraph);

/** Who answers in an interview, with the colon or in brackets; empty for any other paragraph. */
export function speakerOf(article: Article, block: Block): string {
  const opening = article.text.slice(block.start, block.start + 16);
  const inBrackets = IN_BRACKETS.exec(opening)?.[0];
  if (inBrackets !== undefined && hasHost(article)) return inBrackets;
  const before = article.blocks[article.blocks.indexOf(block) - 1];
  if (before === undefined || !asksInInterview(article.text.slice(before.start, before.end))) return '';
  return SPEAKER.exec(opening)?.[0] ?? '';
}
