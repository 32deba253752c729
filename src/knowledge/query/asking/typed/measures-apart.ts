/** 大桥总投资和1—6月完成投资分别是多少: measures of one thing, each with its own time, are asked one after another. */

const SUM = '(?:(?:年度|[今当本]年)?计划(?:总)?投资|(?:总|概算|(?:已|累计)?完成)投资)额?';
const TIME =
  '(?:20\\d\\d年|[今去本当]年|截[至止]?|到|目前|开工以来|年初以来|[上下]半年|前?[一二三四\\d]{1,2}个?(?:季度|月)|\\d{1,2}[-—至到]?\\d{0,2}月[底末份]?)';

const RUN = new RegExp(
  `(?<=[^，。？]{2})(${SUM})((?:(?:[、，]|以?及|[和与])(?:${TIME}){0,3}的?(?:已经?|累计|计划)?${SUM}){1,4})(?:分别|各)?(?:都?[是为有])?(?:多少|几何)?[？。]?$`,
  'u',
);
const JOINT = new RegExp(`(?:[、，]|以?及|[和与])(?=(?:${TIME}|${SUM}))`, 'u');
/** A time of its own, and not that of the plan for the year. */
const DATED = new RegExp(`(?:${TIME})(?<![今当本]年(?=计划))|累计`, 'u');

/** The question with each of them asked; as it is where none has a time of its own. */
export function withMeasuresApart(question: string): string {
  const run = RUN.exec(question);
  const [, first = '', more = ''] = run ?? [];
  if (run === null || !DATED.test(more)) return question;
  const asked = more.split(JOINT).filter((part) => part !== '');
  return `${question.slice(0, run.index)}${[first, ...asked].map((part) => `${part}多少`).join('，')}`;
}
