/** How to reckon is no part of what is asked: 用今年增速算算, 照1—8月完成比例给我倒推下, 帮我推一下. */
const METHOD =
  /[，、]?(?:(?:用|按照?|照着?|根据|拿|依)[^，。？]{2,24})?(?:帮我|给我|帮忙|来)?(?:倒推|倒算|反推|往回[推算]|推算|估算|推|估|算)(?:一下|一算|一推|算|下|看)?(?:出来)?(?=[，。？]|$)|^(?:帮我|给我)?(?:倒推|倒算|反推|往回[推算]|推算|估算|算)(?:一下|算|下)?[，：:]?|(?<=[资额值数量重目业])(?:(?:按|用|照|拿)[^，。？]{0,8}(?:增速|增幅|降幅|比例|进度))?(?:倒推|反推|推算|估算|算下来|算起来)(?=是|为|有|多|大|约|几|$)|[，](?:按|用|照|拿)[^，。？]{2,20}(?:增速|增幅|比例|占比|进度)(?=[，。？]|$)/g;

/** The question without the way to reckon it. */
export function withoutMethod(question: string): string {
  const rest = question.replace(METHOD, '');
  return rest.length >= 6 ? rest : question;
}
