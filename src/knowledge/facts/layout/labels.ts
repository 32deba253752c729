import { PROJECT_LABEL } from '../../clean/index.ts';

/** The card of one project, a line for each thing told: 总投资：9亿元, 建设内容：新建生产线6条, 【占地】180亩. */
const LABEL = [
  PROJECT_LABEL.source,
  '(?:设计|达产|预计|预期|可实现|达产后|投产后)?年(?:总?产值|产量|产能|税收|纳税|利税|利润|净利润|销售(?:收入|额)?|营业收入|营收|收益)(?:额)?',
  '(?:设计|规划)产能|产能(?:规模)?|(?:预计|可|新增|带动|提供)*就业(?:岗位|人数)?|(?:已|累计|本年|年度|今年)?完成(?:投资|投资额)',
  '(?:投用|通车|签约|入库|进场|落地|通水|并网)时间|建设(?:时间|年限)|起止年限|(?:责任|牵头|实施|承建|施工|设计|监理)单位|项目法人|资金来源',
].join('|');
const LABELLED = new RegExp(`^[●·•◆■▲★○]?\\s*【?(?:${LABEL})(?:】：?|：)`, 'u');
const BARE = new RegExp(`^【?(?:${LABEL})】?$`, 'u');

/** True for a line of such a card; the name above it is what it tells of. */
export const isLabelled = (line: string): boolean => LABELLED.test(line.trim());

/** True for the words of a label, which name no subject. */
export const isLabel = (words: string): boolean => BARE.test(words);
