/** Where an asker has a figure from: 台账上登的是…, 有份材料讲…, 我这边记的是…, 听人说…. */
import { isAllOf, wordOf } from '../eaten.ts';

const PAPER =
  '(?:工作)?(?:底稿|报告|简报|[快月周季日年]报|汇报|台[账帐]|报表|统计表|汇总表?|材料|[通初草文讲发]?稿[子件]?|讲话稿?|发言稿?|(?<![代发])表格?|清单|课件|幻灯片|PPT|ppt|推文|新闻|报道|文章|文件|方案|请示|合同|公示|展板|记录|笔记|纪要|备忘录?|摘要|总结|附[件表]|档案|资料|专报|要情|数据库|系统)';
/** Those who tell, and which paper of theirs: 审计的, 我手里这份, 小王昨天那张. */
const TELLER = wordOf(
  '我们?|咱们?|你们?|他们?|有[个位份篇张]?|[这那][边儿里]|一?[个位份篇张]|[这那某上]一?[个位份篇张版次]?|手[里头上]|自己',
  '同事|同志|领导|主任|科长|局长|处长|老板|人家|[别有]人|小[\\p{Script=Han}]|老[张王李赵刘陈]|科里|局里|单位|办公室|公众号|微信|群里|网上',
  '审计|统计|财务|财政|发改委?|督查|项目办|内部|口径|上报|报送|政府|工作|年度|季度|月度|[省市县区](?:里|上)?',
  '昨天|今天|刚才?|之前|以前|上周|上月|旧|新|最新|电子|纸质|跟我|给我|看到?|见|的|在|从|那|这|里|上|都',
);
const SAYS =
  '(?:(?:写|登|登记|记|记载|记录|填|填写|填报|报|上报|汇报|列|标|标注|载明?|写明|注明|给|抄|抄录|引|引用|摘|统计|说|讲|提|提到|称|显示|反映|披露|公布)(?:的?(?:就?是|为|成)|[的了着到过]|道)?)';
/** 台账里登的是, 底稿上写: a paper and its verb. */
const IN_PAPER = new RegExp(
  `^(?<ahead>[^，。？！“：]{0,14}?)(?<paper>${PAPER}(?:里[面头]?|上面?|中)?都?(?:${SAYS}|[：:]|(?<=[里上中])把?))[，：:]?(?=.{4})`,
  'u',
);
/** 我这边记的是, 同事报的是, 小王说: the verb of whoever tells. */
const BY_TELLER = new RegExp(`^(?<ahead>[^，。？！“：]{1,10}?)(?<says>${SAYS})[，：:]?(?=.{4})`, 'u');
/** 小王把甲县的开工项目写成9个 */
const TAKES = /^(?<ahead>[^，。？！“：]{1,8}?)把(?=.{4,60}[写记登填标报说算]成)/u;
/** 项目多少个，稿子上写9个: told of ahead of the figure alone. */
const BESIDE_FIGURE = new RegExp(
  `，[^，。？\\d]{0,6}?(?:${PAPER}(?:里[面头]?|上面?|中)?都?|[我他你])(?:这?边|这里)?${SAYS}(?=\\d)`,
  'gu',
);
const HEARD =
  /^(?:我?听(?:人|别人|谁|领导)?说|(?:有人|别人|网上)(?:跟我|都)?说|据说|我?(?:记得|印象[里中]?)(?:是)?|好像)[，]?/;

/** What was said, without where the asker has it from; a place or a thing named ahead of the paper stays (甲县的简报里写总投资9亿). */
export function withoutHearsay(text: string): string {
  const heard = text.replace(HEARD, '').replace(BESIDE_FIGURE, '');
  const { 0: lead = '', groups } = IN_PAPER.exec(heard) ?? {};
  const ahead = (groups?.ahead ?? '').replace(/的?(?:[那这]?[份篇张个])?$/u, '');
  if (lead !== '') return `${ahead === '' || isAllOf(TELLER, ahead) ? '' : ahead}${heard.slice(lead.length)}`;
  const told = BY_TELLER.exec(heard) ?? TAKES.exec(heard);
  return told !== null && isAllOf(TELLER, told.groups?.ahead ?? '') ? heard.slice(told[0].length) : heard;
}

/** The words in one pair of quotation marks, or with a figure in them: what the paper says word for word. */
export const unquoted = (text: string): string =>
  text.replace(/^“([^”]{4,200})”[，。？]?$/u, '$1').replace(/“([^“”]{0,40}\d[^“”]{0,40})”/gu, '$1');
