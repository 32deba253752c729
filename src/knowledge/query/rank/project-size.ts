/** How large a project is: what it costs in all, unless a question names another measure. */
import { anyOf } from '../../any-of.ts';
import type { Fact } from '../../facts/fact.ts';
import { namesProject } from '../../facts/subject/project.ts';
import type { Target } from '../asking/targets/index.ts';
import { isPlace, isThing, membersAsked } from './members.ts';

/** 总投资, 投资 */
const SIZE: readonly string[] = ['total-investment', 'investment'];

/** 最大的项目, 投资最多的, 第二大: by size; 前三名 alone says not by what. */
const BY_SIZE =
  /最[大小]|第[一二三四五六七八九十\d]{1,2}大|(?:投资额?|盘子|体量|投[得了入]?)(?:[数规][额模])?(?:是|为|排)?(?:最|第|前|倒)/;

/** 占地最大的项目, 产能最小的项目: by something else. */
const BY_OTHER =
  /占地|用地|地块|面积|产[能量值]|规模|装机|里程|人[数员]|就业|岗位|[债税贷]|融资|资金|[进幅速难力度高面远]度|贡献|效益|亮点|困难|问题|变化|(?:完成|年度?(?:计划)?|外商?|已)投?资?最/;

/** True for a question that ranks projects by how large they are. */
export const asksSize = (text: string, metric: Target['metric']): boolean =>
  membersAsked(text) === 'project' &&
  BY_SIZE.test(text) &&
  (metric === undefined || SIZE.includes(metric.id)) &&
  !BY_OTHER.test(text);

/** 该项目, 单个项目, 某县一处物流园: no name; 亿元以上项目, 江州市签约项目, 储备库: several; 枢纽工程, 工程建设其他费用: what one is made up of; 可研阶段: how far it was. */
const NO_NAME = anyOf(
  /^(?:[该此这本各每]个?|单[个体])(?:项目|工程)|^某|(?:以[上下]的?|[省市县区州](?:新?签约|集中?开工|投产|竣工))项目$/,
  /^(?:主体|配套|附属|枢纽|渠系|土建|移民安置)|(?:费用?|资金|利息|投资|阶段|储备库|项目库)$/,
);

/** 永安市 of 总投资居前三位的是永安市…; 云溪度假区 may be a project. */
const PLACE_ALONE = /^\p{Script=Han}{1,6}(?:[省市县州旗镇乡]|街道)$/u;

/** 总投资9亿元, 投资9亿元: no output, no loan, and not what has been spent so far. */
export const tellsSize = (fact: Fact): boolean =>
  fact.quantity.kind === 'money' &&
  fact.role === 'level' &&
  !PLACE_ALONE.test(fact.subject) &&
  !NO_NAME.test(fact.subject) &&
  SIZE.includes(fact.metric ?? '');

/** 总投资9亿元 is told of projects; 民间投资9亿元 and 投入资金9亿元 are of none, unless a name says so. */
export const isOfProject = (fact: Fact): boolean => !isPlace(fact) && isNamedOne(fact);

const isNamedOne = ({ metric, measure, subject, family }: Fact): boolean =>
  metric === 'total-investment' ||
  (!/资金|金额/.test(measure) && (family < 0 || namesProject(subject) || isThing(subject)));
