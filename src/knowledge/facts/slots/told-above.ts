import { ancestors } from '../../extract/places.ts';
import type { Region } from '../../types.ts';
import type { Slots } from '../fact.ts';
import type { Figure } from '../figure.ts';

/** 通报显示，…: what a paper says that the sentence before, or the words before, tell of. */
const REPORT_SAYS =
  /(?:^|[，。：])(?:通报|数据|公报|文件|通知|名单|清单|方案|计划|公告|结果)(?:显示|明确|指出|表明|称)[，：]/;
const OFFICE =
  /(省|自治区|市)(?:发展?(?:和)?改革?委|统计局|委|政府|财政厅?局?|重点(?:项目|办)|(?:住建|工信|商务|交通运输|水利|农业农村|自然资源)[厅局委])[^，。；]{0,16}(?:通报|发布|公布|下达|印发|公示|披露)/;

/** Slots of a figure that no place of its own is told with: those of the place above, whose office tells it. */
export function placedAbove(slots: Slots, figure: Figure): Slots {
  const above = /page|title|earlier/.test(slots.region?.origin ?? '') ? toldAbove(figure) : undefined;
  return above === undefined ? slots : { ...slots, region: { value: above, origin: 'sentence' } };
}

/** The province of 通报显示，2025年省重点项目共900个 behind 省发改委通报…, on the page of a city or county: what an office above says of its own list. */
function toldAbove({ article, block, sentence, context, page }: Figure): Region | undefined {
  const home = page.regions[0];
  const said = article.text.slice(sentence.start, context.mention.start);
  const says = REPORT_SAYS.exec(said);
  if (home === undefined || says === null) return undefined;
  const before = article.text.slice(block.start, sentence.start + says.index);
  const last = before.slice(before.slice(0, -1).lastIndexOf('。') + 1);
  const office = OFFICE.exec(last)?.[1];
  if (office === undefined || (office === '市' && home.name.endsWith('市'))) return undefined;
  return ancestors(home).find(({ level }) => level === (office === '市' ? 'prefecture' : 'province'));
}
