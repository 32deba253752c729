/** Words of a question that name nothing: asking words, politeness, function words. Pure data. */

/** Asking words: never part of what is asked about. */
export const ASKING_WORDS = [
  ...split(
    '什么情况下 什么情况 啥情况 什么意思 什么时候 什么时间 什么地方 什么样 什么 怎么回事 多少 多久 多大 多长',
  ), // 什么时候开工
  ...split('哪些 哪个 哪几 哪里 哪儿 哪天 哪年 哪一 哪家 哪位 哪'), // 都有哪些
  ...split('怎么样 怎样 怎么 咋样 咋回事 咋 如何 为什么 为啥 为何'), // 进展咋样
  ...split('啥时候 啥时 啥意思 啥 谁 何时 何地 几月几号 几月几日 几号'), // 啥时候动工
  ...split('干到 建到 进行到 推进到 有没有 是不是 能不能 可不可以 是否 指的是 叫什么 叫啥'), // 四个一指的是啥
];

/** Politeness and the words that carry a sentence. */
export const FUNCTION_WORDS = [
  ...split(
    '麻烦 请问 请 帮我 帮忙 查一下 查查 查下 看一下 看看 看下 告诉我 告诉 想知道 我想 问一下 问下 一下',
  ), // 麻烦查一下
  ...split('关于 根据 据 其中 另外 以及 还有 准备 打算 现在 目前 到底 究竟 具体 分别 总共 一共'), // 目前到什么阶段
  ...split('会议上 仪式上 活动上 大会上 会上 这个 那个 这些 那些 这次 那次 这里 那里 这边 那边 这 那'), // 那个协议
  ...split('我们 你们 他们 它们 咱们 咱 我 你 您 他 她 它'), // 我们这边
  ...split('过来 起来 出来 下来 上去'), // 引过来
  ...split('的 了 吗 呢 吧 啊 呀 哦 嘛 呗 得 着 过'), // 开工了吗
  ...split('是 在 和 与 及 或 跟 把 被 给 将 就 都 也 还 又 要 会 能 想 让 由 从 到 有 几个 里'), // 跟航天签的
];

/** Words that contain a stop word and must stay whole. */
export const KEPT_WORDS = [
  ...split('有限 有机 有色 有关 国有 所有 在建 在谈 在线 潜在 要素 要求 主要 重要 到位 到期 到账 达到'), // 在建项目
  ...split(
    '会议 会场 会展 大会 社会 协会 委员会 管委会 晚会 动员会 推进会 座谈会 发布会 洽谈会 展会 商会 常委会',
  ), // 动员会
  ...split('能源 能力 功能 智能 产能 节能 新能 储能 蓄能 能耗 一把手 都市 首都 成都 都匀 丰都 都江堰'), // 智能装备
  ...split('和平 和政 共和 呼和 和谐 与会 参与 给予 给水 供给 被动 把关 转让 出让 让利'), // 和平广场
  ...split('公里 里程 十里 七里 五里 八里 三里 万里 百里 里面'), // 七里坪
  ...split('过程 通过 过境 跨过 着力 着眼 沿着 得到 数据 依据 据点 由于 理由 自由 从业 从化 直到'), // 大数据产业园
  ...split('就业 就地 成就 就近 个人 个体 整个 思想 理想 想法 其他 吉他 申请 邀请 跟踪 跟进 还款 将军'), // 就业岗位
];

function split(words: string): string[] {
  return words.split(' ');
}
