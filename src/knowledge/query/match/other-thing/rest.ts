import type { Fact } from '../../../facts/fact.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';

/** 2亿元 of 其余8个项目一共安排2亿元, where nobody asks for those. */
export const isOfRest = ({ text }: Frame, _target: Target, { layers }: Fact): boolean =>
  ((REST.test(layers.head) && !REST.test(layers.own)) || REST_ALIKE.test(layers.own)) &&
  !/其[余他]|剩余|余下|剩下|另外/.test(text);

/** 其余9个均在2亿元以上 */
const REST_ALIKE = /^(?:其余|剩余|余下|剩下)的? (?:均|都|全部?)/;
const REST = /^(?:其余|剩余|余下|剩下)的? /;
