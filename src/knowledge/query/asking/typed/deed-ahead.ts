import { isVerb, tokensOf } from '../../../language/tokens.ts';

/** 腾地 of 为某项目腾地：交地多少、迁坟多少. */
const AHEAD = /(?<deed>\p{Script=Han}{2,4})：(?=[^，。？：、]{2,8}(?:多少|几)[^，。？：、]{0,4}[，、])/u;

/** What was done at large, ahead of the deeds asked for one by one, says no more than they do. */
export const withoutDeedAhead = (question: string): string =>
  question.replace(AHEAD, (said, deed: string) => {
    const last = tokensOf(deed).at(-1);
    return last !== undefined && isVerb(last) && last.text.length > 1 ? deed.slice(0, last.start) : said;
  });
