import { describe, expect, it } from 'vitest';
import { simplify } from '../../../src/knowledge/clean/index.ts';

const lines: readonly (readonly [title: string, source: string, clean: string])[] = [
  ['converts traditional characters by phrase', '頭髮乾燥，著名企業瞭解後裏的情況', '头发干燥，著名企业了解后里的情况'],
  ['reads the words of such a page as the mainland says them', '專案總投資2億元，專案組說電子資訊軟體園通了5G網路', '项目总投资2亿元，专案组说电子信息软件园通了5G网络'],
  ['leaves 乾 of a name as it stands', '乾安县和乾县開工', '乾安县和乾县开工'],
  ['leaves simplified text alone', '瀍河回族区后营村里程碑项目', '瀍河回族区后营村里程碑项目'],
  ['makes digits, letters and signs half-width', '总投资１２３．５亿元，占９６．０％，ＧＤＰ', '总投资123.5亿元，占96.0%，GDP'],
  ['keeps units that are one sign', '建筑面积75000㎡，最高气温35℃', '建筑面积75000㎡，最高气温35℃'],
  ['strips readings behind their character', '項(xiàng)目總(zǒng)投資(zī)9億(yì)元', '项目总投资9亿元'],
  ['strips toneless and spaced readings', '县（xian）委书记、产 (chan)业园', '县委书记、产业园'],
  ['strips a reading of two characters', '沁水(qin shui)县', '沁水县'],
  ['strips the second reading of a character', '重(chóng)庆、重(zhong)点', '重庆、重点'],
  ['keeps Latin that is no reading', 'GDP(gross)增长，项目(PPP)，县长（男），长度(m)', 'GDP（gross）增长，项目（PPP），县长（男），长度（m）'],
  ['takes spaces out of words and numbers', '总 投资 1115.2亿 元，占 95.4 %', '总投资1115.2亿元，占95.4%'],
  ['takes spaces out of what is counted', '比计划提前 4 8 天，用工 2 300 余人。', '比计划提前48天，用工2300余人。'],
  ['mends a long number that was broken at its first digit', '城镇居民收入3 1260元，增长5%', '城镇居民收入31260元，增长5%'],
  ['mends numbers that were broken', '完成4.1 5亿元，占8 3%，用地12 .5公顷', '完成4.15亿元，占83%，用地12.5公顷'],
  ['mends numbers broken more than once', '投资3 1 .9亿元，学生45 0 0人，床位32 0张', '投资31.9亿元，学生4500人，床位320张'],
  ['mends a day that was broken', '大桥已于11月1 8日合龙，全长9公里', '大桥已于11月18日合龙，全长9公里'],
  ['mends a month that was broken', '大桥已于1 0月28日合龙，每小时涌水量超过60 0立方米', '大桥已于10月28日合龙，每小时涌水量超过600立方米'],
  ['keeps numbers of two things apart', '城东项目 5 3 在建，完成', '城东项目5 3在建，完成'],
  ['keeps the numbers of a row apart', '城东镇，12 34 56个', '城东镇，12 34 56个'],
  ['keeps years and dates apart from figures', '2021 15个项目，1-9月 37个', '2021 15个项目，1-9月37个'],
  ['keeps spaces between Latin words and between numbers', 'Open API 3 平台 0377 6821', 'Open API 3平台0377 6821'],
  ['keeps the space between the clauses of a headline', '某县开工一批项目 总投资50亿元', '某县开工一批项目 总投资50亿元'],
  ['keeps a number and what it counts together in a headline', '今年上半年226 个重点项目完成投资', '今年上半年226个重点项目完成投资'],
  ['joins capitals that spell a word', '年产40万吨 P V C 项目', '年产40万吨PVC项目'],
  ['closes the spaced-out digits of a year', '某县2 0 1 4 年重点项目', '某县2014年重点项目'],
  ['closes a gap within a year', '201 7年全年到位资金9亿元', '2017年全年到位资金9亿元'],
  ['removes invisible characters', '总\u200b投\u00ad资\ufeff9\u20605亿元', '总投资95亿元'],
  ['uses Chinese punctuation in Chinese text', '开工9个,总投资5亿元;其中:工业(含能源)3个!', '开工9个，总投资5亿元；其中：工业（含能源）3个！'],
  ['keeps punctuation inside numbers, times and Latin', '共1,063.9亿元，18：30开工，收入比5：1，见http://a.cn/?id=3。', '共1,063.9亿元，18:30开工，收入比5:1，见http://a.cn/?id=3。'],
  ['ends a Chinese sentence with 。', '全部开工.二期投产.', '全部开工。二期投产。'],
  ['keeps the point of a list number', '一.总体情况', '一.总体情况'],
  ['parts the number of an item from a month, a year or a count', '4.10月份当月。5.2024年，6.12个项目', '4、10月份当月。5、2024年，6.12个项目'],
  ['parts the number of an item from a stretch', '3.1—8月，入库9个；4.15个重点项目', '3、1—8月，入库9个；4、15个重点项目'],
  ['keeps the point of a figure', '1.5个百分点，2.5个月，1.2个亿', '1.5个百分点，2.5个月，1.2个亿'],
  ['makes straight quotation marks curly in pairs', '举行"三个一批"活动,编号"甲', '举行"三个一批"活动，编号"甲'],
  ['turns corner marks into quotation marks', '「三個一批」與『專班』', '“三个一批”与‘专班’'],
  ['keeps dashes, tildes, masks and lost bytes', '1—11月、1~5月、5－8个，**亿元，总投\ufffd资', '1—11月、1~5月、5-8个，**亿元，总投\ufffd资'],
  ['reads entities and drops tags', '总投资<b>9.5</b>亿元&nbsp;&mdash;&#20013;', '总投资9.5亿元—中'],
]; // biome-ignore format: a table

describe('simplify', () => {
  it.each(lines)('%s', (_, source, clean) => {
    expect(simplify(source)).toBe(clean);
    expect(simplify(clean)).toBe(clean);
  });

  it('makes paired straight marks curly', () => {
    expect(simplify('举行"三个一批"活动')).toBe('举行“三个一批”活动');
  });
});
