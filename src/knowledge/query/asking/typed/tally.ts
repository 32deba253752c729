import { parseNumber } from '../../../extract/number.ts';
import { threeSpelt } from '../../tables/stages.ts';

/** 三项 of 签约、开工、投产三项, 两方面 of 民生和生态两方面. */
const TALLY =
  /(?<!第)([俩两二三四五六七八九2-9])(?:个?方面|大?类|大?块|大?板块|个?部分|个?阶段|个?环节|[项个者种家批次样])/g;
const JOINT = /[、和与跟及]/g;
/** 签约、开工、投产，三块，加一起: told in a clause of its own. */
const TALLY_APART =
  /(?<=、[^，。？、]{1,10})，(?:这|就?这么)?(?<tally>[俩两二三四五六七八九2-9](?:个?方面|大?类|大?块|个|项|级|样))(?:，|(?=[分各加合一总])(?!类))/g;

/** A list of as many things as the number behind it says: the number tells nothing more, 三级 behind 省、市、区 what they are. */
export function withoutTally(question: string): string {
  const spelt = (ASKS_EACH.test(question) ? question.replace(LEVELS, eachLevel) : question).replace(
    BATCHES,
    threeSpelt,
  );
  const joined = spelt.replace(TALLY_APART, '$<tally>');
  return joined.replace(TALLY, (said, numeral: string, at: number) => {
    const list =
      joined
        .slice(0, at)
        .split(/[，。？：\s]/)
        .at(-1) ?? '';
    const many = (list.match(JOINT)?.length ?? 0) + 1;
    return many > 1 && many === parseNumber(numeral.replace(/[俩两]/, '二'))?.number ? '' : said;
  });
}

/** 省、市、区三级重点各几个; without it, all of them together are asked for. */
const ASKS_EACH = /各|分别|哪一?级/;
const eachLevel = (_: string, lists: string): string =>
  [...lists.replace(/[、和]/g, '')].map((one) => `${one}级`).join('、');

/** 省、市、区三级重点, 省市县三级 */
const LEVELS = /([省市州](?:[、和]?[市州县区]){1,2})[两二三](?:个?级别?|个层级)/g;

/** “三个一批”里哪一批总投资最大, 三个一批总投资哪个最大; 三个一批项目里哪个最大 is one of the projects, 哪一期三个一批 one of its rounds. */
const BATCHES =
  /(?<!(?:[哪几]一?[期次届轮]|哪个(?:季度|[县市]))[^，。？]{0,6})“?三个一批”?(?:(?:项目)?[里中]?(?=，?(?:哪一?[批块]|谁))|[里中]?的?(?=，?(?:哪一?个)?(?:总?投资额?|总?个数|数量|项目数)(?:哪一?个|谁)?(?:的)?最))/;
