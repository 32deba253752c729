/** One way in to the bot, as a person uses it. */

/** What a person sees of one reply. */
export interface Shown {
  /** All words, white space taken out. */
  readonly words: string;
  /** The sentences shown as proof, and the titles of the articles they stand in. */
  readonly quotes: readonly string[];
  readonly titles: readonly string[];
  /** Labels of what can be chosen. */
  readonly choices: readonly string[];
}

export interface Way {
  say(text: string): Promise<Shown>;
  /** Takes the choice at this place of those shown last. */
  choose(index: number): Promise<Shown>;
  stop(): Promise<void>;
}

/** The text without white space and the joiners that keep people from being rung. */
export function wordsOf(text: string): string {
  return text.replace(/[\s\u2060]/g, '');
}

/** 《标题》 of lines that begin with ① */
export function titlesOf(text: string): readonly string[] {
  return [...text.matchAll(/^[①-⑳] 《(.*?)》(?= |$)/gm)].map(([, title = '']) => title);
}
