import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

const rowOf = (...cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

const page = `<html><head><title>两当县2024年重点水利项目推进情况通报</title></head><body>
<h1>两当县2024年重点水利项目推进情况通报</h1>
<p>2024-07-08 来源：两当县人民政府</p>
<p>两当县2024年安排重点水利项目6项，并开展第二轮观摩打分，现将有关情况通报如下。</p>
<table>
${rowOf('序号', '项目名称', '性质', '进展', '总投资（万元）', '责任单位')}
${rowOf('1', '广香河护岸', '续建', '已开工', '3200', '县水务局')}
${rowOf('2', '云屏水库加固', '新建', '未开工', '4100', '县水务局')}
${rowOf('3', '站儿巷灌渠', '续建', '未开工', '2600', '县农业农村局')}
${rowOf('4', '显龙蓄水池', '新建', '已开工', '5300', '县农业农村局')}
${rowOf('5', '西坡提灌站', '续建', '未开工', '1900', '县水务局')}
${rowOf('6', '杨店涝池', '改建', '已开工', '700', '县农业农村局')}
</table>
<p>各乡镇第二轮观摩打分结果如下。</p>
<table>
${rowOf('乡镇', '得分', '名次')}
${rowOf('云屏镇', '90.1', '3')}
${rowOf('西坡镇', '92.3', '2')}
${rowOf('杨店镇', '95.6', '1')}
${rowOf('显龙镇', '92.3', '2')}
${rowOf('鱼池乡', '84.7', '5')}
</table>
<p>泰山庙排涝站年度计划投资2200万元，仅完成180万元，亮红牌；琵琶崖堤防年度计划投资900万元，完成880万元，未亮红牌；左家水厂年度计划投资700万元，已销号红牌1张；金洞水窖年度计划投资800万元，零投入，亮红牌。</p>
<p>故道桥闸年度计划投资300万元，仅完成20万元。张家渡槽年度计划投资500万元，仅完成30万元。对上述2个项目予以约谈。太阳沟塘坝年度计划投资600万元，完成590万元，未被约谈。</p>
</body></html>`;

function read() {
  const article = articleRead('liangdang.html', page);
  return answersFrom(article);
}

const ask = read();

describe('all that a question names of a table or a verdict counts', () => {
  it.each([
    ['两当县第二轮观摩打分第一是哪个镇', '杨店镇'],
    ['两当县观摩打分第二的是哪些镇', '西坡镇、显龙镇'],
    ['两当县观摩打分前三名是谁', '杨店镇、西坡镇、显龙镇、云屏镇'],
    ['两当县观摩打分垫底的是谁', '鱼池乡'],
    ['两当县哪些项目亮了红牌', '泰山庙排涝站、金洞水窖'],
    ['两当县哪些项目被约谈了', '故道桥闸、张家渡槽'],
    ['两当县续建里未开工的有哪些', '站儿巷灌渠、西坡提灌站'],
    ['两当县新建项目归县水务局管的有哪些', '云屏水库加固'],
    ['两当县改建的和新建的有哪些', '云屏水库加固、显龙蓄水池、杨店涝池'],
  ])('%s', (question, told) => {
    const { text, citations } = ask(question);
    expect(text.split(/[\n：]/u).map((line) => line.trim())).toContain(told);
    expect(citations.length).toBeGreaterThan(0);
  });

  it.each([
    ['两当县不是续建的有哪些', '西坡提灌站'],
    ['两当县续建以外的有哪些', '西坡提灌站'],
    ['两当县哪些项目没被约谈', '故道桥闸'],
    ['两当县观摩打分后两位是谁', '鱼池乡'],
  ])('%s: not what is denied', (question, told) => {
    expect(ask(question).text).not.toContain(told);
  });
});
