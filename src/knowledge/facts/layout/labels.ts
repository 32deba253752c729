/** The card of one project, a line for each thing told: 总投资：9亿元, 建设内容：新建生产线6条, 【占地】180亩. */
const LABEL = [
  '(?:计划|项目|估算|概算|预计)?总?投资(?:额|规模|总额|估算|概算|方|单位|主体)?|年度(?:计划)?投资',
  '(?:项目)?占地(?:面积)?|总?建筑面积|(?:项目|主要)?建设(?:内容|规模|地点|地址|单位|工期|周期|期限|性质|进度)(?:及规模)?',
  '项目(?:简介|概况|业主|地址|位置|进展|内容|规模|效益|单位)|业主单位|(?:计划|建设)?工期|(?:计划)?(?:开工|竣工|建成|投产)时间',
  '(?:项目)?(?:建成|达产|投产|竣工|完工)后|(?:预期|预计|经济|社会)效益|形象进度|(?:当前|目前|项目)?进展(?:情况)?',
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
