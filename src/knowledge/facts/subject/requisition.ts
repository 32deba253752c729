/** Land and houses that a work takes: 工程需征收土地900亩, 涉及房屋征收60户. */

const TAKING = '(?:土地|房屋|房产|农房|集体土地|国有土地)?(?:征[收用地迁]|拆[迁除]|搬迁|移民)';

const BY_WORK = new RegExp(`^(?:[该此]?(?:项目|工程))?(?:[共总]?需要?|[共总]?涉及)(?=${TAKING})`);
const SUBJECT = new RegExp(`^${TAKING}`);
const ANYWHERE = /征[收用地迁了]|征拆|拆迁|交地|移民(?!局)/;
const NAMED = new RegExp(`(?<=项目|工程)(?:[共总]?需要?|[共总]?涉及)(?=${TAKING})`);

/** 征收土地 of 工程需征收土地, 青山路工程征收房屋 of 青山路工程共需征收房屋. */
export const taken = (name: string): string => name.replace(BY_WORK, '').replace(NAMED, '');

/** True for 涉及房屋征收: what is told next is of it. */
export const tellsTaking = (clause: string): boolean => BY_WORK.test(clause);

/** True for 房屋征收, 征收土地: whose work takes them holds for all that is told of them. */
export const isTaking = (subject: string): boolean => SUBJECT.test(subject);

/** True for words that speak of land or houses taken: 征地, 已征收土地, 房屋征收签约. */
export const speaksOfTaking = (words: string): boolean => ANYWHERE.test(words);
