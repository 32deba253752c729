import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

const rowOf = (...cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

const page = `<html><head><title>康县2024年城建项目推进情况通报</title></head><body>
<h1>康县2024年城建项目推进情况通报</h1>
<p>2024-07-03 来源：康县人民政府</p>
<p>康县2024年安排城建项目5项，现将上半年推进情况通报如下。</p>
<table>
${rowOf('序号', '项目名称', '建设内容及规模', '性质', '总投资（万元）', '责任单位')}
${rowOf('1', '燕子河绿道', '全长4.2公里', '续建', '3200', '县水务局')}
${rowOf('2', '云台山停车楼', '车位320个', '新建', '4100', '县住建局')}
${rowOf('3', '阳坝茶旅步道', '全长7.5公里', '续建', '2600', '县文旅局')}
${rowOf('4', '城东供水管网', '管道11公里', '新建', '5300', '县水务局')}
${rowOf('5', '南滩便民市场', '建筑面积6000平方米', '新建', '1900', '县住建局')}
</table>
<p>各乡镇半年观摩评分结果如下。</p>
<table>
${rowOf('名次', '乡镇', '得分')}
${rowOf('1', '长坝镇', '95.2')}
${rowOf('2', '阳坝镇', '93.8')}
${rowOf('3', '大堡镇', '91.5')}
${rowOf('4', '铜钱镇', '88.4')}
</table>
<p>云台山停车楼年度计划投资2200万元，仅完成180万元，亮红牌；阳坝茶旅步道年度计划投资900万元，完成410万元，亮黄牌；南滩便民市场年度计划投资800万元，零投入，亮红牌。</p>
<p>低于序时进度20个百分点以上的亮红牌。对连续两次亮红牌的单位，由县政府约谈其主要负责人。</p>
</body></html>`;

function read() {
  const article = articleRead('kangxian.html', page);
  return answersFrom(article);
}

const ask = read();

describe('words that the rows of a table and the parts of a report tell', () => {
  it.each([
    ['康县城建项目里归县水务局管的是哪些', ['燕子河绿道、城东供水管网']],
    ['康县2024年续建的是哪两个', ['燕子河绿道、阳坝茶旅步道']],
    ['云台山停车楼归谁管', ['县住建局']],
    ['康县观摩打分第一是哪个镇', ['长坝镇']],
    ['康县观摩评分垫底的是谁', ['铜钱镇']],
    ['康县哪两个项目被亮了红牌', ['云台山停车楼、南滩便民市场']],
    ['康县黄牌给了谁', ['阳坝茶旅步道']],
    ['康县那张表里哪个项目总投资最大，多少', ['城东供水管网', '5300']],
  ])('%s', (question, told) => {
    const answer = ask(question);
    for (const words of told) expect(answer.text).toContain(words);
    expect(answer.citations.length).toBeGreaterThan(0);
  });

  it.each(['康县归县林业局管的是哪些', '康县哪些项目被亮了蓝牌'])('%s: nothing', (question) => {
    expect(ask(question).status).toBe('not_found');
  });
});
