/** Finds the thing a figure speaks of in the words around it. */
import { anyOf } from '../../any-of.ts';
import { countyAtHead } from '../../extract/places.ts';
import { remembered } from '../../remembered.ts';
import { RANK_MARK } from '../layout/rank-mark.ts';

/** Words that carry no subject: adverbs, copulas, plan and phase words, connectives. */
const EMPTY = new RegExp(
  [
    '此前|先前|早前|估算|概算|[测匡]算|累计|连续|持续|以来|始终|直(?=停|未)|停工|停建|缓建|共计|合计|总计|共有|全部|已经|目前|现有|现已|其中|分别|达到了?|达成',
    '高达|大约|超过|突破|不低于|不少于|不超过|以上|以内|以下|左右|原计划|提前|计划|预计',
    '力争|力度|确保|拟|实现|完成|同比|同期|相比|比上年|上年|去年|今年|本年|全年|年度|当年|年内',
    '总共|一共|需要|按照|采用|截至|月底前?|底前|静态|动态|元以[上下内]',
    '(?:压缩|缩小|提高|缩短|提升|扩大|降低|下降|增加|调整|调增|调减|核减|变更)[到至为]|上半年|下半年|季度|当月|初步',
    '发行|争取|引进|获得|获批|申[请报]|拨付|下达|更正为|更正|实际|规划|解决|办结|收到|涉及|惠及|带动|新增|新开工|已开工|已复工|开工',
    '签约|(?:投产|达产|满产|建成|投用|竣工)后|投产|达产|动工|封顶|竣工|完工|复工|集中',
    '建设|建成|实施|安排|推进|增加|减少|增长|下降|提高|提升|余下|剩余|其余|或|基本|仍|尚',
    '(?:全年|年度)目标?任务|(?:全年|年度)目标|计算|(?<=[超于比])(?:时序|序时|时间|计划)进度|本次|此次|本期|这次|本批|当日|当天',
    '同步|该县|该市|该区|各类|列入|列|未|已经|已|共|约|近|超|逾|将|为|是|有|达|仅',
    '标题|[原正]文|文[中内](?=“|$)|只(?=用|有|需|花)|还|又|再|个|的|了|和|及|与|、|等|从|到|在|中(?=$|[已有的，、])|里',
    '比|较|占|每|各|均|至|于|用时|耗时|历时|建筑面积|占地面积|用地面积|种植面积|面积|占地',
    '用地|装机容量|建设规模|全长|总长|长度|里程|工期|年产能|产能|价格|单价|投入|耗资|年',
    '(?:现场|实地|督查组|检查组|核查组|审计)*核(?:查实|[实查定])后?|上报|[多虚]报', // 经现场核实为1850万元: of what was reported
    '[上中下]旬|年均|贡献|当地|月|日|期|批|第|总|额|(?:全|我|本|该)(?:国|省|市|县|区|州|镇|乡)',
  ].join('|'),
  'g',
);

/** Clauses that set a scene and name no subject: 在…活动现场, 随着…, 通过…, 止于…; 自贡 and 都匀 are places. */
const ADVERBIAL =
  /^(?!自贡|自治|都(?:匀|江堰|昌|安|兰)|当(?:阳|涂|雄)|从(?:江|化)|同(?:江|仁|德县|安区|心县))(?:是(?!否)|在|随着|通过|经过|据|由(?!于)|每[月周季旬日]|对|当|自|从|与|同(?![在属处][^，]{2,12}的)|按|根据|为|以|受|由于|因|围绕|面对|针对|截至|近日|日前|此外|同时|目前|会上|会议|记者|下一?步|下一?阶段|接下来|并(?!购)|且|而|也|还|正在|均|都|再|又|力争|预计|计划|比|较|起[于自点]|始于|止于|终于|终点|途[经径]|[东南西北][起至接连])/;

/** 开园后已, 启用以来累计: since when, of the thing told of before. */
const SINCE = /^\p{Script=Han}{2,4}(?:之?后|以来)(?=已|又|再|共|累计|先后|新增)/u;

/** What is left of a lead when everything but the subject is taken off. */
export const residue: (words: string) => string = remembered((words) =>
  words
    .replace(SINCE, '')
    .replace(/[\d〇一二三四五六七八九十百千万亿.%—–\-~～]+/g, '')
    .replace(EMPTY, '')
    .replace(/[^\p{Script=Han}A-Za-z]+/gu, ''),
);

/** True when the words name a thing of their own. */
export const namesSubject = (words: string): boolean => residue(words).length >= 2;

/** 计划通过, 力争用: how long it will take, of the thing told of before. */
export const takesTime = (lead: string): boolean =>
  /^(?:计划|预计|力争|拟|将|再|仅|只|共){0,3}(?:用|通过|利用|花|历时|经过)[了约近]?$/.test(lead);

/** True for a clause that only sets the scene. */
export const isAdverbial = (clause: string): boolean =>
  ADVERBIAL.test(clause.trim()) ||
  /方面$/.test(clause.trim()) ||
  CAMPAIGN.test(clause.trim()) ||
  /(?:报道|文章|通报|公告|稿件|表述)[里中]$/.test(clause.trim());

/** 8月起开展“大干四季度”攻坚行动, 我们将紧盯目标: what is to be done, and nothing that a sum is of. */
const CAMPAIGN =
  /^(?:[^，。；]{0,8}起)?(?:开展|启动|打响|掀起|发起)[^，。；]{2,20}(?:行动|活动|攻坚战?|大会战|竞赛)$|^我?们?将?(?:紧盯|锚定|瞄准|对标|紧扣)[^，。；]{0,12}(?:目标|任务|计划|指标)$/;

/** 云溪产业园|是全市首个特色园区, 云溪精密齿轮|3月下旬刚投产, 云溪度假区|年内对外营业 */
const PREDICATED = anyOf(
  /(?<=\p{Script=Han}{4})于?(?:年内|[上下]半年|[今明去]年(?!\d)|(?:[今明去]年|20\d\d年)?\d{1,2}月(?:\d{1,2}日|[上中下]旬|[初底末份])?)[\p{Script=Han}]{0,4}(?:开工|动工|投产|封顶|通车|营业|开园|开业|竣工|完工|建成|投用|启用|验收|安排|签约)(?!的|以来)/u,
  /(?<=[园厂目程地心区路桥库站馆院校期])(?:因|受)(?=\p{Script=Han}{2})/u,
  /(?<=项目|工程|产业园|园区|基地|中心|公路|大桥|水库|电站|[一二三四五六]期)(?:是|作为|由(?=\p{Script=Han}{2}))/u,
  /(?<=\p{Script=Han}{2})(?:进度|进展|推进|规模|体量|(?:单体|总)?投资额?|盘子|产值|占地|里程)最[快大慢高多长小少]/u,
  /[是为](?=[^，]{0,20}(?:[最首]|唯一|引进|招引|招商|落户|重[点大]|龙头)[^，]{0,16}(?:项目|工程|园区?|基地)$)/u,
);

/** A whole clause is cut after its last noun: 河道治理工程|方案已印发. */
export function clauseSubject(clause: string): string {
  const thing = clause.split(PREDICATED)[0] as string;
  if (thing !== clause) return thing;
  const noun =
    /^.*(?:项目|工程|企业园?|园区|产业园|基地|中心|公路|高速|铁路|水库|学校|[院校厂]区|综合楼|门诊楼|住院楼|教学楼|医院|酒店|公司|学院|广场|小区|社区|工厂|电站|管网|水厂|电厂|处理厂|大桥|综合体)(?:[一二三四五六]期|\p{Script=Han}{1,5}段$|\p{Script=Han}{2}楼$)?/su.exec(
      thing,
    );
  return noun === null ? thing : noun[0];
}

/** One piece of what stands before the name: 其中, a year or batch, whose place it is, and verbs that only list it. */
const OPENING = new RegExp(
  `^(?:${[
    '[一二三四五六七八九十]{1,2}(?:是|、(?![一二三四五六七八九十季期]))|[又另]讯[，：]?',
    '本[报网台刊站][讯电](?:（[^（）]{1,20}）)?|（[一二三四五六七八九十]{1,2}）|其中|其次是|即(?=\\p{Script=Han}{2})|[再又]?(?:比如|例如|譬如)(?:说)?|[再又]如(?=\\p{Script=Han}{4})|此外|另外|同时|目前|今年|去年|全年|年内',
    '(?:[上下]半年|前?[一二三四]季度[初末]?|“?十[一二三四]五”?(?:期间|时期))(?!的|[末初]?(?:计划|拟|预计|新|集中|再){0,2}(?:开工|签约|竣工|投产|复工|入库|续建|落地|引进|招引))',
    '以来(?=\\p{Script=Han}{2})|的?(?:全年|年度)?(?:预期)?目标(?:[是为]|$)|[旁对]边的|附近的|隔壁的|您?(?:们|委员)?(?:提[到出及]|关心|反映|建议)的(?=\\p{Script=Han}{4})',
    '(?:同[在处属]|位于|坐落[在于]|地处|落户于?)[^，。；的]{2,12}的(?=\\p{Script=Han}{3})', // 同在园区的铁路专用线
    '\\p{Script=Han}{1,8}?(?<!农|乡|[美集])(?:[乡镇村]|街道|社区)的(?=\\p{Script=Han}{4})', // 云溪镇河口村的富硒茶产业园
    '(?:受|由于|因)[^，。；、]{2,12}?(?:影响|制约|拖累)|因[^，。；、]{2,12}?(?=[仅只])|截[至止][^，。；]{1,6}?(?:当[天日]|目前)',
    '(?:第[一二三四五六七八九十]|头一|首)站是|“?大块头”?是|另?一[个块处]是',
    '(?:刚才|前面|之前)我?们?(?:说|讲|提到|通报)了?的?|当[天日](?!集中)|[又再还]{0,2}(?:启动|开工(?:建设)?|签约|引进|签下|落户|建成)了(?=\\p{Script=Han}{3})',
    '(?:不足|可喜|欣喜|遗憾|难得|突出|亮眼|值得一提|值得关注|需要[说指][明出])的是(?=\\p{Script=Han}{3})',
    '[还又另]?(?:争取(?:到位?)?|(?:引进|招引|申请|申报)到|实现|建有)(?=\\p{Script=Han}{3})',
    '\\p{Script=Han}{0,8}(?:财政[厅局部]|政府)(?:在[^，。；、\\d]{2,12}?)?(?:成功|顺利|公开|首次|已)*(?:招标)?发行了?(?=[\\p{Script=Han}\\d]{3})', // 省财政厅在上海成功发行第六批政府债券
    '(?:主要|重点|分别)?(?:投向|投入到|用于)(?=\\p{Script=Han}{2,14}$)', // 主要投向交通基础设施
    '[^，。；]{0,8}(?:下达|转贷|分配|核定)(?:给|至|了)?[我全本该][省市县区州旗]', // 省财政厅共下达我县新增债券
    '[两二三四五六七八九十]{1,2}[期批](?=一?共(?!同|建|享)|累计)|共?纳入(?=(?:重[点大])?项目)',
    '[本此这][次届场](?:集中)?\\p{Script=Han}{0,6}?(?:活动|仪式|大会|推介会|招商会|签约会|洽谈会|恳谈会)上?(?:现场)?(?:一共|总共|共计?|累计)(?=\\p{Script=Han}{2})', // 本次推介会共签约项目
    '(?:全|我|该|本)(?:国|省|市|县|区|州)|共有?|累计|作为|包括|[主重][要点]是|分别是|还有|一共|我们(?!的)',
    '[^，。；]{0,8}(?:依次[为是]|所在的|设在)(?=\\p{Script=Han}{2})|(?:全线|沿线)(?:共|计划|规划)?(?:布?设置?有?|[新改]?建有?)(?=\\p{Script=Han}{2})',
    '[^，。；]{0,10}(?:最[^，。；是]{1,4}|[居靠垫排][^，。；是]{1,3})的一?个?是',
    String.raw`有(?![关机色效轨线])|\d+年(?!期)|(?:正在|在)建设?的`,
    String.raw`在(?!建|谈)(?=\p{Script=Han}{6,30}?(?:项目|工程|产业园|基地))|(?:更正|订正|修改|更改|改|应)为`,
    String.raw`(?:计划|预计|力争|确保|要(?![素求闻点件塞害])|拟|将|可(?!研|行性|降解|再生|循环|控|燃|视|调|穿戴|折叠|溶)|共|已){1,4}(?=\p{Script=Han}{3}|\d{1,2}月)`,
    String.raw`\p{Script=Han}{1,4}[省市县区州旗](?=(?:今年|20\d\d年|共|计划|拟|还|又|再){0,3}(?:完成(?!率|情况|进度|质量)(?=\p{Script=Han}{2})|实施|安排|确定|谋划|梳理|推进|铺排|排定|排出|筛选|策划|(?:开工|启动|签约|引进)了))`,
    String.raw`初步(?=\p{Script=Han}{3})|(?:确定|安排|排定|铺排|排出|筛选|谋划|梳理|(?:(?:统筹|组织|滚动|集中|全力|强力)(?:实施|推进)|实施(?!类))|规划)(?:了|出)?(?=[\p{Script=Han}\d、]{0,60}?(?:项目|工程|企业))`,
    String.raw`(?:积极|主动|全力)?(?:帮助|协助|帮扶|推动)(?=\p{Script=Han}{3})`,
    String.raw`(?:企业|群众|农户|居民)?(?:稳定|提供|创造|吸纳|安置)(?=\p{Script=Han}{2})`,
  ].join('|')})`,
  'u',
);
/** What stands behind it: particles, copulas, plan words. */
const CLOSING =
  /(?:(?:\d{4}年)?(?:\d{1,2}月?[—–\-~～至])?\d{1,2}月(?:份|底|末|初)?前?|(?:[今去本]年)?前\d{1,2}个月|(?:[自从](?:项目|工程)?)?(?:[开动复]工|开建|启动|投[产运用]|通车|运营)(?:建设)?以来|截[至止]|[比较]上年?|连续|持续|自(?:\d{4}年)?(?:以来|起)|累计|一?共计?|[总合]计|总共|[只刚才]|同比|环比|已|的|(?<![平人户年月日场村])均|(?<![签合履违节])约|不[得能]?[少低]于|静态|动态|为|达到?|是|将|仅|还|有|以|计划|预计|力争|确保|实际|实现|(?<=[路道线网桥港站场造]|其他)完成|(?<=项目|工程)(?:安排|分配|下达)|要在?|要?(?:滚动|持续|长期|始终)?(?:保持|维持|稳定)在|总|[上下]半年|年内|前?[一二三四]季度|当月|全?年|(?:更正|订正|修改|更改|改|应)为|误[写报]?[为成]|(?<=\p{Script=Han}{2})(?<!草|高)原[为是]|(?<=\p{Script=Han}{3})(?<!下达|年度|全年|既定|预期)目标(?:任务)?(?:数|值|额)?|迈向|冲刺|挺进|[从由](?:\d{4})?){1,6}$/u;
/** Verbs and adverbs that say of a class how far it has come: 省重点项目|中已复工开工. */
const PROGRESS =
  /^(?:[中里已均全共就有在由]|全[部年]|累计|计划|年内|当年|本年|目前|实际|实现|完成|建设|新?开工|复工|竣工|完工|投产|达产|签约|履约|落地|建成|不[得能]?[少低]于|不[得能]?超过)+$/u;
/** 5000万元 of 5000万元以上项目 and 10年期 begin the name of a class; other figures stand before names. */
const LIMIT = /^\d+年期|^\d+(?:\.\d+)?[百千万]?[万亿]元?(?:[（(]含[）)]|及?以[上下内]|[至到—\-~]\d)/u;

/** 2020年第一批, 前两期, 5月11日, 9月底前, 11月至12月 */
const DATE =
  /^(?:\d{4}年度?)?(?:\d{1,2}(?:月?[—–\-~～至]\d{1,2})?月(?:份|底|初|末|[上中下]旬|\d{1,2}日)?(?:[前后](?![两三四五六七八九十\d])|以来)?)?(?:第[一二三四五六七八九十\d]+[期批]次?|前?[一两二三四五六七八九十\d]+批次?|前[一两二三四五六七八九十\d]+[期轮])?/u;

/** 其中今年计划实施… opens with several pieces; they are taken off one by one to stay linear. */
function withoutOpenings(words: string): string {
  let rest = words;
  for (let piece = OPENING.exec(rest); piece !== null; piece = OPENING.exec(rest)) {
    if (countyAtHead(rest).length > piece[0].length) break; // 共|和县, 将|乐县
    rest = rest.slice(piece[0].length);
  }
  return rest;
}

/** （三）, also without its first bracket */
const MARK = /^（?[一二三四五六七八九十\d]{1,2}）/;

/** A name without what stands before and behind it. */
export function trimLead(words: string): string {
  const dated = words.replace(/“$/u, '').replace(RANK_MARK, '').replace(MARK, '').replace(DATE, '');
  const begun = LIMIT.test(dated) ? dated : dated.replace(/^.*?(?=[\p{Script=Han}A-Za-z“《])/su, '');
  const name = withoutOpenings(begun)
    .replace(DATE, '') // 安排了2020年第一批…
    .replace(CLOSING, '')
    .replace(/（[^（）]{1,20}）$/u, '') // 固定资产投资（不含农户）
    .replace(/[“”【】]/g, '')
    .trim();
  return withoutVerbs(name);
}

/** 省重点项目中已复工开工 is cut after its last noun. */
function withoutVerbs(name: string): string {
  const noun = clauseSubject(name);
  return PROGRESS.test(name.slice(noun.length)) ? noun : name;
}
