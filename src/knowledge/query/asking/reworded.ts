import { anyOf } from '../../any-of.ts';
import { stage } from '../tables/stages.ts';
import { ofEach } from './in-turn/of-each.ts';
import { monthsSummed } from './typed/months-together.ts';

/** 比去年同期的推介会增加了, with how much behind it. */
const MORE_THAN_LAST_YEAR =
  '(?:比|较|[与和同跟])(?:去年|上年)(?:的?同期)?(?:举[办行])?(?:的?(?:推介会|招商会|签约会|活动|仪式|大会))?(?:相比)?，?(?:增加了?(?=多少|几)|(?:增长|提高)了?(?=多少[亿万个项]|几个))';

/** 是在哪一天举行的 */
const ON_WHAT_DAY = '[是在]{0,2}(?:哪一?天|几号|什么时候|何时|几月几[号日])(?:搞|办|举行|举办)?的?';

/** Asked in other words where nothing answers the question as it stands: [what it says, what it may mean]. */
const REWORDED: readonly (readonly [RegExp, string])[] = [
  // 第三期集中签约是哪天, 什么时候集中开工的: told of the ceremony
  [
    new RegExp(`(?:${ON_WHAT_DAY}(集中${stage})的?|(集中${stage})(?:活动)?${ON_WHAT_DAY})[？。]?$`),
    '$1$2仪式哪天举行',
  ],
  // 宣布项目集中开工的是谁, 介绍抗旱情况的人什么职务: who did it
  [
    /(宣布|主持|介绍|签署|致辞|带队)([^，。？的\d]{0,12})(?:\d+[个项])?([^，。？的]{2,12})的(?:领导|干部|人|那位)?(?:是(?:谁|哪位(?:领导)?)|(?:是|叫|任|担任)?什么(?:人|名字|职务|职位|身份))[呀啊？。]*$/u,
    '谁$1$2$3',
  ],
  // “百千”工程拆成哪几项任务、数量各多少, “百千”工程四项任务各是多少, “百千”工程具体内容和数量: told in one sentence that names them
  [
    anyOf(
      /(?<=(?:工程|行动|计划|方案|体系)”?)的?(?:具体|都|一共)?(?:(?:包括|包含|拆成|拆分成|分成|分为|分解成|细化为|有|是)(?:哪[几些][项个块条]?|什么|啥)|(?:各|这?[两三四五六七八九十\d]{1,2})[项个块条])的?(?:具体)?(?:任务|工作|内容|指标|目标|举措)?[，、]?的?(?:具体)?(?:数量|数字|数|目标|指标)?(?:各|分别|各自)(?:是|有|为)?(?:多少|几[个项]?)?[？。]?$/u,
      /(?<=(?:工程|行动|计划)”?)的?(?:具体|主要)?(?:任务|内容)(?:和|及|与)(?:数量|数字|指标)(?:(?:分别|各)?是?(?:多少|什么))?[？。]?$/u,
    ),
    '包括哪些',
  ],
  // 省、市、县三级重点项目合计完成投资多少: told of all of them, by what a table sums up
  [/(?:[省市州县区]、?){2,3}[两三]级(?=重[点大](?:建设)?项目(?![^。？]{0,30}(?:各|分别|每|哪|谁|最)))/u, ''],
  // 本次签约金额比去年同期的推介会增加多少: where no page tells the rise, both figures may be told
  [new RegExp(`(?:[这本此]次的?([^，。？]{0,20}?))?${MORE_THAN_LAST_YEAR}`, 'u'), '$1比去年同期多'],
  [
    /(?<=(?:路基|桥梁|隧道|路面|主体|土建|基础|安装|装修|桩基|墩柱|箱梁|土石?方|填筑|大坝|围堰|管廊|幕墙)(?:工程)?)(?:目前|已经?)?(?:完成|干|做|建)了?多少了?[？。]?$/u,
    '完成百分之几',
  ], // 石黔高速路基工程完成多少
  [
    /(?:(?:一般公共预算|财政)收入)?[中里的]{0,2}非税(?:收入)?(?:[是有为]?多少)?[？。]?$/,
    '一般公共预算收入比税收多多少',
  ], // 上半年非税收入多少: what is left of the revenue without its taxes
  [/(?<=债券?[^，。？]{0,12})(?:的)?发行进度/, '限额完成率'], // 专项债发行进度多少: told as 占限额90亿元的70%
  [/(?<=\p{Script=Han}{3})[，的]?年产量(?=(?:是|有|为|达)?(?:多少|多大)|[？。]?$)/u, '产能'], // 云溪包装厂年产量多少
];

/** What a question that was not answered may mean; undefined where it can be read in no other way. */
export function reworded(question: string): string | undefined {
  const row = REWORDED.find(([pattern]) => pattern.test(question));
  return row === undefined ? (ofEach(question) ?? monthsSummed(question)) : question.replace(row[0], row[1]);
}

/** True unless a ceremony of another stage is told: 集中签约仪式 for 集中开工是哪天. */
export function isOfStageAsked(question: string, snippets: readonly string[]): boolean {
  const asked = CEREMONY.exec(question)?.[1];
  return asked === undefined || snippets.some((snippet) => snippet.includes(asked));
}

const CEREMONY = new RegExp(`集中(${stage})仪式哪天`);
