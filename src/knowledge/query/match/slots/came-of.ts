import type { Fact } from '../../../facts/fact.ts';

/** 签约 of 签约的10个项目中，已有6个开工, and of 签约的10个项目已开工6个，开工率60%: what those are whose way the figure tells. */
export function stageComeFrom({ article, sentence, span, subject }: Fact): string | undefined {
  const said = article.text.slice(Math.max(sentence.start, span.start - WITHIN), span.start);
  return AMONG.exec(subject)?.[1] ?? COUNTED.exec(said)?.[1];
}

const AMONG = /^(签约|开工|投产|竣工)项目中/;
const COUNTED =
  /(签约|开工)的\d{1,4}个(?:重[点大])?项目[中里]?，?(?:目前|现)?(?:已经?|累计|其中){1,2}(?:[^，。；\d]{0,6}|(?:开工|投产|竣工|落地)\d{1,4}个，(?:开工|投产|竣工|落地|履约)率)$/;
const WITHIN = 48;
