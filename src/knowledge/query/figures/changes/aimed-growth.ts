/** 今年固投目标多少, where a page sets out only by how much it is to grow: 固定资产投资增长8%. */
import { readQuestion } from '../../asking/frame.ts';
import type { Answering } from '../../reply/answering.ts';
import { answerFigures } from '../index.ts';

const ASKS_AIM = /(?:预期)?目标(?:定在|[是为定])?(?:多少|啥|什么)?[？?]?$/;

/** The growth that is aimed at. */
export const answerAimedGrowth: Answering = ({ text, targets }, reading, facts, setting) => {
  const [target, ...others] = targets;
  if (others.length > 0 || target?.metric?.kinds.includes('money') !== true || !ASKS_AIM.test(text))
    return undefined;
  const changes = facts.filter(({ role }) => role === 'change');
  const found = answerFigures(
    readQuestion(text.replace(ASKS_AIM, '目标增长多少'), reading),
    changes,
    setting,
  );
  // 税收增长8%，固定资产投资增长目标9%: an aim told beside it is of another measure.
  return found?.values.every(({ modality }) => modality !== 'actual') ? found : undefined;
};
