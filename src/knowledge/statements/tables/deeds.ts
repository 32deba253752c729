/** What somebody does at an event or for a project. Pure data. */
export interface Deed {
  /** As articles say it, and questions too. */
  readonly told: readonly string[];
  /** As only questions say it. */
  readonly asked: readonly string[];
}

export const ATTENDING = ['出席', '参加', '到会', '到场'] as const;

export const DEEDS: readonly Deed[] = [
  row('宣布'), // 谁宣布开工
  row('主持'), // 谁主持的
  row('致辞 致欢迎辞 致词'), // 谁致辞
  row('讲话 发言', '讲了话 讲的话'), // 谁讲话
  row('表态'), // 谁表态
  row('带队 率队 带领 率领 率'), // 谁带队
  row('表示 坦言 指出 说', '说的 讲的 提的 提出的'), // 这话是谁说的
  row('签订 签署 签约 签', '签字 签的字 签的'), // 谁签的字
  row('牵头 主抓'), // 哪个部门牵头
  row('负责 承担 分管 主管'), // 由哪个部门负责
  row('复核 核查 审核 核实'), // 哪两个部门复核
  row('投资建设 投资 出资 投建', '掏钱 投钱 投的'), // 谁投资的
  row('承建 总承包 施工 建设 修建', '建的 在建 来建 修的 在修 盖的'), // 谁承建
  row('运营 经营'), // 谁运营
  row('主办'), // 谁主办
  row('承办'), // 谁承办
  row(ATTENDING.join(' '), '去了 来了 到了 去的 来的'), // 谁参加了
  row('介绍 专访', '讲解'), // 谁介绍情况: in an interview, whoever gives it
  row('通报'), // 谁通报
  row('汇报', '汇报的'), // 谁汇报
  row('陪同', '陪着 陪的'), // 谁陪同
  row('调研 考察 视察 察看 观摩 走访 检查'), // 谁来调研
  row('接受采访 采访 专访'), // 谁接受采访
  row('批准 批复 审批'), // 谁批的
  row('设计'), // 谁设计
  row('监理'), // 谁监理
  row('引进'), // 谁引进
  row('揭牌 揭幕'), // 谁揭牌
  row('授牌'), // 谁授的牌
  row('编制 起草', '编的 写的'), // 方案谁编的
  row('剪彩'), // 谁剪的彩
  row('谈话 谈心'), // 由谁谈话
  row('对接'), // 哪个部门对接
  row('督办 约谈'), // 谁约谈
  row('验收'), // 谁验收
  row('供应 提供 供'), // 谁供水
  row('组织'), // 谁组织
];

function row(words: string, others = ''): Deed {
  const told = words.split(' ');
  return { told, asked: [...others.split(' ').filter((word) => word !== ''), ...told.flatMap(parted)] };
}

/** 致辞 → 致的辞, 致了辞: a verb of two characters is parted in talk. */
export function parted(word: string): string[] {
  return word.length === 2 ? ['的', '了', '过'].map((between) => `${word[0]}${between}${word[1]}`) : [];
}

/** Roles of bodies that no verb tells: 甲局为责任单位, 实施主体：乙公司. */
export const BODY_ROLES = /(?:责任|实施|业主|配合|代建|申报|主管|技术支撑)(?:单位|部门|主体|方)/u;

/** Who owns a work, in the words of those who approve it: 项目单位为甲公司, 项目业主：乙公司. */
export const OWNER_ROLES = ['项目单位', '项目业主', '项目法人', '建设单位', '业主单位', '业主'] as const;
/** 由甲公司建设: what the owner does, whose role nobody names. */
export const OWNING = ['投资建设', '建设'] as const;

/** Asked with these, the deed is what the question is about: 联合踏勘是谁搞的. */
export const DO_WORDS = /^(?:来|去)?(?:搞|办|做|弄|干|组织)/u;
