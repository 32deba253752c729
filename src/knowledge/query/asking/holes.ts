import { measureWords } from '../../extract/tables/measure-words.ts';
import * as units from '../../extract/tables/units.ts';
import { tokensOf } from '../../language/tokens.ts';
import { matchesIn } from '../../matches.ts';
import type { QuantityKind } from '../../types.ts';

/** A place in a question that asks for a figure: 多少个, 多少钱, 百分之几. */
export interface Hole {
  readonly start: number;
  readonly end: number;
  /** Kinds of figure that can fill it; absent when the words leave it open (多少, 怎么样). */
  readonly kinds?: readonly QuantityKind[];
  /** Measure word or unit asked for: 个 家 公里 斤. */
  readonly unit?: string;
  /** 多少美元 */
  readonly currency?: 'USD';
  /** 农业的呢: asks what the question word before asks. */
  readonly again?: true;
}

const MEASURE_WORDS = [...measureWords.map(({ unit }) => unit), '期', '道', '标箱', '列班列']
  .filter((word) => !/[（(/]/.test(word))
  .sort((a, b) => b.length - a.length)
  .concat('回(?![来去收])') // 拿了多少回来
  .join('|');

/** What 多少万 and 几亿 may count besides money; 对, 项目 and 块 follow a sum as well (投了几个亿对吗, 几亿项目, 几万块). */
const OF_NO_MONEY = [
  ...measureWords,
  ...units.areaUnits,
  ...units.lengthUnits,
  ...units.massUnits,
  ...units.energyUnits,
  ...units.powerUnits,
  ...units.volumeUnits,
]
  .filter(({ unit, arabicOnly }) => !arabicOnly && !/[（(/]|^[对项块]$/.test(unit))
  .map(({ unit }) => unit)
  .concat('平', '方', '度', '斤', '标箱', '千瓦', '千米', '项(?!目)')
  .join('|');

/** Of 几十, 多少百万. */
const SCALE = '[十百千]??[万亿]?';

const asked = (units: string): string => `(?:多少|几)${SCALE}(${units})`;

interface HoleRule {
  readonly pattern: RegExp;
  readonly kinds?: readonly QuantityKind[];
  readonly currency?: 'USD';
}

/** Most specific first; the unit, when the words give one, is group 1. */
export const holeRules: readonly HoleRule[] = [
  {
    pattern: /百分之几|百分之多少|几成|多少(?:个)?百分比|多少%|多大比例|多大比重|多高比例/g,
    kinds: ['percent'],
  },
  { pattern: /(?:多少|几)个?(百分点)/g, kinds: ['percentage-point'] },
  { pattern: /(?<=[快慢高低]了?)(?:多少|几)个?点(?![位源子项])/g, kinds: ['percentage-point'] }, // 比上年同期快了几个点
  {
    pattern: /(?<![看走跑到观摩参设布选建查停转去]了?)(?:多少|几)个?点(?![位源子项])/g,
    kinds: ['percent', 'percentage-point'],
  }, // 利率几个点; 看了几个点 counts places
  {
    pattern:
      /多少钱一(?:公斤|千克|斤|吨|立?方|度|亩|平(?:方米|米)?)|(?:一|每)(?:公斤|千克|斤|吨|立方|度电?|平(?:方米|米)?)(?:要|卖到?|是|得)?了?多少(?:钱|元)/g,
    kinds: ['rate', 'money'],
  }, // 鸡蛋多少钱一斤
  { pattern: /(?:多少|几)(倍)/g, kinds: ['multiple'] },
  { pattern: /(?:多少|几)(分)(?![之钟期点店行批子部类析])/g, kinds: ['other'] }, // 打了几分
  { pattern: /(?:多少|几)(?:个)?(?:亿|万|千万|百万)?美[元金]/g, kinds: ['money'], currency: 'USD' }, // 折合多少美元
  {
    pattern: new RegExp(
      `多少钱|(?:多少|几)[十百千]?个?[万亿]{1,2}(?!${OF_NO_MONEY}|元?以上|元级?(?:重[大点]|工业|产业)?(?:项目|工程))(?:元|块钱|块)?|多少资金|多少投资|多少(?=\\p{Script=Han}{0,4}(?:经费|补助|补贴|奖金|奖励|(?:资金|[内外]资)(?!\\p{Script=Han}{0,4}(?:项目|企业|公司))))|多少元|多大的?(?:投资|盘子)|盘子有?多大`,
      'gu',
    ),
    kinds: ['money'],
  }, // 多少省外资金, not 多少外资企业
  {
    pattern: new RegExp(
      `多少地(?![方市级])|多大面积|面积(?:有|是)?(?:多大|多少(?:[千万百]?(?:平方米|平方公里|平米|平方|亩|公顷))?)|(?<=厂房|大楼|校舍|场馆|车间)(?:建|盖|有)?了?多大|${asked('平方米|平方公里|平米|平方|平|亩|公顷')}|占了?多大的?地|多大的?(?=[^，。？]{0,8}(?:厂房|地方|场地|园区|面积))`,
      'g',
    ),
    kinds: ['area'],
  },
  { pattern: new RegExp(`多长(?!时间)|${asked('公里|千米|米|里地')}|有?多远`, 'g'), kinds: ['length'] },
  { pattern: /多长时间|多久|(?:多少|几)(?:个)?(工作日|天|小时|个月|年|分钟|周)/g, kinds: ['duration'] },
  { pattern: new RegExp(asked('吨|斤|公斤|千克'), 'g'), kinds: ['mass'] },
  {
    pattern: new RegExp(`${asked('千瓦时|度电|度')}|多少电(?![费价站力商器梯动线网缆池影])`, 'g'),
    kinds: ['energy'],
  },
  { pattern: new RegExp(`${asked('千瓦|兆瓦')}|多大的?装机`, 'g'), kinds: ['power'] },
  {
    pattern: new RegExp(`${asked('立方米|立方|方')}|多少水(?![泥产果电库平土利面域路稻务井厂渠资系])`, 'g'),
    kinds: ['volume', 'mass'],
  },
  {
    pattern: /什么价(?:格|钱)?|多少一(?:公斤|斤|吨|平)|单价多少|均价多少|价格(?:是)?多少/g,
    kinds: ['rate', 'money'],
  },
  {
    pattern: new RegExp(
      `(?:有|[总一]?共|多)?${asked(MEASURE_WORDS)}(?!亿(?!元?以上|元级?(?:重[大点]|工业|产业)?(?:项目|工程))|万元)`,
      'g',
    ),
    kinds: ['count'],
  },
  {
    pattern: /(?<=[超高低快慢]于?(?:时序|序时)进度)(?:多少|多大|多高)|(?<=进度(?:超|快|慢)了?)多少/g,
    kinds: ['percentage-point'],
  }, // 超时序进度多少
  {
    pattern:
      /(?<=(?:利率|比例|占比|比重|百分比|[办完建开复竣投入达支][成产工结出库]率|进度)(?:到[^，。？]{1,8})?(?:[得要应该]*(?:干|完成|做)到|是|有|为|达到?|到|大概)?)(?:多少|多大|多高)/g,
    kinds: ['percent'],
  }, // 支出进度是多少
  { pattern: /(?<=(?:[开竣复]工|投产|推进)到)多少(?=了|[，。？]|$)/g, kinds: ['percent'] }, // 复工到多少了
  {
    pattern: /(?<=[，；、](?:支出|资金|支付|投资|完成)?进度)(?:怎么样|如何|怎样|到哪了)/g,
    kinds: ['percent'],
  }, // 花了多少，进度怎么样
  { pattern: /(?:同比|环比)?(?:怎么变|有什么变化|变化如何|变化多大|涨跌如何)/g, kinds: ['percent'] }, // 同比怎么变
  { pattern: /(?<=的)(?:数量|个数|数目)(?=[是呢？?。]*$|[和跟与及、])/g, kinds: ['count'] }, // 民生类的数量, 民生类的数量和总投资
  {
    pattern: /(?<=(?:[开竣完复停动]工|签约|投产|落地|[在续新扩改]建)的(?:有|是)?)多少(?=$|[，。？、；\s])/g,
    kinds: ['count'],
  }, // 竣工的多少
  {
    pattern: /(?<=[债资款贷金][^。？]{0,24}到[位账]了?)多少(?=了?(?:[，。？呢啊\s]|$))/g,
    kinds: ['money'],
  }, // 申请专项债多少，到位多少
  { pattern: /(?<=[跌降涨增掉]了?得?)多[狠猛凶]/g, kinds: ['percent'] }, // 房地产跌多狠
  { pattern: /多少|多大|多高/g },
];

/** What a question asks figures for, in order. */
export function holesIn(question: string): Hole[] {
  const holes: Hole[] = [];
  for (const { pattern, kinds, currency } of holeRules)
    for (const match of matchesIn(question, pattern)) {
      const start = match.index;
      const unit = opensWord(question, start + match[0].length - 1, match[1]) ? '' : (match[1] ?? '');
      const end = start + match[0].length - (match[1] ?? '').length + unit.length;
      if (holes.some((hole) => hole.start < end && start < hole.end)) continue;
      holes.push({
        start,
        end,
        ...(kinds ? { kinds } : {}),
        ...(unit ? { unit } : {}),
        ...(currency ? { currency } : {}),
      });
    }
  return holes.sort((a, b) => a.start - b.start).filter((hole) => !isOrdinalQuestion(question, hole));
}

/** 市 of 多少市场 and 户 of 多少户籍人口 is no measure word; 台 of 多少台风机 is: a word stands behind it. */
const opensWord = (question: string, at: number, unit: string | undefined): boolean =>
  unit?.length === 1 &&
  unit !== '个' && // 几个人
  tokensOf(question).some(({ start, text }) => start === at && text.length > 1) &&
  tokensOf(question.slice(at + 1))[0]?.text.length === 1;

/** 哪几个 and 第几期 ask for names and ordinals, not for a figure. */
function isOrdinalQuestion(question: string, hole: Hole): boolean {
  return (
    /(?:[哪第那这]|(?<![建修办改做搞装弄盖])好)$/.test(question.slice(0, hole.start)) ||
    /^哪/.test(question.slice(hole.start, hole.end))
  );
}
