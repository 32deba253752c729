/** Figures that only say how big the members of a class are: 10亿元以上 in 10亿元以上项目7个. */
import type { QuantityKind } from '../../types.ts';
import type { QuantityMention } from '../layout/contexts.ts';

const SIZED: readonly QuantityKind[] = ['money', 'area', 'length', 'power', 'mass'];
const CLASS = '(?:项目|企业|工程|公司|集群|园区|纳税户|大户)';
const COUNT = '[共有达为到数已约]{0,4}\\d+[个家项户]';
const ANY_KIND = `\\p{Script=Han}{0,8}${CLASS}`;
/** Words that make a class of 项目, where a name would make it one project. */
// biome-ignore format: a table
const CLASS_WORDS = [
  '重[大点]', '产业', '工业', '农业', '农村', '[制建]造业', '服务业', '先进', '高端', '科技', '科创', '创新', '高新技术',
  '战略性新兴', '招商', '引资', '签约', '开工', '竣工', '投产', '在建', '新建', '续建', '储备', '建设', '投资', '固定资产',
  '基础设施', '民生', '社会', '事业', '文旅', '文化', '旅游', '商贸', '商业', '物流', '交通', '水利', '能源', '城建', '市政',
  '教育', '卫生', '医疗', '健康', '生态', '环保', '环境', '新能源', '新材料', '装备', '食品', '医药', '电子', '信息', '数字',
  '经济', '乡村振兴', '[大中小]{2,3}型', '技术', '技改', '改造', '龙头', '优质', '特色', '主导', '规模?以?上', '[省市县区]级?', '[外内民]资',
  '新', '大', '好', '类', '和', '及', '、', '[\\d.]{0,6}[十百千]?[万亿]元?及?以[上下]的?',
];
const GENERAL_KIND = `(?:${CLASS_WORDS.join('|')}){0,6}${CLASS}`;

/** 10亿元以上项目, 5000万元（含）以上的产业项目, 亿元以上的有7个, 500万元以上固定资产投资增长5%. */
const LIMIT_BEHIND = new RegExp(
  `^[（(]?含?[）)]?及?以[上下内](?:的?${COUNT}|的?${ANY_KIND}${COUNT}|的?${GENERAL_KIND}|的?(?:城镇)?固定资产投资)`,
  'u',
);
/** 超50亿元的项目3个, 过10亿元的11个: the number of such things is told right behind. */
const COUNTED_CLASS = new RegExp(`^(?:之间)?的?${ANY_KIND}${COUNT}`, 'u');
/** 其中|过10亿元|的11个: nothing but the limit says which. */
const COUNTED_BARE = new RegExp(`^的${COUNT}`, 'u');
/** 10亿—20亿元|5个，1亿—10亿元|39个 of 按投资规模分：…. */
const COUNTED_BAND = new RegExp(`^(?:之间)?的?${COUNT}`, 'u');
const OPENS = /(?:^|[，、；：中\n])(?:超过?|过|上|逾|在)?$/;
/** 14个项目里，投资超10亿元|的有3个; 总投资超50亿元的3个项目 is a sum. */
const OPENS_WITH_MEASURE = /(?:^|[，、；：中里\n])(?:其中，?)?(?:单体|总)?投资额?(?:超过?|过|上|逾|在)$/;
const COUNTED_WITH_VERB = /^的(?:共?有|达)\d+[个家项户]/;
/** 10年期项目5个, 15年期12亿元: a kind of loan. */
const TERM = /^期(?!间|限|内|[初末])/;
/** 拿一套|80平方米|的房子来说, 以一户|100平方米|为例: supposed, and measured of nothing; 以占地500亩的某某项目为例 tells of that project. */
const EXAMPLE_BEFORE = /(?:拿|以)(?:一[套户间栋]|(?:建筑)?面积)?[^，。；\d]{0,2}$/;
const EXAMPLE_BEHIND =
  /^左?右?的?(?:[住新老]?房子?|房屋|住[宅户]|(?:安置|商品|保障)房|户型|家庭)?(?:来[说讲看算]|为例)/;
const LIMIT_BEFORE = /(?:超过?|过|上|逾|突破|大于|高于|低于|不足|不低于|不少于|达到|在)$/;

/** 其余9个均在|2亿元|以上: how big each of them is at least. */
const OF_ALL = /\d[个家项户](?:项目|企业)?(?:均|都|全部?)(?:在|为|是|达到?|超过?){1,2}$/;

/** 有6个乡镇签约项目不足|3个: what each of them falls short of. */
const LIMIT_OF_EACH =
  /\d个(?:乡镇|镇乡|县区|市县|街道|社区|[村乡镇县区市])\p{Script=Han}{2,12}(?:不足|不到|不满|未达?到|[低少]于)$/u;

const CLASS_NAME = new RegExp(`^(?:\\p{Script=Han}{1,5}[省市县区州旗])?${GENERAL_KIND}$`, 'u');

/** True for 重点产业项目, 云溪县重大项目: words that name a class, not one of its members. */
export const isClassName = (words: string): boolean => CLASS_NAME.test(words);

/** 10亿元以上 in 10亿元以上项目7个 limits a class of projects; it is no figure of its own. */
export function isThreshold(text: string, { start, end, quantity }: QuantityMention): boolean {
  const after = text.slice(end, end + 20);
  if (quantity.kind === 'duration' && quantity.unit === '年' && TERM.test(after)) return true;
  if (quantity.kind === 'count') return LIMIT_OF_EACH.test(text.slice(Math.max(0, start - 24), start));
  if (!SIZED.includes(quantity.kind)) return false;
  if (EXAMPLE_BEFORE.test(text.slice(Math.max(0, start - 12), start)) && EXAMPLE_BEHIND.test(after))
    return true;
  if (LIMIT_BEHIND.test(after)) return true;
  const before = text.slice(Math.max(0, start - 10), start);
  if (OF_ALL.test(before) && /^[（(]?含?[）)]?及?以[上下内]/.test(after)) return true;
  const limited = quantity.upper !== undefined || LIMIT_BEFORE.test(before);
  if (!limited) return false;
  const counted = quantity.upper === undefined ? COUNTED_BARE : COUNTED_BAND;
  return (
    COUNTED_CLASS.test(after) ||
    (counted.test(after) && OPENS.test(before)) ||
    (COUNTED_WITH_VERB.test(after) && OPENS_WITH_MEASURE.test(before))
  );
}

const SIZE =
  '(?:投资额?|总投资|单体投资)?(?:超过?|过|上|逾|在)?[\\d.]*[十百千]?[万亿]元?(?:[至到—-][\\d.]+[万亿]元)?(?:[（(]含[）)])?及?(?:以[上下内])?(?:之间)?';
const BARE_LIMIT = new RegExp(`^(?:其中，?)?(${SIZE})的?[共有达]{0,2}$`, 'u');
const SIZED_CLASS = new RegExp(`^${SIZE}的?(?=\\p{Script=Han})`, 'u');

/** True for 其中过10亿元的: the limit is no name. */
export const isBareLimit = (lead: string): boolean => BARE_LIMIT.test(lead);

/** 10亿元以上签约项目 for 其中10亿元以上的7个 after 签约项目23个: the limit is all that the count's own words say of its class. */
export function sizedClass(lead: string, subject: string): string {
  const limit = BARE_LIMIT.exec(lead)?.[1];
  return limit === undefined ? subject : `${limit}${subject.replace(SIZED_CLASS, '')}`;
}
