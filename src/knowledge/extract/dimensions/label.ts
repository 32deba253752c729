/** Digits that are no quantity. Order matters only between rules that read the same stretch. */
import type { MentionOf } from '../../types.ts';
import type { Dimension, Rule } from '../rule.ts';

type What = MentionOf<'label'>['what'];

const CN = '[〇零一二三四五六七八九十百]';

function is(name: string, what: What, pattern: RegExp): Rule {
  return { name: `label/${name}`, pattern, read: () => ({ dimension: 'label', what }) };
}

const lists: readonly Rule[] = [
  is('list-number', 'ordinal', /(?<=^|[\n。；;：:！？\s])\d{1,2}(?=[、．]|\.(?!\d))/gu), // 3、加快推进
  is('list-numeral', 'ordinal', new RegExp(`(?<=^|[\\n。；;：:！？\\s])${CN}{1,3}(?=、)`, 'gu')), // 二、工作要求
  is('list-bracket', 'ordinal', new RegExp(`(?<=[（(])(?:\\d{1,2}|${CN}{1,3})(?=[）)])`, 'gu')), // （三）
  is('list-half-bracket', 'ordinal', /(?<=^|[\n。；;：:\s])\d{1,2}(?=[）)])/gu), // 2）加强调度
  is('list-hash', 'ordinal', /\d{1,4}(?=#)|(?<=#)\d{1,4}(?![\d.])/gu), // 4#楼
  is(
    'ordinal',
    'ordinal',
    /第 ?\d{1,5}(?:[-—至到]\d{1,4})?(?:[届次版位名号条款章节回卷集站天个家项例部]|(?![\d.]))/gu,
  ), // 第39届
  is('anniversary', 'ordinal', new RegExp(`(?:\\d{1,4}|${CN}{1,4})周年`, 'gu')), // 建县60周年
  is('ordinal-numeral', 'ordinal', new RegExp(`第${CN}{1,5}[届次版位名号条款章节回卷集站]`, 'gu')), // 第十二次
];

const ranks: readonly Rule[] = [
  is('session', 'ordinal', new RegExp(`${CN}{1,3}届(?:${CN}{1,3}次)?(?=[^${CN.slice(1, -1)}])`, 'gu')), // 市委五届六次全会
  is('rank', 'ordinal', new RegExp(`(?<=[前后])(?:\\d{1,3}|${CN}{1,3})(?:名|位|强)`, 'gu')), // 前三名, 前10位
];

const times: readonly Rule[] = [
  is(
    'clock',
    'time',
    /(?<!\d[:：.]?)(?:[01]?\d|2[0-4])[:：][0-5]\d(?:[:：][0-5]\d)?(?:\s?[-－—–~～至到]{1,2}\s?(?:[01]?\d|2[0-4])[:：][0-5]\d)?(?![\d:：])/gu,
  ), // 9:00-21:00
  is('hour', 'time', /(?<=[午晨晚间早日夜至到\-—])\d{1,2}[点时](?:\d{1,2}分|半|许|整)?/gu), // 上午9时30分
  is('hour-minute', 'time', /(?<!\d)\d{1,2}[点时](?:\d{1,2}分(?![析别])|半|许|整|钟)/gu), // 8点30分
  is('monthly', 'time', /(?<=[每当次]月)\d{1,2}[日号]/gu), // 每月25日前报送
];

const contacts: readonly Rule[] = [
  is('phone', 'phone', /(?<![\d.-])[（(]?0\d{2,3}[）)]?[-－—– ]{0,3}\d{7,8}(?:[-－—]\d{1,4})?(?!\d)/gu), // 0379-65001234
  is('mobile', 'phone', /(?<![\d.-])1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/gu), // 13912345678
  is('service-phone', 'phone', /(?<![\d.-])[48]00[-－ ]?\d{3,4}[-－ ]?\d{3,4}(?!\d)/gu), // 400-820-1234
  is(
    'named-phone',
    'phone',
    /(?=\d)(?<=(?:电话|热线|传真|手机|拨打)[^\d\n。，；]{0,8})[\d][\d \-－—]{2,16}\d/gu,
  ), // 热线：12345
  is(
    'account',
    'code',
    /(?<![A-Za-z\d])(?=[A-Za-z\d])(?<=(?:QQ|微信号?|群号|邮编|邮政编码|账号|编号|证号|索引号|标识码|许可证|备案号)[^\d\n。，；]{0,12})[A-Za-z\d][A-Za-z\d /／\-—－]{0,28}\d/giu,
  ), // QQ群：28370055
];

const codes: readonly Rule[] = [
  is('document-number', 'document-number', /[〔[（(【]\d{4}[〕\]）)】] ?(?:第 ?)?\d{1,5} ?号/gu), // 〔2024〕9号
  is('address', 'code', /(?:https?:\/\/|www\.)[\w./:?&=%#~@+-]{1,200}/gu), // http://…
  is('mail', 'code', /(?<![\w.-])[\w.-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}/gu), // post@example.org
  is('page', 'code', /(?<![\w/-])[\w/-]{1,80}\.s?html?(?![\w])/gu), // content/a1.html
  is('registration', 'code', /[一-龥]?(?:ICP|icp)[备证] ?\d{4,12}号?(?:-\d{1,3})?|[网安]备 ?\d{6,20}号?/gu), // 粤ICP备12345678号
  is('stake', 'code', /(?:[A-Z]{0,3}K\d{1,4}|\d{1,4}K)\+\d{1,4}(?:\.\d{1,3})?m?/gu), // K128+300
  is('letters-digits', 'code', /(?<![A-Za-z\d])[A-Za-z]{1,10}[-－+]?\d[\w.-]{0,20}(?<![.-])/gu), // G30, PM2.5, V2.0
  is('digits-letters', 'code', /(?<![A-Za-z\d.])\d{1,4}(?:\.\d)?[A-Za-z][\w-]{0,12}/gu), // 5G, 3D, 4A
  is('long', 'code', /(?<![\d.])\d{6,}[-/]\d[\d\-/]*|(?<![\d.])\d{7,}(?!\.?\d)/gu), // 010203040/2020-00011
  is('masked', 'code', /(?:[*＊×X]{2,8}|某)[万亿]?[元个家]/gu), // **亿元
  is('size', 'code', /(?<![\d.])\d{1,5}(?:\.\d+)?(?:[×xX*＊]\d{1,5}(?:\.\d+)?){1,2}/gu), // 7×24
  is(
    'proportion',
    'code',
    /(?<![\d:：.])\d{1,3}(?:\.\d{1,2})?(?:[:：]\d{1,3}(?:\.\d{1,2})?){2}(?![\d:：])/gu,
  ), // 8.1:47.2:44.7
  is('sum-name', 'name', /(?<![\d.])\d{1,4}(?:[+＋](?:\d{1,4}|[NXn])){1,6}(?![\d.%])/gu), // 1+3+N
  is('road', 'name', /(?<![\d.])\d{3}(?=[国省县乡]道)/gu), // 218国道
  is('numbered', 'name', /(?<![\d.])\d{1,5}(?:号|＃|(?:[A-Za-z]级?|级)(?![A-Za-z])|期(?!间))/gu), // 3号厂房
  is('top', 'name', /(?<![\d.])\d{2,4}强/g), // 世界500强
  is('cohort', 'name', /(?<![\d.])[6-9]0后/g), // 90后
  is('service-line', 'name', /(?<!\d)\d{3,5}(?=(?:政务服务|市民|便民)?(?:热线|平台))/g), // 12345热线
  is('edition', 'name', /(?<![\d.])\d\.0(?!\d)/gu), // 工业4.0
];

/** “12579”, “1+3+N”: a name made of digits, perhaps with the word for what it is. */
const digitName = /^\d[\d+＋×xXNn.·-]*(?:工程|行动|计划|战略|模式|机制|体系|格局|布局|目标|思路)?$/u;
/** “六大工程”, “五个坚持”: a numeral that opens the name. */
const numeralName = /^[一二两三四五六七八九十百千万][个大项条件张级有不][^\d]*$/u;

/** Words in quotes that are a name and no count: “三个一批”, “千企进百村”. */
function isSlogan(words: string): boolean {
  if (digitName.test(words) || numeralName.test(words)) return true;
  if (/[\d第，。、：]|[万亿]元/.test(words)) return false;
  return words.replaceAll(/[^一二两三四五六七八九十百千万]/g, '').length > 1;
}

const counters: readonly Rule[] = [
  is(
    'page-counter',
    'code',
    /(?<=(?:阅读|浏览|点击|回复|评论|查看|支持|反对|访问|点赞|转发)(?:量|次数|数)?[:：\s(（]{1,3})\d[\d,.]*(?!\d|[万亿]?[元个家项人%])/gu,
  ), // 阅读：2317
];

const slogans: readonly Rule[] = [
  {
    name: 'label/slogan',
    pattern: /(?<=[“"‘「『])(?<words>[^“"‘「『”"’」』\n]{1,12})(?=[”"’」』])/gu, // “三个一批”
    read: ({ words = '' }) => (isSlogan(words) ? { dimension: 'label', what: 'name' } : undefined),
  },
];

/** Numbers that count nothing: ordinals, ranks, telephone numbers, codes, slogans. */
export const label: Dimension = {
  name: 'label',
  rules: [...lists, ...ranks, ...times, ...contacts, ...codes, ...counters, ...slogans],
};
