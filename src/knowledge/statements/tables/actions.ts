import { parted } from './deeds.ts';

/** Events a question dates or places, and every way questions and articles say them. Pure data. */
export interface Action {
  readonly name: string;
  /** As questions say it, besides the words of articles. */
  readonly asked: readonly string[];
  /** As articles say it. */
  readonly told: readonly string[];
  /** False when an article may leave the word out: a ceremony with a date has been held. */
  readonly needed: boolean;
}

export const ACTIONS: readonly Action[] = [
  action(
    'started',
    '动土 开干 打桩',
    '开工建设 集中开工 开工 动工 开建 奠基 破土 启动建设 第一根桩 首根桩 首桩 第一锹土 第一铲土',
  ), // 啥时候动工
  action(
    'completed',
    '建好 修好 盖好 弄好 搞好 弄完 搞完 办完 做完 干完 完 建完 修完 修通',
    '完工 竣工 建成 交付 交工 办结 完毕 完成',
  ), // 啥时候完
  action('broken-through', '打通 挖通 打穿', '贯通 打通 凿通'), // 隧道哪天打通
  action('resumed', '', '复工 复产 恢复施工 恢复建设 恢复生产 重新开工 重新动工'), // 水厂哪天复工的
  action('submitted', '报省 报市 报县 报给 报到省 报到市 报到县 交上来 报上来', '报送 上报 提交 递交'), // 清单最晚几号报市里
  action('handed-over', '交房 拿房', '交付 交房 交钥匙'), // 几月交房
  action('on-grid', '并网发电', '并网'), // 首批机组哪天并的网
  action('generating', '送电', '投产发电 并网发电 发电投产 首次发电 发电'), // 首台机组啥时候发电
  action(
    'in-production',
    '用上 启用 生产 转起来',
    '投产 投用 投运 投入使用 投入运营 投入运行 启用 试生产 并网 使用',
  ), // 几月投产
  action('opened', '开张 营业', '开业 开园 开馆 营业 揭牌 挂牌'), // 哪天开业
  action('open-to-traffic', '', '通车 开通 试运营'), // 什么时候通车
  action('connected', '通', '通车 开通 贯通 通水'), // 隧道通了没有
  action('topped-out', '合拢 到顶 盖到顶', '封顶 合龙'), // 哪天合龙
  action('signed', '签 签字', '签约 签订 签署 签下'), // 哪天签的
  action('filled', '蓄水 通水', '蓄水 通水'), // 几月通水
  action('accepted', '', '验收'), // 什么时候验收
  action('moved-in', '搬', '搬迁 入驻 迁入'), // 啥时候搬
  action('launched', '', '启动 启动建设 开工建设 开工 动工'), // 什么时候启动
  action('issued', '发', '发行'), // 专项债哪天发的
  action('published', '公布 出台 发文', '印发 发布 公布 出台 下发'), // 办法几号出台的
  action('approved', '批 批下来 获批 立项', '批复 获批 批准 核准 立项'), // 可研哪天批的
  action('granted', '到账 拨 下来', '下达 拨付 到账 到位'), // 资金几号到账
  action('tendered', '招标 开标 定标', '中标 开标 招标 挂网'), // 哪天开标
  action('sold', '拍 拍出', '摘牌 成交 拍得 竞得 出让'), // 地块哪天拍的
  action('dammed', '', '截流 下闸'), // 大坝哪天截流
  action('inspected', '', '观摩 视察 调研 考察 拉练 督导 走访'), // 观摩是哪天
  action('agreed', '答应 采纳', '同意 采纳 暂不 不予 不具备条件'), // 住建局同意没有
  action('exceeded', '', '超额 超计划 超过计划 超年度计划'), // 超计划了吗
  action('held', '搞 办 开 开会', '举行 召开 举办 开幕', false), // 哪天搞的
];

const ASKED: readonly string[] = ACTIONS.flatMap(({ asked }) => asked).sort(longestFirst);
const WORDS = ASKED.filter(({ length }) => length > 1).join('|');

const SHORT = ASKED.filter(({ length }) => length === 1).join('|');

/** Asks whether something has happened: 投产没, 通了没有, 有没有开工. A verb of one character needs its 了. */
export const ASKS_STATE = new RegExp(
  [
    `(?:有没有|是否|是不是)(?:已经?)?(?:${WORDS})`,
    `(?:已经?|开始|正式)?(?:(?:${WORDS}){1,2}(?:了|上了?|起来了?)?|(?:${SHORT})(?:了|下来了?))(?:没有?|吗|么)$`,
  ].join('|'),
  'u',
);

/** Words that put an event in the future: 预计5月初开工. Longest first. */
export const PLAN_WORDS = row('计划于 预计于 计划 预计 力争 有望 确保 争取 拟于 拟 将于 将 目标是 要在');

function action(name: string, asked: string, told: string, needed = true): Action {
  const words = [...row(asked), ...row(told)];
  return { name, asked: [...words, ...words.flatMap(parted)].sort(longestFirst), told: row(told), needed };
}

function row(words: string): string[] {
  return words.split(' ').filter((word) => word !== '');
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}

/** 集中开工活动 names an event; it does not say that its venue was begun. */
export const EVENT_NOUNS = /^(?:投资|活动|仪式|动员|现场|率|项目|以来|建设推进|签约|座谈)/u;

/** Verbs whose object says what happened: 完成管网铺设. */
export const TAKES_OBJECT = new Set(row('完成'));
