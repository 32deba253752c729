import type { Figure } from '../figure.ts';
import { trimLead } from './subject.ts';

const GREW =
  '(?:发展|增加|增长|增|扩大|扩展|拓展|扩|提升|提高|上升|攀升|壮大|减少|缩减|压减|下降|降低|降|缩小)(?:壮大)?[到至为成]了?';

/** 合作社由几年前的12家|发展到目前的90家: what it has come to; what it set out from is no figure of now. */
const COME_TO = new RegExp(
  `(?:^|[，。；：])([^，。；：由从]{2,24})[由从][^，。；]{1,18}?${GREW}(?:目前|现在|如今|当前|现有|今年)?的?(?:近|约|超过?)?$`,
);

/** 合作社 of 合作社由几年前的12家发展到目前的90家: what has grown, and not 发展到目前; undefined where nothing has. */
export function developed({ article, sentence, context }: Figure): string | undefined {
  const { mention, quantity } = context;
  if (!GROWS.test(quantity.kind)) return undefined;
  const said = article.text.slice(Math.max(sentence.start, mention.start - LONGEST), mention.start);
  const thing = COME_TO.exec(said)?.[1];
  const name =
    thing === undefined ? '' : trimLead(thing).replace(/^(?:[^，。；]{0,6}[省市县区州旗我全])?的/u, '');
  return /\p{Script=Han}{2}$/u.test(name) ? name : undefined;
}

/** What is counted, or how large or long a thing is. */
const GROWS = /^(?:count|area|length)$/;
const LONGEST = 64;
