/** What is counted of each place of a list, said of the first alone: 甲县签约项目28个，总投资110亿元；乙县22个，95亿元. */
import type { Figure } from '../figure.ts';
import type { Head } from '../reading-state.ts';

const PLACE = '\\p{Script=Han}{1,8}?(?:[市县旗镇乡]|街道|(?:开发|高新|经开|示范|集聚)?区)';
/** 甲县|签约项目, 乙镇|新开工亿元以上项目 */
const CLASS_OF_PLACE = new RegExp(
  `^${PLACE}((?:签约|新?开工|竣工|投产|落地|引进|在建|续建|新建|重[点大]|省|市|县|亿元以上|招商引资|实施|推进|谋划|储备)\\p{Script=Han}{0,8}(?:项目|工程|企业))$`,
  'u',
);
const PLACE_ALONE = new RegExp(`^${PLACE}$`, 'u');

/** The count of the place before, whose class holds for a place that stands alone before its number; undefined elsewhere. */
export function countOfPlaceBefore({ state, running, context }: Figure, name: string): Head | undefined {
  const told = state.placed ?? state.head ?? running.before?.head;
  const isAlone = context.quantity.kind === 'count' && context.tail === '' && PLACE_ALONE.test(name);
  return isAlone && told?.kind === 'count' && CLASS_OF_PLACE.test(told.subject) ? told : undefined;
}

/** 乙县签约项目 of 乙县 behind 甲县签约项目; the name itself where no list says more. */
export function withElidedClass(figure: Figure, name: string): string {
  const told = countOfPlaceBefore(figure, name);
  return `${name}${CLASS_OF_PLACE.exec(told?.subject ?? '')?.[1] ?? ''}`;
}

/** 全县完成投资61亿元 behind 甲镇完成投资3亿元: of no town told before it. */
export const isOfAllAround = ({ context, state }: Figure): boolean =>
  /^(?:而|其中)?全[省市县区州旗盟镇乡]/.test(context.lead) && PLACE_ALONE.test(state.head?.subject ?? '');
