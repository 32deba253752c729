/** What is set out in words around a figure that says nothing itself: 提出…的目标, 将…，再开工…. */
import type { Modality } from '../../types.ts';
import type { Figure } from '../figure.ts';

/** 提出产业投资增长11%以上、开工率达到70%的目标: aimed at, though the word stands behind the last of them; 再开工 behind 将: planned. */
export function setOut({ article, sentence, context }: Figure): Modality | undefined {
  const { lead, leadStart, mention } = context;
  const before = article.text.slice(sentence.start, mention.start);
  const behind = article.text.slice(mention.end, mention.end + REACH);
  if (PROPOSES.test(before) && AS_AIM.test(behind)) return 'target';
  const said = article.text.slice(sentence.start, leadStart);
  return ONCE_MORE.test(lead) && WILL.test(said) ? 'planned' : undefined;
}

const REACH = 40;
const PROPOSES = /提出(?:了)?[^，。；已]{0,24}$/;
const AS_AIM = /^(?:以上|左右)?[^，。；]{0,30}的(?:预期|奋斗|发展)?目标/;
/** 再开工清淤项目7个 */
const ONCE_MORE = /^再(?:新?开工|新?签约|完成|新增|建成|实施|引进|竣工)/;
/** 将抢抓晴好天气， */
const WILL = /(?:^|[，。；：说]|下一?步)将(?!近)[^。；]{2,40}，$/;
