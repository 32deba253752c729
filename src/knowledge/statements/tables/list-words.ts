/** Words that stand just before the first item of a list. Pure data. */
export const LIST_OPENERS =
  '就是 即 是指 指的是 分别是 分别为 分为 包括 包含 涵盖 涉及 的有 的是 位的是 依次是 依次为 主要是 主要有 有： 是： ： 开工了 建设了 引进了 建成了 实施了 谋划了 做到 构建 建立 打造 推进 推行 实行 落实 坚持 加快建设 全面建成 开工建设 大力发展 培育壮大 做大做强 提质发展 提升 聚焦 围绕 组建 先后观摩了 观摩了 走访 走访了 察看了 来自 属于'.split(
    ' ',
  );
