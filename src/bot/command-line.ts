/** `/ask@YoujuBot 问题` → its name and argument. */

/** A command and what was written after it. */
export interface CommandLine {
  /** Lower case, no slash. */
  readonly name: string;
  readonly argument: string;
}

/** A slash of either width, Latin letters, perhaps the bot's own name: /help, ／ASK 问题, /ask@YoujuBot 问题. */
const COMMAND = /^[/／]([A-Za-z][A-Za-z_]{0,31})(?:@[A-Za-z0-9_]{1,64})?(?=\s|$|[^A-Za-z0-9_@])/;

/** Reads a command; undefined when the text is a question (/涧西区 is one). */
export function readCommand(text: string): CommandLine | undefined {
  const narrow = text.replace(/^[/／][Ａ-Ｚａ-ｚ]+/, (word) => word.normalize('NFKC'));
  const match = COMMAND.exec(narrow);
  if (match?.[1] === undefined) return undefined;
  return { name: match[1].toLowerCase(), argument: narrow.slice(match[0].length).trim() };
}
