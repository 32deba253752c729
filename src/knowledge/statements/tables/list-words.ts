import { anyOf } from '../../any-of.ts';

/** Words that announce a list: its first item follows. Pure data. */
export const ANNOUNCING = row(
  '就是 即 是指 指的是 分别是 分别为 分为 包括 包含 涵盖 涉及 的有 的为 的是 位的是 项为 个为 家为 处为 座为 条为 项是 家是 依次是 依次为 依次 主要是 主要有 有： 是： 为： ： 投向 集中在 覆盖',
);

/** Verbs that open the clause of a list and belong to no item: 谋划建设了甲园区、乙园区. */
export const OPENING_VERBS = row(
  '谋划建设了 谋划开工了 启动了 开工了 建设了 引进了 建成了 实施了 谋划了 观摩了 察看了 走访了 先后观摩 先后走访 全线设 设有 形成 途经 做到 构建 建立 打造 推进 推行 实行 落实 坚持 加快建设 建成 开工建设 大力发展 发展 培育壮大 壮大 做大做强 提质发展 提升 做强 做优 建好 集聚 聚焦 紧盯 围绕 组建 实施 来自 属于',
);

/** A first item's own clause: 入驻甲产业园的乙公司. */
export const OPENING_CLAUSE =
  /^[^、]{0,12}(?:入驻|进驻|落户|落地|位于|坐落于|来自)[^、]{1,20}的(?=..)|^对[^、]{2,20}的(?=..)/u;

/** Verbs that follow the last item of a list: 甲街道、乙镇作了发言. */
export const CLOSING_VERBS = anyOf(
  /(?:主要|相关|有关)?负责(?:人|同志)|作了?(?=表态|交流|补充|发言|汇报)|分别|先后|相继|接连|陆续|上台|参加|出席|陪同/u,
  /(?<!成)都(?=在|已|是|有|将|能)|(?<=[村镇乡县区])的|均(?=为|在|已)|已经|年内|也(?=先后|相继|在|已)|下[发达](?!计划)|予以|给予/u,
  /被(?=约谈|通报|点名|督办|评为|列)/u,
);

function row(words: string): string[] {
  return words.split(' ').sort((a, b) => b.length - a.length);
}
