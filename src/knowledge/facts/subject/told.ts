/** The project a story tells of, as the sentences go by. */
import { withoutNeighbour } from './neighbour.ts';
import { isOfKind, thingPointedAt } from './pointer.ts';
import { isAtSite, projectIn, SEVERAL, withoutWay } from './project.ts';
import { thingSaid } from './said-to-be.ts';
import { managerIn } from './teller.ts';

/** The project told of last, in the headline or the text; empty when there is none, or several at once. */
export interface Told {
  readonly project: string;
  /** In the paragraph now being read. */
  readonly here: boolean;
  /** No other in this paragraph: a bare 项目 of it must mean it. */
  readonly alone: boolean;
  /** No other project has been told of yet. */
  readonly only: boolean;
  /** The company told of last: what 该公司 means. */
  readonly firm: string;
  /** The one project that the sentence before tells of: a bare 工程 means it if its name ends so, whatever else the paragraph tells of. */
  readonly just: string;
  /** The one project of the headline: what a bare 工程 at the head of a paragraph means. */
  readonly headline: string;
  /** Who speaks for the project: 李明 of 项目经理李明介绍. */
  readonly manager: string;
}

export const nothingTold: Told = {
  project: '',
  here: false,
  alone: false,
  only: true,
  firm: '',
  just: '',
  headline: '',
  manager: '',
};

/** What has been told once a headline is read: the page is of the project it names, if it names one. */
export function toldInHeadline(headline: string, told: Told): Told {
  const after = toldAfter(headline, told);
  const named = after.project === '' ? STAGES_OF.exec(headline)?.[1] : undefined;
  const page = named === undefined ? after : toldOf(named, told);
  return { ...page, headline: page.project };
}

/** 云溪电池：一期满产 二期冲刺, whatever such a name ends with. */
const STAGES_OF = /(?:^|[｜|\s])([\p{Script=Han}A-Za-z\d]{3,14})：[^：。]{0,8}[一二三首]期(?![，。]|$)/u;

/** What has been told once a sentence is read. */
export function toldAfter(sentence: string, told: Told): Told {
  const clauses = clausesOf(sentence);
  const [just = '', another] = new Set(clauses.flatMap((clause) => projectIn(clause) ?? []));
  const before = {
    ...told,
    firm: firmIn(sentence) ?? told.firm,
    manager: managerIn(sentence) ?? told.manager,
    just: another === undefined && !clauses.some((clause) => SEVERAL.test(clause)) ? just : '',
  };
  for (const clause of clauses.toReversed()) {
    if (SEVERAL.test(clause)) return { ...before, project: '', here: true, alone: false, only: false };
    if (told.project !== '' && DESCRIBES.test(clause)) return toldOf(told.project, before);
    const project = thingSaid(clause) ?? projectIn(clause);
    if (project !== undefined)
      return toldOf(BUILDING.test(project) ? (siteIn(clauses) ?? project) : project, before);
  }
  return pointsTo(sentence, before) ? toldOf(before.project, before) : before;
}

/** 是一座中型水利枢纽 says of what kind the project is. */
const KIND_OF = /(?:是|作为)一[座个条项处家][^。；]*/g;

/** 也是云溪市“双百”项目, 列入省重点项目, 也是全县“头号工程”: whose list a project stands on is no other project. */
const RANKED_AS =
  /^(?:[也又还既更]|同时|并)?(?:是|系|属于?|被?列[为入]|被?(?:纳入|入选|评为|认定为))[^，。；]*(?:项目|工程)”?$/;

/** 这座以防洪为主的水利工程: the project told of before, in other words. */
const DESCRIBES = /^(?:这|该|此)[一项个座条处]{1,2}[^，。；的]{2,24}的/;

/** 【正文】, 【现场】: what a script of the news is cut into. */
const SCRIPT_MARK = /^【\p{Script=Han}{2,4}】/u;

const clausesOf = (sentence: string): readonly string[] =>
  sentence
    .replace(SCRIPT_MARK, '')
    .replace(KIND_OF, '')
    .split(/[，；。：！？]|——/)
    .map((clause) => withoutNeighbour(clause).replace(RANKED_AS, ''));

/** 该项目总投资9亿元: the project told of last is told of here as well, so that 其中一期 is a stage of it. */
function pointsTo(sentence: string, { project }: Told): boolean {
  const thing = thingPointedAt(sentence);
  return thing !== undefined && project !== '' && isOfKind(project, thing);
}

function toldOf(project: string, before: Told): Told {
  const same = isSame(project, before.project);
  const alone = before.here ? before.alone && same : true;
  return { ...before, project, here: true, alone, only: before.only && same };
}

/** 某某电网有限公司 of 由某某电网有限公司投资建设 */
const FIRM = /[\p{Script=Han}A-Za-z]{2,20}?(?:有限责任公司|有限公司|股份公司|集团公司|集团)(?!们)/gu;

function firmIn(sentence: string): string | undefined {
  const firm = sentence.match(FIRM)?.at(-1);
  return firm === undefined ? undefined : withoutWay(firm);
}

/** 云溪水厂项目 and 云溪水厂 are one; the first told of is the only one. */
const isSame = (name: string, other: string): boolean =>
  other === '' ||
  name.includes(other) ||
  other.includes(name) ||
  isShort(name, other) ||
  isShort(other, name);

/** 白沙岭基地 of 白沙岭百万千瓦风光储基地: how a long name begins and how it ends. */
function isShort(name: string, long: string): boolean {
  let begun = 0;
  while (begun < name.length && name[begun] === long[begun]) begun++;
  return begun >= NAME && name.length < long.length && long.endsWith(name.slice(begun));
}

/** What tells one place from another at the head of a name. */
const NAME = 3;

/** 在甲医院新院区项目工地，门诊综合楼已封顶: a building is a part of the work at whose site it stands. */
const BUILDING = /(?:综合|门诊|医技|住院|教学|实训|办公|宿舍|科研|实验|体育)[楼馆]$/;

const siteIn = (clauses: readonly string[]): string | undefined => projectIn(clauses.find(isAtSite) ?? '');
