/** Things that a clause tells apart without the ending of a project: by whose workshop it is in, or by saying that it is one. */

const NAME = '[\\p{Script=Han}A-Za-z]';
/** 鸿瑞线缆 of 城东工业园区鸿瑞线缆的车间里: whose workshop it is, wherever it lies. */
const WORKSHOP = new RegExp(
  `(?:园区|[工产][业学]园|开发区|高新区|经开区|新区|基地|[镇乡村])(?![里内中的])((?:(?!位于|坐落|[的在了]|车间|厂房)${NAME}){3,16})的(?:生产|智能|数字化|新)?(?:车间|厂房|生产线|厂区)[里内中上]?`,
  'u',
);
/** 鸿瑞线缆 of 鸿瑞线缆是去年引进的重大工业项目; 该项目是…, 这里是… point to what was told. */
const SAID_TO_BE = new RegExp(
  `^((?!该|此|这|那|本|其|也|又|就|项目|工程|企业|公司|我)(?:(?![的在了、和与])${NAME}){3,16}?)是(?=[^，]{0,24}(?:引进|招引|招商|落户|重[点大]|龙头|[最首]|唯一|投资))[^，]{2,30}(?:项目|工程)$`,
  'u',
);

/** The name of such a thing. */
export const thingSaid = (clause: string): string | undefined =>
  (SAID_TO_BE.exec(clause) ?? WORKSHOP.exec(clause))?.[1];
