import { type Fact, toldSoFar } from '../../../facts/fact.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';
import { besides } from '../besides.ts';
import type { Setting } from '../setting.ts';

/** 168根桩基已完成143根, 今年再建80万平方米，目前完成52万平方米: how many there are to be is no answer to how many are done. */
export function isWholeOfDone(
  { asksDone, asksPlan, text, terms }: Frame,
  _target: Target,
  fact: Fact,
  { all }: Setting,
): boolean {
  const asked = asksDone || (DONE_ASKED.test(text) && !asksPlan);
  if (!PHYSICAL.test(fact.quantity.kind) || isDone(fact)) return false;
  return besides(fact, all).some(
    (other) =>
      other !== fact &&
      (asked || (!asksPlan && namesDeed(text, other))) &&
      !isDeedOfWhole(terms, fact, other) &&
      other.quantity.unit === fact.quantity.unit &&
      DONE.test(other.layers.own) &&
      (other.group === fact.group ||
        (fact.subject !== '' && other.subject.startsWith(fact.subject)) ||
        isToldOf(fact, other)),
  );
}

/** 贯通 of 隧洞贯通几座, where 16座隧洞中已贯通9座. */
const namesDeed = (text: string, { layers }: Fact): boolean => {
  const deed = /[中里](?:目前|现)?已经?(?:累计|完成)?(\p{Script=Han}{2})(?=\s|$)/u.exec(layers.own)?.[1];
  return deed !== undefined && text.includes(deed);
};

/** 筹集住房3200套，其中已交付1860套, where 筹集了多少 is asked: the whole is what came of that deed. */
const isDeedOfWhole = (terms: readonly string[], { modality, layers }: Fact, other: Fact): boolean =>
  modality === 'actual' &&
  terms.some((word) => AT_ONCE.test(word) && layers.own.includes(word) && !other.layers.own.includes(word));

/** Done as soon as it is told; what is built or converted has yet to be finished. */
const AT_ONCE =
  /^(?:筹集|筹措|募集|争取|获批|引进|招引|签约|下达|安排|发行|收购|征收|采购|购置|受理|接收|招聘)$/;

/** 9万平方米 of 12万平方米厂房已完工9万平方米: nothing stands between the two but what was done of the first. */
const isToldOf = ({ article: { text }, span }: Fact, done: Fact): boolean =>
  /^[^，。；、\d]{0,12}已[^，。；、\d]{0,8}$/.test(text.slice(span.end, done.span.start));

const PHYSICAL = /^(?:count|area|length|mass|volume|power)$/;
const DONE_ASKED = /(?:完成了?|建成了?|盖成了?|修成了?|建设了|[建盖修](?:好|了|好了))(?:多少|几)/;
const DONE = /已|累计|目前(?=完成|建成)/;

const FINISHED = /^(?:竣工|完工|建成|投[产用]|交付)(?:\s|$)/;

/** 入驻企业31家 of 入驻企业31家，已投产18家: those that have come. */
const COME = /入驻|落户|引进|招引|签约/;

/** 83个 of 已分7批集中开工项目83个, 已 said before the first figure of its clause; 完工60个 behind 已开工90个 goes on with it. */
const isDone = (fact: Fact): boolean =>
  DONE.test(fact.layers.own) ||
  (fact.modality === 'actual' && FINISHED.test(fact.layers.own)) ||
  COME.test(fact.layers.own) ||
  DONE.test(
    toldSoFar(fact)
      .split(/[，；。]/)
      .at(-1) ?? '',
  );
