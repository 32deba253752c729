/** 市里呢, 那区里的，占计划多少: whose list, said by the place that keeps it. */
const KEPT_BY =
  /^(?:那么?)?(国家|[省市县区])(?:里|上)(?:的|边的?|那[块边]的?)?(?:呢|哩|咧|嘞)?[，、]?(?<rest>[^？。]*)[？。]?$/u;
const LISTED = /(?:国家|[省市县区])(?:级|里的?)?重[点大]/u;
/** 完成多少 behind 完成投资多少 asks the same again. */
const NO_MORE = /^(?:(?:又|都|一共|总共)?(?:是|有|完成|开工|复工|竣工)?了?(?:多少|几个?)?)(?:呢|了)?$/u;
/** How much of something the figure is: asked beside it. */
const OF_FIGURE = /^(?:占|是|比|较|同比|相当于)/u;

/** 市级的呢 for 市里呢, where the question before is of such a list; 市里 is a place elsewhere. */
export function ofItsList(question: string, before: string): string {
  const asked = LISTED.test(before) ? KEPT_BY.exec(question) : null;
  if (asked === null) return question;
  const rest = asked.groups?.rest ?? '';
  if (NO_MORE.test(rest)) return `${asked[1]}级的呢`;
  return `${asked[1]}级的${OF_FIGURE.test(rest) ? '呢，' : ''}${rest}`;
}
