import type { QuantityKind } from '../../types.ts';

/** What a noun or verb of a question is measured in, where the question names no unit: 年发电量是多少 → energy. */
export const measureNouns: readonly (readonly [RegExp, readonly QuantityKind[]])[] = [
  [
    /(?:的钱|资金|经费|支出|开支|补助|补贴|奖励|工资|收入|税)(?:一共|总共)?(?:是|有|到|给|拿)*(?=$|多)/,
    ['money'],
  ],
  [/(?:[水电气房]费|社保费?|租金|利息|税费|税款)(?:一共|总共)?(?:是|有|到)*(?=$|多)/, ['money']], // 减免的电费有多少
  [/(?<!专项|一般|国)债券?(?:一共|总共|发行){0,2}(?:是|有|了|规模|总?额)*(?=$|多)/, ['money']], // 这批债券一共发行了多少
  [/(?:资金|债券?|融资|贷款|投资)(?:资金)?(?:的)?需求(?:是|有|为)?(?=$|多|几)/, ['money']], // 专项债需求多少
  [
    /(?:[估概预决]算|造价)(?:金额|数|总额)?(?:批复?|核定|审定)?(?:了|下来|的)?(?:是|有|为)*(?=$|多)/,
    ['money'],
  ], // 初设概算批复多少
  [/(?:配套|自筹|出资|垫付|兜底)(?:了)?多少/, ['money']], // 区里配套多少
  [
    /(?:节省|减免|优惠|补贴)(?:了|掉|出)?多少|多少\p{Script=Han}{0,4}(?:费用?|税|税款|补贴|补助|租金|房租|利息|社保|保险)(?:$|[？，。了])/u,
    ['money'],
  ], // 减免了多少房租
  [/(?:进出?口|出口|交易|消费)(?:总额|总值|额|值)(?:是|有|为)*(?=$|多)/, ['money']], // 进出口总额和增速各多少
  [/(?:存款|贷款|债务|余额|结余|限额)(?:是|有|到|为)*(?=$|多)/, ['money']], // 年末各项存款多少
  [/[客货]运量|客流量|运输量|周转量|接待量/, ['count', 'mass', 'other']], // 全年客运量
  [/发电量|用电量|电量|耗电|上网/, ['energy']],
  [/面积|占地|用地|(?:土地|[耕林草]地|农田|滩涂)(?=了?多少|$)/, ['area']],
  [
    /里程|全长|长度|多长|总长|跨度|高度|多高|多宽|多深|多远|坝高|坝长|(?<=[，\s段路桥线道洞])长(?:有|是)?多少/,
    ['length'],
  ],
  [/装机(?:容量|规模)?|功率|(?:(?:并网|发电|机组|电站)的?|总)容量/, ['power']],
  [/库容|[开抽]采量|储量|供水量|蓄水|水量|方量/, ['volume', 'mass']],
  [
    /能力|处理规模|日处理|处理(?=多少)|产能|产量|总产|吞吐量|年产(?!业)|[能可](?:生产|产)(?:出)?(?=多少|几)|出栏/,
    ['mass', 'volume', 'count', 'area', 'length', 'energy', 'power', 'other'],
  ],
  [/建设规模/, ['power', 'area', 'length', 'mass', 'volume', 'energy', 'count', 'other']],
  [/工期|周期|耗时|(?:平均|债券?|发行|贷款)期限/, ['duration']],
  [/时速|速度/, ['other', 'rate', 'length']],
  [/水价|电价|气价|单价|均价|票价/, ['rate', 'money']],
  [
    /人口|人数|户数|(?:就业|用工|务工|岗位?|员工|职工|工人|人员|学生|老人|床位|学位|[车泊]位)(?=(?:[共总大约概一是有能]|可以){0,3}(?:多少|$))/,
    ['count'],
  ], // 二期带动就业多少
  [/(?:桥隧|投入产出|产出)比例?|密度/, ['percent', 'multiple']],
];

const endings = measureNouns.map(
  ([noun, kinds]) => [new RegExp(`(?:${noun.source})$`, noun.flags), kinds] as const,
);

/** What words are measured in that end with what a figure is told of: 云溪水库库容. */
export const kindsOfEnding = (words: string): readonly QuantityKind[] | undefined =>
  endings.find(([ending]) => ending.test(words))?.[1];

/** True for such words. */
export const endsWithMeasureNoun = (words: string): boolean => kindsOfEnding(words) !== undefined;

/** Words that speak of money; without one a bare 多少 does not ask for a sum. */
export const speaksOfMoney = (text: string): boolean =>
  /多大|规模|钱|资|投|款|元|费|价|亿|产值|收入|税|总额|金额|补[了贴助给]|奖[了励]|拨[了付给]|增加值|盘子|销售额|零售|进出口|出口|进口|利润|GDP/.test(
    text,
  );

/** Nouns that say no more than the unit does: 面积 of 面积多少亩 and 装机 of 云溪电站装机多少千瓦 need not be told; 全长 is no part of a road's name. */
export const KIND_NOUNS: ReadonlySet<string> = new Set([
  '装机',
  '装机容量',
  '容量',
  '面积',
  '里程',
  '长度',
  '全长',
  '能力',
]);
