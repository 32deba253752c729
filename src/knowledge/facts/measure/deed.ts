/** What is done: with the things a count counts (visited, helped or kept things are not all there are), or in a stretch of time. */
import type { Figure } from '../figure.ts';
import { needIn, nounAfter } from '../subject/noun.ts';
import { takesTime } from '../subject/subject.ts';

/** 观摩 of 观摩了12个项目: the number is that of the deed. Verbs that say no more than that things exist (有, 安排, 谋划) are left out. */
// biome-ignore format: a table
const DEEDS = [
  '观摩', '参观', '考察', '调研', '走访', '慰问', '视察', '巡查', '检查', '抽查', '督[查导]', '察看', '查看', '评审', '评比', // 观摩了12个项目
  '帮助', '协助', '帮扶', '帮办', '扶持', '服务', '支持', '惠及', '覆盖', '保障', '满足', // 帮助60家企业
  '稳定', '提供', '创造', '吸纳', '安置', '带动', '促进', '开发', // 稳定就业岗位900个
  '培训', '培育', '表彰', '奖励', '选派', '抽调', '招聘', '引进', '招引', '邀请', '接待', // 培训学员300人
  '解决', '化解', '协调', '办理', '办结', '受理', '收到', '征集', '发放', '整改', '排查', '减免', '盘活', // 解决问题35个
  '新增', '净增', // 新增360个以上建制村
  '改造', '改建', '扩建', '新建', '建成', '拆除', '清理', '取缔', '关停', '淘汰', '搬迁', '腾退', // 改造6个城中村
];
const DEED = `(?:${DEEDS.join('|')})`;
const DONE_BEFORE = new RegExp(`(?:^|[^的])(${DEED})了?(?:全[国省市县区]|约|近|逾|超过?|共|这|以下)?$`, 'u');
/** 先后观摩了甲厂、乙园等12个项目: the deed stands before the first of the list. */
const DONE_TO_LIST = new RegExp(`(${DEED})了[^，。；：]{4,400}(?:等|共)$`, 'u');
/** 对12个项目进行观摩, 12个项目的现场观摩 */
const DONE_BEHIND = new RegExp(`^(?:进行|开展|予以|的)(?:了|集中|现场|实地|联合|专项|重点)*(${DEED})`, 'u');
/** 剩余11个项目 are not all of them. */
const LEFT = /(剩余|其余|余下|剩下)的?$/;
/** 60个|已完成前期手续办理, 12个|获批: how far some of a class have come, where no phase says it. */
const REACHED =
  /^(?:[均全]部?|已经?|先后|陆续|顺利|成功|共)*((?:获批|获准|获评|入库|入选|受理|销号|达标|核准|备案|批复|中标|流标|退出|调出)[^，。；：、]{0,10}|(?:完成|通过|取得|达成|签订|签署|建立|办理|办结|领取|纳入|列入|进入|达到|完善)[^，。；：、]{2,16})$/u;

/** 19项在建项目|完成率低于|30% */
const HELD_TO = /^([^，。；：、]{0,6}率(?:[高低]于|不足|不到|未达到?|超过?|达到?))$/u;

/** 对甲桥、乙桥等10座|进行加固改造 */
const DONE_TO_ALL = /^(?:进行|开展|实施)([^，。；：、]{2,10})$/;

/** The deed a count tells of, with what it is done to: 观摩重点项目, 稳定就业岗位, 完成前期手续办理. */
export function deedOf(
  { context, article, sentence }: Figure,
  named: string | undefined,
): string | undefined {
  const { quantity, lead, tail, tailEnd, leadStart, mention } = context;
  if (quantity.kind === 'duration') return takenFor(lead, tail);
  if (quantity.kind !== 'count' || /^[次期批]$/.test(quantity.unit)) return undefined;
  const closed = /^[，。；：！？\n]?$/.test(article.text.slice(tailEnd, tailEnd + 1));
  const noun = nounAfter(tail) ?? '';
  const rest = tail.slice(tail.indexOf(noun) + noun.length);
  if (noun === '' && named !== undefined && tail === '') return doneTo(named, lead);
  if (noun === '' && tail === '' && /^[余多]?(?:[万]?(?:人|户|名))$/.test(quantity.unit))
    return peopleReached(lead, quantity.unit);
  const held = HELD_TO.exec(rest)?.[1];
  if (held !== undefined && !closed)
    return `${held}${article.text.slice(tailEnd).match(/^[\d.]+%/)?.[0] ?? ''}`;
  if (closed && REACHED.test(rest)) return REACHED.exec(rest)?.[1];
  if (noun === '') return DONE_TO_ALL.exec(tail)?.[1];
  if (rest === '' && !closed) return undefined; // 4个乡镇6.8万人的饮水问题
  const before = article.text.slice(Math.max(sentence.start, leadStart - 400), mention.start);
  const deed = (LEFT.exec(lead) ??
    DONE_BEFORE.exec(lead) ??
    DONE_BEHIND.exec(rest) ??
    DONE_TO_LIST.exec(before))?.[1];
  return deed && `${deed}${noun}${needIn(rest)}`;
}

/** 惠及人数 of 惠及15万人, 搬迁户数 of 搬迁180户 */
function peopleReached(lead: string, unit: string): string | undefined {
  const deed = DONE_BEFORE.exec(lead)?.[1];
  return deed && `${deed}${unit.endsWith('户') ? '户数' : '人数'}`;
}

/** 稳定就业岗位 of 企业稳定就业岗位900个. */
function doneTo(named: string, lead: string): string | undefined {
  const before = DONE_BEFORE.exec(lead.slice(0, lead.lastIndexOf(named)))?.[1];
  return before && `${before}${named}`;
}

const SPENT = /(?:用|耗|花|历)(?:时|费)?了?(?:约|近|不到|短短)?$/;
const DONE_IN_TIME =
  /^(?:的?时间)?[就便即]?(?:为[^，。；]{2,30}?(?:公司|企业|集团|项目|工程|商户|厂))?((?:建成|建[起好]|完成|办[完结理好妥]|打通|实现|交付|拿到|取得|走完|通过|搭建|改造)[^，。；、]{1,20})$/u;

/** 在30天|内完成土地摘牌 */
const DUE_IN_TIME = /^[之以]?内((?:完成|办结|开工|入库|建成|投产|实现|解决|整改)[^，。；、]{0,20})$/u;

/** 建成口罩生产线用时 of 仅用4天时间建成口罩生产线, 用时 of 计划通过两至三年, 连续增长 of 连续六年增长. */
function takenFor(lead: string, tail: string): string | undefined {
  const deed = SPENT.test(lead) ? DONE_IN_TIME.exec(tail)?.[1] : undefined;
  if (deed !== undefined || takesTime(lead)) return `${deed ?? ''}用时`;
  const due = /在$/.test(lead) ? DUE_IN_TIME.exec(tail)?.[1] : undefined;
  if (due !== undefined) return `${due}时限`;
  const running = /^(?!对).*?(连续|持续)$/.exec(lead)?.[1];
  return running && `${running}${tail.slice(0, 12)}`;
}
