/** 张某讲的协调复岗多少人, 主任张某介绍的开工项目几个: a page in which the one named speaks. */
import { findRegions } from '../../../extract/places.ts';
import type { Article } from '../../../types.ts';
import type { PageNamed } from './page-named.ts';

const SAYS = '(?:说|讲|介绍|透露|表示|提到|谈到|通报|汇报)';
const OFFICE = '(?:主任|书记|[省市县区镇乡局院校]长|负责人|代表|经理|发言人|委员)';

/** Who is said to have told it, what office he holds ahead, and what is asked of that. */
const TELLER = new RegExp(
  `^(?:据|按照?|照|根据)?(?<ahead>[^，。？多少几谁]{0,24}?)(?<name>\\p{Script=Han}{2,3})(?:同志)?${SAYS}(?:过|到)?的?(?:那个|那)?[，：\\s]*(?<asked>(?![的了什啥哪过到])[^。]{0,60}(?:多少|几|百分之)[^。]*)$`,
  'u',
);

/** The pages where the one speaks from whom a question has it, and the question without him; undefined where it names none. */
export function pageOfTeller(text: string, articles: readonly Article[]): PageNamed | undefined {
  const { ahead = '', name, asked } = TELLER.exec(text)?.groups ?? {};
  if (name === undefined || asked === undefined) return undefined;
  // 任张某 of 主任张某
  const told = [name, name.slice(-2)].map((called) => articles.filter(speaks(called))).find(isSome);
  return told && { text: `${scopeOf(ahead)}${asked}`, articles: new Set(told) };
}

const isSome = ({ length }: readonly Article[]): boolean => length > 0;

/** 主任张某, 张某介绍 */
const speaks = (name: string): ((article: Article) => boolean) => {
  const spoken = new RegExp(`${OFFICE}${name}|${name}(?:同志)?${SAYS}`, 'u');
  return ({ text }) => spoken.test(text);
};

/** 云溪区 of 云溪区区长, 2023年 of 2023年3月云溪区区长. */
function scopeOf(ahead: string): string {
  const [year = ''] = /20\d\d年(?:\d{1,2}月)?/.exec(ahead) ?? [];
  const places = findRegions(ahead).map(({ start, end }) => ahead.slice(start, end));
  return `${year}${places.join('')}`;
}
