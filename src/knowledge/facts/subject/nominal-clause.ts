import { anyOf } from '../../any-of.ts';
import { isLabel } from '../layout/labels.ts';
import { ADVERBS, isDeedAlone } from './deed-alone.ts';
import { withoutNeighbour } from './neighbour.ts';
import { namesProject } from './project.ts';
import { isAdverbial, namesSubject } from './subject.ts';
import { ENDS_TELLING } from './teller.ts';

/** The last clause before a figure that names a thing rather than setting a scene. */
export function nominalClause(gap: string): string | undefined {
  const clauses = gap
    .split(/[，；：。！？]/)
    .map((clause) => named(withoutNeighbour(clause.trim().replace(SCENE, ''))))
    .filter((clause) => clause !== '');
  const at = clauses.findLastIndex(
    (clause) =>
      clause.length <= 60 &&
      !isAdverbial(clause) &&
      !PREDICATE.test(clause) &&
      !ENDS_TELLING.test(clause) &&
      !TO_BE_HELD.test(clause) &&
      !isDeedAlone(clause) &&
      !STARTS_UP.test(clause) &&
      !BEGUN_AT_ONCE.test(clause) &&
      !isLabel(clause) &&
      !isFacet(clause) &&
      namesSubject(clause),
  );
  return at < 0 ? undefined : [...worksBefore(clauses.slice(0, at)), clauses[at]].join('，');
}

/** 云溪医院迁建项目 of 民生类1个，为云溪医院迁建项目; 为省重点项目 says but what kind it is. */
function named(clause: string): string {
  const name = /^(?:为|即|系)(.{4,40})$/su.exec(clause)?.[1] ?? '';
  return namesProject(name) ? name : clause;
}

/** 当天还开工了甲项目, 与它相邻的乙园, 还有丙景区提升, 再一个是丁大桥, 再比如戊水库: what opens a clause and is no part of the name. */
const SCENE = anyOf(
  /^[再又]?(?:比如|例如|譬如)说?|^[再又]如(?=\p{Script=Han}{4})/u,
  /^(?:(?:再|又|还有|另外?)?一[个项处]|第[一二三四五][个项])是(?=\p{Script=Han}{4})/u,
  /^[还再另]有(?!部分|一些|不少|待|\p{Script=Han}{0,12}[未没尚])(?=\p{Script=Han}{4})/u,
  /^当[天日](?:下午|上午|晚上?)?|^[与和同][^，。；]{1,8}(?:相邻|相连|相隔|毗邻|之隔|相望|紧挨着?)的/u,
);

/** 是本次活动中最大的一个, 分别为甲厂、乙园和丙港, 涵盖交通、水利等领域, 准备3月开工, 落户城东工业园区: told of what is named before. */
const PREDICATE =
  /^[也均都正既更]?(?:是(?!否)|系(?!列|统)|属于|涵盖|涉及|实行|采取|推行|准备|顺利|成功|如期|圆满|[已将拟]于|把|要(?![素求])|达成|分[^，]{1,4}看$|(?:分别|依次)[是为](?=[^，]{2,60}[、和及与])|(?:落户|位于|坐落|选址|地处)[^，的]{1,24}$)/;
/** 建设内容：, 经济效益测算：: which side of a thing is told of, and no thing. */
export const isFacet = (words: string): boolean => FACET.test(words);
const FACET = /(?:建设|主要)内容$|测算$|(?:经济|社会)效益$/;

/** 重大水利工程之一 of 云溪水库是全国90项重大水利工程之一，总投资9亿元: what the thing is counted among. */
export const isOneOfThem = (tail: string): boolean => /^[^，。；\d]{0,20}之一$/u.test(tail);

/** 四季度我们将于10月中旬举行集中开工活动: what is to be held has no sum. */
const TO_BE_HELD = /(?:将|拟|定|计划)于[^，。；]{1,10}(?:举行|举办|召开)/;

/** 12月底可投料试产, 明年5月有望点火投产, 年内就能开园: when it will run, of the work told of before. */
const STARTS_UP = new RegExp(
  `^(?:${ADVERBS}|有望|即?可|就?能|争取|力争|正式|全面|陆续|顺利){1,6}(?:投料|带料|联动|空载|点火|并网|发电|试车|试产|试生产|试运[行营]|投产|达产|满产|建成|竣工|完工|投入|投用|运[行营]|使用|交付|开园|开业|开放|营业|通车|通水){1,4}$`,
  'u',
);

/** 拿到土地当天即开工建设, 签约后随即动工: when it was begun. */
const BEGUN_AT_ONCE =
  /(?:当[天日月年]|之?后|以来|[立随]?即|便|就){1,3}(?:实现|正式|全面)?(?:开工|动工|破土动工|投产)(?:建设)?$/;

/** 启动了甲泵站改造工程，乙管网建设工程，总投资…: works side by side are one subject. */
const worksBefore = (clauses: readonly string[]): readonly string[] =>
  /^[^，]{4,60}(?:改造|建设|扩建|治理|提升|配套)工程$/.test(clauses.at(-1) ?? '') ? clauses.slice(-1) : [];
