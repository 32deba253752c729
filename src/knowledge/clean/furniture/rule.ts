/** A furniture rule: lines like `example` are found by `pattern`. */
export interface FurnitureRule {
  readonly example: string;
  readonly pattern: RegExp;
}

/** Whether one of the rules knows the line. */
export const matchesAny = (rules: readonly FurnitureRule[], text: string): boolean =>
  rules.some((rule) => rule.pattern.test(text));
