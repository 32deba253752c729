/** The members of a list: 是哪两个项目，各投资多少. */
import { parseNumber } from '../../../../extract/number.ts';
import type { BreakdownAsked } from './breakdown-asked.ts';
import { NUMBER } from './classes.ts';
import { SUM } from './of-each.ts';

/** 是哪两个项目, 由哪三个组成, 分别是什么, 点了名的三个, 那俩项目: the members of a list. */
const MEMBERS = new RegExp(
  [
    `(?:都|具体|分别)?[是有由]?哪(?<which>${NUMBER}|几|些)个?(?:项目|工程|企业)?(?:组成|构成|凑(?:成|起来?|出来?)|加(?:起来?|出来?))?的?`,
    '(?:都|具体)?分别[是叫为](?:什么|哪些)(?:项目|工程)?',
    `(?:文[中里]|报道[中里]?|稿子?[中里])?点(?:了|到)?名的?(?:[那这])?(?<named>${NUMBER})个(?:项目)?`,
    `的?[里中]?(?:[那这])?(?<those>俩|${NUMBER}个)(?:点(?:了|到)?名的?)?(?:项目|工程)(?:(?=，?(?:${SUM})?(?:各|分别(?!是什么|是哪)))|(?:都|分别)?[是叫](?:什么|哪些)(?:项目)?)`,
  ].join('|'),
  'u',
);
/** ，各投资多少; 总投资各是多少; 分别投多少. */
const EACH_SUM = new RegExp(
  `^[，、]?(?:${SUM})?(?:各|分别)(?:自)?(?:的?(?:[是有为]|${SUM})?了?(?:多少|几)(?:个?亿元?|万元?|钱|投资)?|的?${SUM})$`,
  'u',
);
/** 开了哪两个: its members are asked for, whether or not with their sums. */
const DID_WHICH = new RegExp(`(?<deed>[开签投])了哪(?<which>${NUMBER})个(?:项目)?`, 'u');
const DEEDS: Readonly<Record<string, string>> = { 开: '开工', 签: '签约', 投: '投产' };

export function membersAsked(text: string): BreakdownAsked | undefined {
  const match = MEMBERS.exec(text);
  if (match === null) return undefined;
  const behind = text.slice(match.index + match[0].length);
  if (!EACH_SUM.test(behind)) return undefined;
  const { which, named, those } = match.groups ?? {};
  const many = numberOf(which ?? named ?? those?.replace('个', ''));
  return {
    whole: text.slice(0, match.index),
    form: 'members',
    names: [],
    ...(many ? { many } : {}),
    measures: ['money'],
  };
}

export function didWhich(text: string): BreakdownAsked | undefined {
  const match = DID_WHICH.exec(text);
  if (match === null) return undefined;
  const { which, deed = '' } = match.groups ?? {};
  const many = numberOf(which);
  const behind = text.slice(match.index + match[0].length);
  const whole = `${text.slice(0, match.index)}${DEEDS[deed]}的${behind.replace(EACH_SUM, '')}`;
  return { whole, form: 'members', names: [], ...(many ? { many } : {}), measures: ['money'] };
}

const numberOf = (words: string | undefined): number | undefined =>
  words === undefined ? undefined : parseNumber(words.replace(/[两俩]/, '二'))?.number;
