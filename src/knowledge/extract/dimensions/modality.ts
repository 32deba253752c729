import type { Modality } from '../../types.ts';
import type { Dimension, Rule } from '../rule.ts';
import { modalityGuards, modalityWords } from '../tables/modality.ts';

const kinds: readonly Modality[] = ['planned', 'expected', 'target', 'actual'];

const asNoun: readonly (readonly [modality: Modality, pattern: RegExp])[] = [
  [
    'planned',
    /(?<=(?<![\d今明本当])年|年度|英才|行动|倍增|工作|[”"]|(?:占|完成)了?[今本当]年)计划(?!总?投资|完成|新|安?排|实施|建|开|竣|投|续|用|改|更|加|修|铺|拆|栽|种)|计划(?=的|数|任务|[”"、,，。;；)）])/g,
  ],
  // 年度计划完成率, 完成年度计划投资的七成: how much of the plan is done
  [
    'planned',
    /计划(?=(?:投资)?完成(?:率|比例|比重|进度|情况))|(?<=完成了?(?:年度?|全年|当年|本年)?)计划(?=(?:总?投资)?的|目标)/g,
  ],
  ['target', /(?<=完成[^，。；\d]{0,6})目标任务(?=的)/g], // 完成全年目标任务的61%
  ['actual', /实际(?=到[位账](?:资金|内资|外资|省外|市外|县外)|(?:利用|使用)(?:外资|内资|省外|市外))/g],
];

/** A plan as a thing (占年度计划的七成, 倍增计划) makes no plan of the figure beside it, and 实际到位资金, which may lie ahead, no deed. */
const nounRules: readonly Rule[] = asNoun.map(([modality, pattern]) => ({
  name: 'modality/as-noun',
  pattern,
  read: () => ({ dimension: 'modality', modality }),
}));

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
  rules: [...nounRules, ...kinds.map(wordRule)],
  guards: modalityGuards,
};
