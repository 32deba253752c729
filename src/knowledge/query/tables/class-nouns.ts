/** 工业 tells 工业项目 from others; 项目 does not. */
const CLASS_NOUN = /(?:类|重点|重大)*(?:项目|工程|企业|建设项目)$|(?:类|方面|领域|行业|产业|板块)$/;

/** 重点项目: the works of a place, whatever event its page tells of. */
export const MAJOR_WORKS = /重[点大](?:建设)?(?:项目|工程)$/;

/** 工业 of 工业项目 */
export const withoutClass = (words: string): string => words.replace(CLASS_NOUN, '');
