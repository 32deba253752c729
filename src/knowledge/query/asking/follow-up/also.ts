import { measuresIn } from '../../../facts/measure/measure.ts';

/** 乙县呢，完成率也一起说下 */
const ALSO = /^([^，。？]{1,12}呢)[，？]([^，。？]{2,24})[。？]*$/;
/** How it is to be told, and that it is asked besides. */
const TELLING =
  /顺便|顺带|也|都|一起|一并|一块儿?|同时|还有|再|连同?|把|帮?给?我|告诉|(?:说|报|讲|列|查|看|给|带)(?:一?下|出来|上)?|吧|哈|哦|呗/g;

/** Another place or thing, and a measure asked of it besides that of the question before. */
export function alsoAsked(text: string): readonly [thing: string, relative: string] | undefined {
  const [, thing, said = ''] = ALSO.exec(text) ?? [];
  const rest = said.replace(TELLING, '');
  const measures = measuresIn(rest, true);
  const isMeasure = measures.length === 1 && measures[0]?.start === 0 && measures[0].end === rest.length;
  return thing !== undefined && rest !== said && isMeasure ? [thing, `${rest}多少`] : undefined;
}
