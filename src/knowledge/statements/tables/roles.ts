/** Offices a person can hold, longest first where one ends another. Pure data. */
export const ROLES = row(
  '党工委书记 党委书记 党组书记 书记 区长 县长 市长 省长 州长 盟长 旗长 镇长 乡长 村长 村主任 管委会主任 秘书长 主任委员 主任 主席',
  '董事长 理事长 总经理 总裁 行长 经理 总工程师 总监 总指挥长 总指挥 指挥长 指挥部负责人 局长 厅长 部长 院长 校长 会长 处长 科长 所长 站长 队长 组长 司长',
  '署长 台长 厂长 园长 馆长 专员 常委 委员 工程师 教授 研究员 院士 专家 负责人 负责同志 领导 代表 巡视员 调研员 督导员 联络员 发言人 技术员 创始人 合伙人 法人 党组成员 党委成员',
);

/** What stands before an office and belongs to it. */
export const ROLE_MODIFIERS = row('常务副 执行副 第一副 副 代理 代 第一 执行 名誉 总支 主要');

/** Offices a general word means: 一把手, 老总. */
export const ROLE_NICKNAMES: readonly { readonly asked: RegExp; readonly means: readonly string[] }[] = [
  {
    asked: /(?<=(?:局|中心|办|处|院|所|管委会|[改教信建资卫]委)的?)(?:一把手|老大|头儿|头头)/u,
    means: ['局长', '主任', '处长', '院长', '所长'],
  }, // 投促中心一把手
  { asked: /一把手|老大/u, means: ['书记', '党工委书记', '党委书记'] }, // 区里一把手是谁
  { asked: /老总/u, means: ['总经理', '董事长', '总裁'] }, // 公司老总
  { asked: /老板/u, means: ['董事长', '总经理', '创始人'] }, // 老板是谁
  { asked: /总工(?!程|会|作)/u, means: ['总工程师'] }, // 项目总工是谁
  { asked: /头儿/u, means: ['主任', '局长', '书记'] }, // 谁是头儿
];

/** Words that may stand between a role's organisation and what came before: 随着区委书记, 记者采访了市发改委主任. */
export const ORGANISATION_OPENERS = row(
  '出席的有 参加的有 到场的有 到会的有 发言的有 兼任 出任 访 据 随着 随著 记者 采访了 采访 邀请 陪同 以及 经由 聘请 会见了 会见 听取了 通讯员 时任 现任 担任 与 以及 及 由 请 在 对 向 原 时任',
);

/** 和 joins the parts of these names; anywhere else it parts two people: 发展和改革委员会. */
export const JOINED_BY_AND =
  /(?:发展|工业|住房|规划|资源|文化|旅游|体育|卫生|农业|科技|教育|人力|社会|城乡|林业)$/u;

/** Words that may follow a name: 张某某出席, 李某某一行. Longest first. */
export const AFTER_NAME = row(
  '出席 主持 表示 介绍 指出 强调 要求 参加 宣布 带队 一行 一声 一同 一起 致辞 致欢迎辞 致词 接受 率队 率领 率 分别 代表 同志 先生 女士 深入 作 讲话 发表 发言 陪同',
  '重点 具体 负责 牵头 约谈 督办 包联 挂牌 详细 认真 认为 告诉 透露 坦言 见证 签订 签署 签约 调研 检查 察看 视察 走进 走访 考察 兼 担任 通报 汇报 传达 宣读 看望 会见 会晤 参观 实地 带领 前往 来到 组织 研究',
  '先后 相继 依次 部署 安排 点评 总结 提出 曾 共同 已 被 回答 解释 解读 希望 呼吁 随 亲自 最后 随后 当场 现场 应邀 专程 简要 全面 表态 推介 揭牌 揭幕 揭 启动 听取 到场 到会 等 等人',
  '算了 算起 笑着 笑道 感慨 感叹 回忆 补充 直言 谈到 谈起 谈及 说起 分析 建议 承诺 反映 坚持 指着 拿出 翻开 掰着',
  '边走 边看 边干 边指 边说 边介绍 边比划 一边 至今 掏出 打开 拧开 望着 看着 站在 坐在 蹲在 指了指 一脸 满脸 笑呵呵 乐呵呵 高兴 激动 兴奋 自豪 欣慰 深有 打趣 摆摆手 点点头',
  '说 称 是 将 也 还 就 对 向 到 在 和 与 及 以及 为 从 用 带 领 讲 给 的 把 于',
);
/** Of these, the ones that need more words after them: 张家和， is a name whole. */
export const NEEDS_MORE = new Set(row('和 与 及 在 向 为 到 就 对 将 从 用 率 给 把 于'));

export const SURNAMES = new Set(
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧肖尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仝岳帅缑亢况郈有琴商牟佘佴伯赏南宫墨哈谯笪年爱阳佟言福闫覃冼植楚鹿肇苟麦粟衣降展占岩揭初代宛但召矫苑由同勇辜危楼谌檀付茶普刀沐綦丛郄晋亓雒隋敬漆邸鄢蹇涂芦兰丘迟邝官栗练畅朴赫萨禤揣战门玉智税粘'.split(
    '',
  ),
);
/** Surnames that begin ordinary words more often than names: 高度重视, 常态化. */
export const WORD_LIKE = new Set(
  '高常方全应向时于和从能万强支相连安平同由但那有要成明单管经解干将带后展当代言公司通东利师年容国文白水古付茶普刀丛官练迟战门玉智'.split(
    '',
  ),
);
export const DOUBLE_SURNAMES = new Set(
  row('欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 夏侯 端木 南宫 呼延 独孤 长孙 宇文 轩辕'),
);

function row(...words: string[]): string[] {
  return words.flatMap((part) => part.split(' ')).sort((a, b) => b.length - a.length);
}

/** Words that are an office only after an organisation: 区领导, 企业代表. */
export const GENERIC_ROLES = new Set(
  row('领导 代表 专家 委员 工程师 教授 负责人 负责同志 法人 合伙人 联络员 技术员'),
);

/** After these an office's words are part of another: 常委会, 领导小组, 市长热线. */
export const NOT_AN_OFFICE = '会(?![见同商])|小组|班子|机构|团|科员|助理|信箱|热线|负责制|制|级|力|学校';
