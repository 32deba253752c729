/** Counts of works, where that is all a question asks for: 重点项目几个, 竣工几个, 三个一批一共几个. */

import type { Fact } from '../../../../facts/fact.ts';
import type { Frame } from '../../../asking/frame.ts';
import type { Target } from '../../../asking/targets/index.ts';
import type { Setting } from '../../setting.ts';
import { countsWorks } from './asked.ts';
import { isOfNoSuchClass } from './class.ts';
import { isLater } from './later.ts';
import { isOffAsked } from './list.ts';
import { isNoWork } from './no-work.ts';
import { isPartOfAll } from './part.ts';

/** The figure counts no works, or others than those asked for. */
export const areOtherWorks = (frame: Frame, target: Target, fact: Fact, setting: Setting): boolean =>
  fact.quantity.kind === 'count' &&
  (isWithoutThree(frame, fact) ||
    (countsWorks(frame, target) &&
      (isNoWork(frame, target, fact) ||
        isOffAsked(frame, target, fact) ||
        isOfNoSuchClass(frame, target, fact) ||
        isLater(frame, target, fact) ||
        isPartOfAll(frame, target, fact, setting))));

/** 三个一批几个, of a page that tells of no such round. */
const isWithoutThree = ({ text }: Frame, { article }: Fact): boolean =>
  /三个一批/.test(text) && !/三个“?一批|(?:签约|开工|投产|竣工)一批/.test(`${article.title} ${article.text}`);
