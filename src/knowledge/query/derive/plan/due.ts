/** 应复工55个: so many are to be done, and none of them is told as done; 应急, 应用, 应对 and 应届 are other words. */
export const isDue = (own: string): boolean => /^应(?![急用对届])/.test(own);

/** 应于3月底前开工18个: due by then, and not all that is due. */
export const isDueByDay = (own: string): boolean => /^应于/.test(own);
