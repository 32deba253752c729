import type { Fact } from '../../facts/fact.ts';
import type { Frame } from '../asking/frame.ts';
import type { Target } from '../asking/targets/index.ts';
import type { Setting } from './setting.ts';

/** Says of a figure that it is not the one asked for. */
export type Refusal = (frame: Frame, target: Target, fact: Fact, setting: Setting) => boolean;
