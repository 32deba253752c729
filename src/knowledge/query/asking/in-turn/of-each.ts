/** 工业、商贸业增加值是多少: asked without 各 of things that pages tell one by one. */

/** What things are told in. */
const MEASURE =
  '(?:项目)?的?(?:个数|数量)|项目数|(?:完成)?(?:总?投资|签约金?)额?|增加值|产值|产量|收入|支出|利润|税收|资金|[总金]额|[零销]售额|[进出]口额|面积|里程|长度|人数|[完开复竣投][成工产]率|占比|比[重例]|进度|装机(?:容量)?';

/** 合计, 哪个更多, 各: asked for as one, against one another, or one by one already. */
const TAKEN_TOGETHER =
  '(?:合[计起]|加起来|[一总]共|共计?|平均|相差|差|比|最|更|哪|谁|各|分别|还是)[^，。？]{0,32}';

const AND = '[、和与及]';
const HOW_MUCH = '(?:是|为|有|达到?了?)?(?:多少|几何|多大|多高)?[？。]?$';

/** 工业、商贸业增加值, 工业和商贸业增长多少: [how it is asked, how it is asked of each] */
const OF_EACH: readonly (readonly [RegExp, string])[] = [
  // 工业、商贸业增速是多少
  [
    new RegExp(`(${AND}[^，。？、]{2,14}?)(?<!${TAKEN_TOGETHER})的?(?:同比)?(?:增速|增幅|增长率)${HOW_MUCH}`),
    '$1各增长多少',
  ],
  [new RegExp(`(${AND}[^，。？、]{2,14}?(?:${MEASURE}))(?<!${TAKEN_TOGETHER})${HOW_MUCH}`), '$1各多少'],
  [
    new RegExp(
      `(${AND}[^，。？、]{2,12}?)(?<!${TAKEN_TOGETHER})的?((?:同比)?(?:增长|下降|增加))了?(多少|几个点|百分之几)[？。]?$`,
    ),
    '$1各$2$3',
  ],
  // 工业项目和商贸项目有几个
  [
    new RegExp(`(${AND}[^，。？、]{2,12}?)(?<!${TAKEN_TOGETHER})有?((?:多少|几)[个项家户座处条台])[？。]?$`),
    '$1各有$2',
  ],
];

/** 出口、进口多少: whatever they are told in. */
const OF_ANY = new RegExp(`(${AND}[^，。？、]{2,8}?)(?<!${TAKEN_TOGETHER})${HOW_MUCH}`);

/** The question with 各 in it; undefined where it names no list and no measure of it. */
export function ofEach(question: string): string | undefined {
  const row = OF_EACH.find(([pattern]) => pattern.test(question));
  return row && question.replace(row[0], row[1]);
}

/** The same where one of the things was told and the others may be. */
export const ofEachOther = (question: string): string | undefined =>
  ofEach(question) ?? (OF_ANY.test(question) ? question.replace(OF_ANY, '$1各多少') : undefined);
