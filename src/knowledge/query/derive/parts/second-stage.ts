import type { Fact } from '../../../facts/fact.ts';
import type { Deriving } from '../present.ts';
import { subtract } from '../subtract.ts';
import { wholesAndParts } from './whole-and-parts.ts';

/** 产业园二期投资多少: its name, and what is asked of the second stage. */
const SECOND =
  /^([^，。？]{2,40}?)(?:项目)?(?:的)?(?:第二期|二期)(?:项目|工程)?[^，。？]{0,12}?((?:总?投资|占地)(?:是|为)?多少|(?:多少|几)(?:个?亿|钱|投资))/;

/** 分两期建设: what the first does not take is the second's. */
const TWO_STAGES = /(?:分|共)(?:成|为)?[两二2]期/;

/** The second of two stages, of which a page tells the whole and the first. */
export const deriveSecondStage: Deriving = ({ text }, reading, facts, setting) => {
  const [, name, asked] = SECOND.exec(text) ?? [];
  if (name === undefined || asked === undefined) return undefined;
  const asking = /投资|占地/.test(asked) ? asked : `投资${asked}`;
  const cut = { whole: `${name}${asking}`, parts: [`${name}一期`], asking };
  const [found] = wholesAndParts(cut, reading, facts, setting);
  const first = found?.parts[0];
  return found && first && areStages(found.whole, first) ? subtract(found.whole, [first], '二期') : undefined;
};

/** 一期已投资7亿元: how much of a stage is spent, not what it takes. */
const SO_FAR = /已|累计|完成/;

const areStages = (whole: Fact, first: Fact): boolean =>
  !SO_FAR.test(first.layers.own) &&
  /一期/.test(`${first.subject}${first.layers.own}`) &&
  !/期/.test(whole.subject) &&
  TWO_STAGES.test(`${whole.layers.sentence}${first.layers.sentence}`);
