/** 什么时候集中开工的, 集中签约是哪天: an occasion on which many were begun or signed at once; 集中开工的甲项目 is one of them. */
const TOGETHER =
  /集中(?<deed>开竣工|开工|动工|签约|竣工|投产|复工)(?:仪式|活动)?(?!的\p{Script=Han}|项目|\p{Script=Han}{0,4}(?:投产|竣工|交付|建成))/u;

/** 集中开工, 项目签约仪式: the occasion, however it is called. */
const occasionOf = (deed: string): RegExp =>
  new RegExp(`集中[^，。；]{0,4}(?:${deed})|(?:${deed})(?:仪式|活动|动员会?|大会)`, 'u');

/** 开竣工 is the occasion of both, and 开工 may be written 动工. */
const BEGUN = occasionOf('开工|开竣工|动工');
const TOLD: Readonly<Record<string, RegExp>> = {
  开竣工: occasionOf('开竣工'),
  开工: BEGUN,
  动工: BEGUN,
  签约: occasionOf('签约'),
  竣工: occasionOf('竣工'),
  投产: occasionOf('投产'),
  复工: occasionOf('复工'),
};

/** How such an occasion is told, where one is asked for. */
export const toldTogether = (question: string): RegExp | undefined =>
  TOLD[TOGETHER.exec(question)?.groups?.deed ?? ''];
