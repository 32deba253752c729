/** What a page says stands out: 进展最快的是甲领域，已完成86%. */

/** 进展最快的是|甲领域, 最慢的为|乙镇, 总量居前三位的是|丙开发区 */
const STANDS_OUT =
  /(?:最[多少大小高低快慢好差重长短强弱]|[跑走排]在最?前[面列头]|居首|领跑|领先|垫底|[居列排][在于]?(?:全[省市州县区])?[前后末][一二三四五六七八九十\d]{0,2}[位名]?)[^，。；是为]{0,8}(?:依次|分别)?(?:是|为)(?=\p{Script=Han}{2})/u;

/** The thing that the clause before a figure names as the first or last of its list. */
export function outstandingIn(gap: string): string | undefined {
  const clause =
    gap
      .split(/[；。]/)
      .at(-1)
      ?.replace(/，$/, '')
      .split('，')
      .at(-1) ?? '';
  const said = STANDS_OUT.exec(clause);
  return said === null ? undefined : clause.slice(said.index + said[0].length);
}
