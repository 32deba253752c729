import type { Modality } from '../../types.ts';
import type { Dimension, Rule } from '../rule.ts';
import { modalityGuards, modalityWords } from '../tables/modality.ts';

const kinds: readonly Modality[] = ['planned', 'expected', 'target', 'actual'];

/** A plan as a thing (占年度计划的七成, 倍增计划) does not make the figure beside it a plan. */
const planAsNoun: Rule = {
  name: 'modality/plan-as-noun',
  pattern:
    /(?<=年度?|全年|英才|行动|倍增|工作|[”"])计划(?!总?投资|完成|新|安?排|实施|建|开|竣|投|续|用)|计划(?=的|数|任务|[”"、,，。;；)）])/g,
  read: () => ({ dimension: 'modality', modality: 'planned' }),
};

function wordRule(modality: Modality): Rule {
  const patterns = modalityWords.filter(([of]) => of === modality).flatMap(([, ...words]) => words);
  return {
    name: `modality/${modality}`,
    pattern: new RegExp(patterns.join('|'), 'g'),
    read: () => ({ dimension: 'modality', modality }),
  };
}

/** 计划, 预计, 力争, 已: how real the figures near it are. */
export const modality: Dimension = {
  name: 'modality',
  rules: [planAsNoun, ...kinds.map(wordRule)],
  guards: modalityGuards,
};
