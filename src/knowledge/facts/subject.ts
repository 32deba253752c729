/** Finds the thing a figure speaks of in the words around it. */

/** Words that carry no subject: adverbs, copulas, plan and phase words, connectives. */
const EMPTY =
  /累计|共计|合计|总计|共有|全部|已经|目前|现有|现已|其中|分别|达到了?|达成|高达|大约|超过|突破|不低于|不少于|不超过|以上|以内|以下|左右|计划|预计|力争|力度|拟|实现|完成|同比|同期|相比|比上年|上年|去年|今年|本年|全年|年度|当年|年内|总共|一共|需要|按照|截至|底前|月底|静态|动态|(?:压缩|提高|缩短|提升|扩大|降低|下降|增加)[到至为]|上半年|下半年|季度|当月|初步|更正为|更正|实际|规划|解决|办结|收到|涉及|惠及|带动|新增|新开工|已开工|已复工|开工|签约|投产|竣工|复工|集中|建设|建成|实施|安排|推进|增加|减少|增长|下降|提高|提升|余下|剩余|其余|本次|此次|本期|这次|本批|当日|当天|同步|该县|该市|该区|各类|列入|列|未|已|共|约|近|超|逾|将|为|是|有|达|仅|还|又|再|个|的|了|和|及|与|、|等|从|到|在|中|里|比|较|占|每|各|均|至|于|建筑面积|占地面积|用地面积|种植面积|面积|占地|用地|装机容量|建设规模|全长|总长|长度|里程|工期|年产能|产能|价格|单价|投入|耗资|年|月|日|期|批|第|总|额|(?:全|我|本|该)(?:国|省|市|县|区|州|镇|乡)/g;

/** Clauses that set a scene and name no subject: 在…活动现场, 随着…, 通过…. */
const ADVERBIAL =
  /^(?:在|随着|通过|经过|据|对|当|自|从|与|同|按|根据|为|以|受|由于|因|围绕|面对|针对|截至|近日|日前|此外|同时|目前|会上|会议|记者|并(?!购)|且|而|也|还|正在|均|都|再|又|力争|预计|计划|比|较)/;

/** What is left of a lead when everything but the subject is taken off. */
export function residue(words: string): string {
  return words
    .replace(/[\d〇一二三四五六七八九十百千万亿.%—–\-~～]+/g, '')
    .replace(EMPTY, '')
    .replace(/[^\p{Script=Han}A-Za-z]+/gu, '');
}

/** True when the words name a thing of their own. */
export const namesSubject = (words: string): boolean => residue(words).length >= 2;

/** True for a clause that only sets the scene. */
export const isAdverbial = (clause: string): boolean => ADVERBIAL.test(clause.trim());

const NOUN_END =
  /(?:项目|工程|企业|园区|产业园|基地|中心|工厂|公路|高速|道路|铁路|水库|大桥|学校|医院|酒店|小区|社区|公司|线|厂|园|城|港|馆|站|段|路|院|村|镇|问题|人员|人|家|头|车道|设施)/;

/** 云溪国际酒店 of …亿元的云溪国际酒店、总投资…; undefined when no 的 phrase follows. */
export function subjectAfter(tail: string): string | undefined {
  const match = /^[余多]?的(.+)$/su.exec(tail);
  if (match === null) return undefined;
  const name = (match[1] as string).split(/和(?=总?投资)|及(?=总?投资)|与(?=总?投资)|[“”]/)[0] ?? '';
  const trimmed = name.replace(/(?:等|和|及|与|以及)$/, '').trim();
  return trimmed.length >= 2 && !/^(?:总?投资|资金|基础上)$/.test(trimmed)
    ? cutAfterNoun(trimmed)
    : undefined;
}

/** 重点项目 of 20个重点项目进行观摩. */
export function nounAfter(tail: string): string | undefined {
  const noun = tail.replace(/^(?:余|多|左右|以上)/, '').trim();
  if (noun.length < 2 || /^[的，。；、：）（和及与]/.test(noun)) return undefined;
  return cutAfterNoun(noun);
}

/** A long tail ends at its last noun that is followed by a verb or nothing: 重点项目|集中开工. */
function cutAfterNoun(words: string): string {
  if (words.length <= 8)
    return (
      (words.split(/集中|陆续|纷纷|累计|完成|已|中(?!心|小|央|药|原|国|学)|均|全部|正/)[0] as string) || words
    );
  const verb =
    /(?:集中|陆续|纷纷|分别|累计|完成|中已|中有|已经|已|均|全部|正在|正|进行|将|进入|进展|开工|竣工|落地|签约)/.exec(
      words.slice(2),
    );
  const cut = verb === null ? words : words.slice(0, verb.index + 2);
  return NOUN_END.test(cut) || cut.length <= 30 ? cut : cut.slice(0, 30);
}

/** A whole clause is cut after its last noun: 河道治理工程|方案已印发. */
export function clauseSubject(clause: string): string {
  const noun =
    /^.*(?:项目|工程|企业|园区|产业园|基地|中心|公路|高速|铁路|水库|学校|医院|酒店|公司|学院|广场|小区|社区|工厂|电站|管网)/s.exec(
      clause,
    );
  return noun === null ? clause : noun[0];
}

/** 其中…, leading dates and adverbs are no part of a name. */
export function trimLead(words: string): string {
  return words
    .replace(/^(?:\d{4}年度?)?(?:第?[一二三四五六七八九十\d]+[期批]次?)?/u, '')
    .replace(/^.*?(?=[\p{Script=Han}A-Za-z“])/su, '')
    .replace(
      /^(?:其中|此外|另外|同时|目前|今年|去年|全年|年内|(?:全|我|该|本)(?:国|省|市|县|区|州)|共有?|累计|作为|包括|主要是|分别是|还有|有|\d+年)+/u,
      '',
    )
    .replace(/(?:累计|共计?|已|的|约|达到?|为|是|将|仅|还|计划|预计|总|年){1,6}$/u, '')
    .replace(/[“”【】]/g, '')
    .trim();
}
