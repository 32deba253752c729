import type { Fact } from '../../../../facts/fact.ts';
import { residue } from '../../../../facts/subject/subject.ts';
import { isGeneric } from '../../../asking/chunks.ts';
import type { Frame } from '../../../asking/frame.ts';
import type { Target } from '../../../asking/targets/index.ts';
import { type Thing, thingEnding } from '../../../asking/targets/things.ts';
import { variantsOf } from '../../../tables/synonyms.ts';
import { unasked } from '../../words/excess.ts';
import { countsByStage } from './asked.ts';
import { paragraphSoFar, restOfClause } from './told.ts';

/** 提供就业岗位640个, 建设6条生产线, 年产服装300万件, 集中安置点9个: what is counted is no work. */
export const isNoWork = (frame: Frame, target: Target, fact: Fact): boolean =>
  !isUnitOfWorks(fact, countsByStage(frame, target)) ||
  (countsByStage(frame, target) ? isOtherThan(frame, fact) : isNowhereWork(frame, fact)) ||
  isObject(frame, fact) ||
  isFate(frame, fact);

/** 9个, 9项; where no noun is asked, 9处 and 9家 too, but no 9条, 9栋. */
const isUnitOfWorks = ({ quantity: { unit } }: Fact, open: boolean): boolean =>
  (open ? /^(?:[个项宗处座所家大]|项目)?$/ : /^(?:[个项宗大处]|项目)?$/).test(
    unit.split('（', 1)[0] as string,
  );

/** Whom works give work or room to, and what is said of them. */
const NO_WORKS: ReadonlySet<Thing | undefined> = new Set([
  'post',
  'person',
  'problem',
  'place',
  'class',
  'team',
]);

/** 就业岗位 where 竣工几个 is asked, and 入驻企业11家 of a park where firms are told to have done something else. */
const isOtherThan = (frame: Frame, { subject, measure, quantity, layers }: Fact): boolean =>
  NO_WORKS.has(thingEnding(measure) ?? thingEnding(subject)) ||
  (quantity.unit === '家' && !saysStage(frame.text, `${layers.own} ${subject}`));

/** 落地 of 落地几个. */
const saysStage = (question: string, told: string): boolean => {
  const stage = /签约|签了|[开动复竣完]工|投[产用]|落地|落户|入驻|达产|建成/.exec(question)?.[0];
  return stage === undefined || variantsOf(stage.replace('签了', '签约')).some((way) => told.includes(way));
};

/** 集中安置点9个: it has a name of its own that nobody asks for, and nothing near speaks of works. */
const isNowhereWork = (frame: Frame, fact: Fact): boolean =>
  (NONE.test(fact.subject) && !NONE.test(frame.text)) ||
  (!WORKS.test(toldOf(fact)) && hasOtherName(frame, fact));

const hasOtherName = (frame: Frame, fact: Fact): boolean =>
  fact.ownSubject &&
  fact.region?.value.name !== fact.subject &&
  !isGeneric(residue(fact.subject)) &&
  !WORKS.test(fact.subject) &&
  !(VISITED.test(frame.text) && /点位?$/.test(fact.layers.own)) &&
  unasked(residue(fact.subject), fact, frame) >= 0.7;

/** 看了几个点, and 走了几个项目: a visit counts what it came to. */
const VISITED = /[看走]了|观摩|拉练/;

const toldOf = ({ layers, ...fact }: Fact): string =>
  `${layers.own} ${layers.head} ${layers.list} ${layers.before} ${layers.sentence.slice(0, fact.span.end - fact.sentence.start)}`;

/** 工业用地29宗, 工程作业面55个: of works or for them, and none. */
const NONE = /(?:用地|土地|地块|线索|授信|岗位|[作工]业?面|标段|现场|例子|机组|设备|企业)$/;
const WORKS = /项目|工程|三个一批|[^第]一批/;

/** 为47个重点项目授信30亿元, 对滞后的3个项目进行约谈: those that something was done to, which nobody asks for. */
const isObject = ({ text, negated }: Frame, fact: Fact): boolean => {
  const deed = DONE_TO.exec(restOfClause(fact))?.[0];
  return !negated && deed !== undefined && OBJECT.test(paragraphSoFar(fact)) && !text.includes(deed);
};

const OBJECT = /(?:^|[，。；、：“’”]|已)(?:为|对|给|向|将)[^，。；]{0,24}$/;
const DONE_TO = /授信|约谈|通报|督办|放款|发放|融资|贷款|挂牌|预警|销号/;

/** 已有7个项目实现“拿地即开工”, 12个项目通过审核, 全国150项重大工程之一: those of which just that is told. */
const isFate = ({ text }: Frame, fact: Fact): boolean => {
  const told = restOfClause(fact);
  const deed = FATE.exec(told)?.[1] ?? '';
  return ONE_OF.test(told) || (deed !== '' && !pairsOf(deed).some((pair) => text.includes(pair)));
};

const FATE = /^[^，。；\d]{0,6}(?:项目|工程)((?:实现|通过|获得?|拿到|取得|入选|享受)[^，。；\d]{0,12})/;
const ONE_OF = /^[^，。；\d]{0,12}(?:项目|工程)之一/;

/** 通过, 过审 and 审核 of 通过审核. */
const pairsOf = (words: string): readonly string[] =>
  Array.from({ length: words.length - 1 }, (_, i) => words.slice(i, i + 2));
