import { anyOf } from '../../any-of.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Frame } from '../asking/frame.ts';

/** （开发区不算）; 不含开发区，; 除开发区外 */
const NOT_MEANT = anyOf(
  /[（，]?(?<behind>\p{Script=Han}{2,8})(?:不算|除外|不计)(?:在内|的话)?[），]?/u,
  /[（，]?(?:不[算含计]|不包[括含]|刨[开去]|剔除|除[开去了]?)(?<ahead>[\p{Script=Han}、]{2,12}?)(?:[之以]?外|[），])/u,
);

/** A question for members of a list without those it does not want, and their names. */
export function withoutNotMeant(frame: Frame): { readonly frame: Frame; readonly names: readonly string[] } {
  const [said, behind, ahead] = NOT_MEANT.exec(frame.text) ?? [];
  const name = behind ?? ahead;
  if (said === undefined || name === undefined) return { frame, names: [] };
  const terms = frame.terms.filter((term) => !said.includes(term));
  return {
    frame: { ...frame, text: frame.text.replace(said, ''), terms },
    names: name.split(/[、和与跟及]/),
  };
}

export const isMeant = (names: readonly string[], { subject, region }: Fact): boolean =>
  !names.some((name) => subject.includes(name) || region?.value.name === name);
