import { type Fact, toldSoFar } from '../../../facts/fact.ts';
import { residue } from '../../../facts/subject/subject.ts';
import { withoutGeneric } from '../../asking/chunks.ts';

/** 在云溪镇, 在高新区, 在城东光伏基地: where the works told of behind it stand. */
const SITE =
  /^\s*在\p{Script=Han}{1,20}?(园区?|基地|[新开片库港景灌厂]区|开发区|工业区|产业城|码头|[镇乡村]|街道|社区)$/u;

/** A clause that names a site, and the noun it ends with. */
interface Site {
  readonly clause: string;
  readonly noun: string;
}

const sites = new WeakMap<Fact, readonly Site[]>();

/**
 * The clause that names the site of the work that the words ask for: 城东产业园 of 城东产业园铜箔项目 where the page says
 * 在城东产业园，年产3万吨铜箔项目…. What is asked of the site alone (城东产业园总投资) is no work's that stands there.
 */
export function sitesAsked(fact: Fact, words: readonly string[]): readonly string[] {
  const told = sites.get(fact) ?? sitesOf(fact);
  sites.set(fact, told);
  if (told.length === 0) return [];
  const asked = words.join(' ');
  return told.filter(({ noun }) => namesWork(asked, noun, fact)).map(({ clause }) => clause);
}

/** 在东园区，… 在西园区，…: what is told last stands at the nearest of them. */
const sitesOf = (fact: Fact): readonly Site[] => {
  const told = [toldSoFar(fact), fact.layers.before].map(sitesIn).find(({ length }) => length > 0);
  return told?.slice(-1) ?? [];
};

const sitesIn = (text: string): readonly Site[] =>
  text.split(/[，；。]/).flatMap((clause) => {
    const noun = SITE.exec(clause)?.[1];
    return noun === undefined ? [] : [{ clause, noun }];
  });

/** Behind the site, where it is named whole, the words name what stands there. */
function namesWork(asked: string, noun: string, { subject }: Fact): boolean {
  const at = asked.lastIndexOf(noun);
  const work = withoutGeneric(at < 0 ? asked : asked.slice(at + noun.length));
  return pairsOf(residue(subject)).some((pair) => work.includes(pair));
}

/** 铜箔, 箔项, 项目 of 铜箔项目, without what every work is called. */
const pairsOf = (name: string): readonly string[] => {
  const own = withoutGeneric(name);
  return [...own].slice(1).map((_, at) => own.slice(at, at + 2));
};
