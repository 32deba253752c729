import { EACH } from '../targets/index.ts';

/** 签约、开工各几个，合计几个: what is asked of each thing of a list, and then of all together. */
export interface EachAndAll {
  readonly each: string;
  readonly all: string;
}

const ALL =
  /^(?<each>[^？。]{6,120}?)[，、？](?:那么?|这)?(?:[两三四五六\d](?:[项个类块批者家]|部分|方面)?)?(?:项目|投资)?(?:一共|总共|合计|加起来|共计?|总数|总的)(?:又|都)?(?:是|有|为)?(?:(?:多少|几)[个家项亿元万]{0,2}(?:项目|投资)?|呢)[？。]?$/u;
/** 分别 of 分别几个, 各 of 各是多少; not that of 各县 */
const OF_EACH = /分别(?:各自?)?(?:是|有|为)?|各自?(?:是|有|为)?(?=多少|几|[投完签开])/;

/** The two questions of one that asks both; undefined where it does not. */
export function eachAndAll(question: string): EachAndAll | undefined {
  const each = ALL.exec(question)?.groups?.each;
  if (each === undefined || !EACH.test(each) || !OF_EACH.test(each)) return undefined;
  return { each, all: each.replace(OF_EACH, '一共') };
}
