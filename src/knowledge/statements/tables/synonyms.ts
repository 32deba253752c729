/** Words that say the same: a question's word is found when the text has another of its row. Pure data. */
export const SYNONYMS: readonly (readonly string[])[] = [
  row('开工 动工 开建 奠基 破土 开工建设'), // 啥时候动工
  row('上半年 1—6月 1-6月 1至6月'), // 上半年完成率
  row('前三季度 1—9月 1-9月 1至9月'), // 前三季度通报
  row('一季度 1—3月 1-3月 1至3月'), // 一季度开工
  row('完工 竣工 建成 建好 修好 盖好'), // 修好
  row('投产 投用 投运 投入使用 启用 运行 试生产'), // 投运
  row('入驻 进驻 落户 落地 落脚'), // 入驻园区
  row('先后 相继 接连 陆续 纷纷 连续'), // 接连办了
  row('外出 出去 外地 赴外'), // 出去招商
  row('派驻 驻点 派到 驻 派'), // 派到哪些城市
  row('评比 评选 评出 打分 评分'), // 评比前三名
  row('下次 下回 下一次 下一回'), // 下回什么时候
  row('举行 举办 召开 开幕'), // 举办
  row('签约 签订 签署 签下 签字'), // 签署
  row('固投 固定资产投资'), // 固投统计范围
  row('饮水 喝水 供水 饮用水'), // 喝水
  row('修路 道路 公路'), // 修路
  row('环保 环境保护'), // 生态环保方面
  row('城建 城市建设'), // 城建类项目
  row('文旅 文化旅游 文化和旅游'), // 文旅项目
  row('基建 基础设施'), // 基建方面
  row('仪式 活动现场'), // 仪式在哪办的
  row('印发 下发 印 出台 发布'), // 印了哪三个文件
  row('盯住 盯着 紧盯 盯紧'), // 盯住哪些环节
  row('落到 落在 落户 落地 设在'), // 秘书处落到哪了
  row('通车 开通'), // 开通
  row('排名 排在 居前 排前 前三 名列 居 最高 最快 最好'), // 排前三
  row('倒数 靠后 垫底 后三 后两 末位 最后 最低 最慢 最差'), // 倒数三名
  row('列入 上了 纳入 上'), // 上黄榜
  row('措施 办法 举措 做法'), // 举措
  row('要求 提出'), // 提出
  row('涉及 涵盖 覆盖 分布 包括 投向'), // 涉及哪些领域
  row('分成 分为 划分'), // 分成哪几类
  row('部门 单位'), // 牵头单位
  row('企业 公司 厂'), // 公司
  row('工厂 厂'), // 电池厂
  row('学校 中学 小学'), // 学校
  row('规定 办法 制度'), // 规定
  row('阶段 环节'), // 阶段
  row('修 建 建设 兴建 加快建设'), // 准备修哪些
  row('轨道交通 地铁'), // 地铁2号线
  row('村民 农户 群众 居民'), // 村民
  row('投资 出资 投建'), // 谁投资
];

/** Words of one meaning as the first of their row, 动工 as 开工; single characters stay. */
export function plainest(text: string): string {
  return SYNONYMS.reduce((words, [first = '', ...others]) => {
    return others
      .filter((other) => other.length > 1)
      .reduce((rest, other) => rest.replaceAll(other, first), words);
  }, text);
}

function row(words: string): string[] {
  return words.split(' ');
}
