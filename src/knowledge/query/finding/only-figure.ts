import type { Fact } from '../../facts/fact.ts';
import type { Frame } from '../asking/frame.ts';
import type { Setting } from '../match/setting.ts';
import { findAll } from './find-all.ts';

/** The one figure that a question asks for; undefined where it asks for several, or several may be meant. */
export function onlyFigure(frame: Frame, facts: readonly Fact[], setting: Setting): Fact | undefined {
  const [found, ...others] = findAll(frame, facts, setting) ?? [];
  return found?.kind === 'one' && others.length === 0 ? found.match.fact : undefined;
}
