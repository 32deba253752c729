import { isVerb, tokensOf } from '../../language/tokens.ts';
import type { WordList } from '../reading/lists.ts';
import { NAME_END } from '../tables/organisations.ts';

/** What is asked for by these has a name; it is nothing that is done. */
const THINGS = /项目|工程|企业|公司|单位|部门|机构|银行|[县区市镇乡村园]|街道|产品|领导/u;
/** 制造业、能源等多个领域 lists no projects. */
const OF_NO_THINGS =
  /…等?(?:多个|几个|各|\d+个|[一二三四五六七八九十两]+[个大])?(?:领域|方面|行业|环节|问题|要求|因素|形式)/u;
/** “一个项目、一名领导、一个专班”机制, “重签约、轻服务”现象: how things are done. */
const OF_MANNER = /(?:机制|模式|工作法|制度|原则|理念|要求|现象|问题|作风|精神|体系)$/u;
export const PLACES = /^(?:县区|区县|市县|县|乡镇|镇|镇街|街道|村)$/u;
/** 分别给予80万元、50万元 */
const SUM = /^\d[\d.]*(?:万|亿)?元$/u;
const PROJECTS = /项目|工程/u;
/** 四、重点个案 is a heading. */
const NUMERAL = /^[一二三四五六七八九十\d]$/u;

/** Whether the parts of a list can be what is asked for: places end as places do, things are not done. */
export function isOfKind(list: WordList, noun: string): boolean {
  if (NUMERAL.test(list.items[0] ?? '')) return false;
  const places = list.items.filter((item) => NAME_END.test(item)).length / list.items.length;
  if (PLACES.test(noun) && places === 0 && !list.around.includes(noun)) return false;
  if (PROJECTS.test(noun) && places === 1) return false;
  if (!THINGS.test(noun)) return true;
  if (OF_MANNER.test(list.items.at(-1) ?? '')) return false;
  return !(OF_NO_THINGS.test(list.around) || tellsDeeds(list) || list.items.some((item) => SUM.test(item)));
}

/** 加快进度、做好服务. */
function tellsDeeds({ items }: WordList): boolean {
  const deeds = items.filter((item) => {
    const [first] = tokensOf(item);
    return first !== undefined && first.text.length > 1 && isVerb(first);
  });
  return 2 * deeds.length >= items.length;
}
