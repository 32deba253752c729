import { type Fact, toldSoFar } from '../../../facts/fact.ts';
import { undoneWhole } from '../../../facts/role/undone-whole.ts';

/** 已开工 of 新签约项目中已开工多少个, 开工 of 签约的项目开工了几个 */
const DONE =
  /(?:已经?|签约(?:的(?:\d+个)?(?:项目)?|(?:\d+个)?项目)[中里]?)(签约|开工|动工|开复工|复工|竣工|完工|投产|落地|注册)(?:了|的|有|项目){0,2}(?:多少|几)/;

/** 0 for a count that does not tell the deed asked for: 新签约项目52个 is not how many of them have begun. */
export function doneFit(question: string, fact: Fact): number {
  const { layers, subject, quantity } = fact;
  const verb = quantity.kind === 'count' ? DONE.exec(question)?.[1] : undefined;
  if (verb === undefined) return 1;
  const same = SAID_AS[verb] ?? new RegExp(verb);
  const sofar = toldSoFar(fact);
  if (new RegExp(`${verb}(?:的)?(?:重[点大])?项目[中里]?已`).test(question))
    return new RegExp(`已(?:经)?(?:全面|正式)?(?:${same.source})`).test(`${layers.own} ${layers.head}`)
      ? 1
      : 0; // 新开工项目已开工几个
  if (OF_SIGNED.test(question) && !`${subject}${sofar}`.includes('签约')) return 0;
  return same.test(`${subject} ${layers.own} ${layers.head} ${layers.heading}`) ? 1 : 0;
}

/** 签约项目已开工几个: of those that were signed. */
const OF_SIGNED = /签约[^，。？签]{0,6}已/;

/** What a question says is not done, and how a page says the same. */
const UNDONE =
  /(?:没有?|未|尚未)能?(开工|动工|复工|竣工|完工|投产|签约|入库|供地|验收|交付|建成|建好|完成|到位|拆|付)/;
const SAID_AS: Readonly<Record<string, RegExp>> = {
  开工: /[开动]工|开[复竣]工|开复/, // 未开复工
  动工: /[开动]工|开[复竣]工|开复/,
  复工: /复工|开复/,
  开复工: /[开复]工|开复/,
  投产: /投[产用运]/,
  完工: /[竣完]工/,
  竣工: /[竣完]工|建成/,
};

/** 0 where another thing is left undone: 未入统24个 is no 没开工, nor 剩余340亩 what is not 竣工. */
export function undoneFit(question: string, fact: Fact): number {
  const { layers, subject, quantity } = fact;
  const verb = /^(?:count|area|length)$/.test(quantity.kind) ? UNDONE.exec(question)?.[1] : undefined;
  if (verb === undefined) return 1;
  const same = SAID_AS[verb] ?? new RegExp(verb);
  const whole = REASON.test(layers.own) && ASKS_PART.test(question) ? toldSoFar(fact) : '';
  if (isOfDone(whole, same)) return 0;
  const near = `${subject} ${whole} ${layers.own} ${layers.list} ${undoneWhole(fact) ?? ''}`;
  const undone = [...near.matchAll(UNDONE_TOLD)].map(([, said]) => said as string);
  const told = undone.length > 0 ? undone.join(' ') : `${near} ${layers.head}`; // 待开工5个, and 剩余11个 of what is no 复工
  if (!same.test(told)) return 0;
  return BOTH.test(told) && verb !== '开复工' ? 0.3 : 1; // 未开工19个 is nearer than 未开复工24个
}

/** 6个卡在用地上 of 待开工14个，已开工的32个中有6个…: what was told last before it is done; 新开工项目 are a class. */
function isOfDone(whole: string, { source }: RegExp): boolean {
  const told = [
    ...whole.matchAll(
      new RegExp(`(没有?|未|待|剩|其余|余下)?能?(?<!新)(?:${source})(?!率)|剩[余下]|其余|余下`, 'gu'),
    ),
  ].at(-1);
  return told !== undefined && told[1] === undefined && new RegExp(source).test(told[0]);
}

const BOTH = /开[复竣]/;

/** 6个卡在用地上 of 没开工的还有14个，…: why they are not, said without the deed. */
const REASON = /卡在|[没未](?:落实|批|办|到位|完成)/;
/** 没开工的里因为用地的几个 */
const ASKS_PART = /[里中]|因为?|由于|受/;

/** 因资金未落实未开工: both of them. */
const UNDONE_TOLD = /(?:没有?|未|尚未)能?(开[复竣]工|\p{Script=Han}{2})/gu;
