/** How the name of an organisation ends. Pure data. */
const ENDINGS =
  '公司 集团 银行 委员会 管委会 指挥部 领导小组 办公室 研究院 设计院 医院 学院 大学 学校 中学 小学 中心 政府 协会 学会 商会 联盟 联合社 合作社 专班 部门 企业 电网 局 委 部 厅 办 处 站 院 所 队 行 厂 社 会 司 镇 乡 街道 村 县 市 区'.split(
    ' ',
  );

const END = new RegExp(`(?:${ENDINGS.join('|')})$`, 'u');

/** 城市建设, 农村公路: a kind of place is nobody. */
const KIND = /^(?:城市|都市|乡村|农村|全[省市区县]|新区|老区|[园片山]区)$/u;

/** 县发改局, 南桥建设集团: words that end as an organisation's name does. */
export function isOrganisation(words: string): boolean {
  return words.length >= 2 && words.length <= 30 && END.test(words) && !KIND.test(words);
}

/** How the name of a county, a town or a zone ends: 甲县, 乙街道. */
export const NAME_END = /(?:[县市区镇乡村]|街道)$/u;
