import type { WordKind } from '../types.ts';

/** Personal matters and small talk: nothing an article about projects should answer. */
export const NOT_OURS =
  /手机号|手机|电话|微信|住址|住哪|家住|家庭|身份证|年龄|多大岁数|几岁|工资|收入多少|老婆|老公|生日|天气|气温|下雨|笑话|唱歌|写诗|股票|彩票|提示词|指令/u;

/** A figure is asked for, which another room answers: 多少亿, 几个项目, 占比. */
export const FIGURE =
  /多少|多大|多长|多高|多宽|多重|(?<![哪前后头这那十])几(?=个|家|项|条|座|名|位|人|亩|公|万|亿|千|百|辆|台|栋|所|倍|成|块|宗|处|天|年|期)|百分之几|占比|增速|(?:不到|超过|低于|高于|大于|小于|以上|以下|最[大多高少小低]的?(?:县|区|市|镇))(?=.{0,8}(?:哪|谁))|哪(?:个|些)(?:县|区|市|镇|县区|镇街|地方).{0,8}最/u;

/** How questions ask for words, in the order tried; the first that fits a clause decides. */
export const ASKING: readonly { readonly kind: WordKind; readonly pattern: RegExp }[] = [
  {
    kind: 'role-of',
    pattern:
      /(?:干|做)(?:什么|啥)的|(?:什么|啥)(?:职务|职位|身份|官|头衔|来头)|担任(?:了)?(?:什么|啥)|任(?:什么|啥)/u,
  }, // 张某是干什么的
  {
    kind: 'when',
    pattern:
      /什么时候|啥时候|啥时|什么时间|哪一?天|哪一?年|哪个月|哪月|几月|几号(?![线楼地厅馆路])|几日|何时|多会儿|日期|时间(?:是|呢)/u,
  }, // 哪天举行
  { kind: 'list', pattern: /有(?:哪|几)[个家些]?(?:部门|单位|公司|企业|机构|银行|领导|人)/u }, // 有哪些单位参加
  {
    kind: 'who',
    pattern:
      /谁(?![家的])|哪(?:几|[一二两三四五六七八九十]|\d)?(?:位|个人)|(?:哪(?:几|[一二两三四五六七八九十]|\d)?[个家]?|什么|啥)(?:部门|单位|公司|企业|机构|集团|银行|领导|局)|叫(?:什么|啥)|姓(?:什么|啥)|什么人|啥人|哪家/u,
  }, // 区长是谁
  {
    kind: 'where',
    pattern:
      /在哪(?:儿|里)?(?![些几个一二两三四五六七八九十\d])|哪里|哪儿|(?:什么|啥)(?:地方|位置)|何地|何处|地点|地址|位置|哪个(?:地方|乡镇|镇|县|区|园区|会场|村)/u,
  }, // 在哪儿开的
  {
    kind: 'definition',
    pattern:
      /指(?:的是|的)?(?:什么|啥|哪)|(?:什么|啥)意思|是(?:什么|啥)(?:东西)?(?=$|[？?的呀啊])|什么是|什么叫|怎么定义|含义|内涵|怎么理解|怎么回事|咋回事/u,
  }, // “四个一”指什么
  {
    kind: 'list',
    pattern:
      /哪些|哪(?:几|[二两三四五六七八九十]{1,2}|\d{1,3})(?:个|家|项)?|都(?:有|是)(?:谁|啥|什么)|有(?:什么|啥)|包括(?:什么|啥|谁)|前[三五十几](?:名|位)|分别(?:是|为)?|各自|(?:侧重|发展|定位)(?:是)?(?:什么|啥)|(?:什么|啥)(?:项目|措施|要求|工程|内容|领域|行业|方面|问题|机制|制度|办法|产业)/u,
  }, // 都有哪些
];

/** Questions for a statement as a whole, with what its sentence must hold. */
export interface Wanted {
  readonly asked: RegExp;
  readonly told: RegExp;
  /** How things stand: said of the page's subject without naming it again. */
  readonly state?: boolean;
}

export const WANTED: readonly Wanted[] = [
  {
    asked: /为什么|为啥|为何|什么原因|啥原因|怎么会|怎么(?=.{1,8}了)/u,
    told: /因|由于|受.{1,12}(?:影响|制约)|导致|为了|之所以|旨在/u,
  }, // 为什么没开工
  {
    asked: /阶段|哪一步|进展|进度|咋样|怎么样|干到哪|干啥|干什么/u,
    told: /目前|正在|已|进入|阶段|完成|封顶|过半|截至|计划|预计|尚未/u,
    state: true,
  }, // 干到哪一步了
  { asked: /谁(?:家)?的地|(?:哪里|哪儿|什么|啥)的?地$/u, told: /用地|土地|地块/u }, // 用的谁的地
  { asked: /几号(?=[线楼地])/u, told: /\d号/u }, // 几号地铁
  { asked: /哪(?:一|个|条|座|家)/u, told: /是|为|由|在/u }, // 最大的是哪个项目
];

/** Words so general that an article need not repeat them. */
export const GENERAL =
  /^(?:项目|工程|情况|工作|内容|东西|事情|事|活动|方面|标准|时间|日期|地点|地方|名字|部门|单位|企业|公司|措施|进展|进度|阶段|起点|终点|位置|在干|干|意思|问题|概念|说法|提法|样|次|家|步|干|项|种|条|位|名|里|中|提|讲|说|叫|指)$/u;

/** What a question hangs on the thing it names: 通报里讲的, 银行这块. */
export const HANGING =
  /^(?:说|讲|提|里|中|那)|(?:里讲|里说|里提|里面|里|中|方面|这块|那块|上面|仪式上|会上|名单|设|建)$/u;

/** The noun a question counts, when it says no more than the answer's kind: 哪些单位, 哪三个项目. */
export const ASKED_GENERAL =
  /哪(?:些|几|[一二两三四五六七八九十]{1,3}|\d{1,3})(?:个|家|项|类|种|条)?(?:项目|单位|企业|部门|公司|工程|地方|方面|内容|措施|领域|东西)/gu; // 哪些单位作了发言
