/** Evaluates a formula as answers show it: 74.1 + 59.7, (3 + 4) ÷ 9, 5个 ÷ 23个, 42.6 ÷ 1.126. Units are left out. */
export function reckon(formula: string): number {
  const tokens = formula.match(/\d+(?:\.\d+)?%?|[-+×÷()]/g) ?? [];
  let at = 0;
  const result = sum();
  if (at !== tokens.length) throw new Error(`cannot read ${formula}`);
  return result;

  function sum(): number {
    let value = product();
    while (tokens[at] === '+' || tokens[at] === '-')
      value = tokens[at++] === '+' ? value + product() : value - product();
    return value;
  }

  function product(): number {
    let value = atom();
    while (tokens[at] === '×' || tokens[at] === '÷')
      value = tokens[at++] === '×' ? value * atom() : value / atom();
    return value;
  }

  function atom(): number {
    const token = tokens[at++] ?? '';
    if (token !== '(') return token.endsWith('%') ? Number(token.slice(0, -1)) / 100 : Number(token);
    const inner = sum();
    at++;
    return inner;
  }
}
