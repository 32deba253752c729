import type { Fact } from '../../facts/fact.ts';
import type { Frame } from '../asking/frame.ts';

/** The banks of the whole country, by their whole names and their short ones. */
const BANKS: readonly RegExp[] = [
  /建设银行|建行(?![业动政])/, // 建行放款多少
  /农业银行|农行(?![业动政])/,
  /工商银行|(?<![施开完复竣动])工行(?![业动政])/,
  /中国银行|(?<![其当])中行(?![业动政])/,
  /交通银行|(?<![外])交行(?![业动政])/,
  /邮储|邮政储蓄/,
  /农商银?行|农村商业银行/,
  /农发行|农业发展银行/,
  /国开行|国家开发银行/,
];

/** 放款21亿元 of all of them, where 建设银行 is asked for: it is told of no bank by its name. */
export function isOfNoSuchBank({ text }: Frame, { metric, layers, subject }: Fact): boolean {
  if (metric !== 'financing') return false;
  const asked = BANKS.find((bank) => bank.test(text));
  const near = `${subject} ${layers.own} ${layers.sentence} ${layers.head} ${layers.heading}`;
  return asked !== undefined && !asked.test(near);
}
