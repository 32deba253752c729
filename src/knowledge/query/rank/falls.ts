import type { Fact } from '../../facts/fact.ts';
import { falling } from '../tables/falling.ts';

/** How people say that a figure fell: 投资在下滑, 是负增长, 投资是负的. */
export const FALLS = '下降|下跌|下滑|减少|回落|负增长|[是为在]负(?!责)|往下(?:掉|走|滑|降)';

/** 降得最狠, 降幅最小, 跌最多: those that fell, by how much. */
const BY_FALL = /(?:降|跌|下滑|缩水?|掉)(?:幅|得|了)?最/;

/** 降得最狠, 降幅最小: ranks how far figures fell. */
export const ordersFalls = (question: string): boolean => BY_FALL.test(question);

/** 下降4.2%, -4.2%. */
export const isFall = ({ quantity, layers }: Fact): boolean => quantity.number < 0 || FELL.test(layers.own);

const FELL = new RegExp(falling);
