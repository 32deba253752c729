import { describe, expect, it } from 'vitest';
import { assembleFacts } from '../../../../src/knowledge/facts/assemble.ts';
import { articleOf, articleRead } from '../../article-of.ts';

/** The place of the last figure of a page. */
function homeOf(title: string, publisher: string, paragraph: string): string | undefined {
  const article = articleOf({
    document: 'page.txt',
    title,
    publisher,
    publishedOn: '2024-05-20',
    paragraphs: [paragraph],
  });
  return assembleFacts(article, 0).facts.at(-1)?.region?.value.name;
}

describe('a page that names its place neither in its headline nor in its text', () => {
  it.each([
    ['我市32个重大项目集中开工', '临海日报', '我市一季度项目在台州市排名第二，完成投资58亿元。', '临海市'],
    ['项目建设按下快进键', '今日永兴', '前四个月，全县完成投资58亿元。', '永兴县'],
    ['项目建设按下快进键', '掌上邓州', '我市前四个月完成投资58亿元。', '邓州市'],
    ['关于重大项目推进情况的通报', '中共邓州市委办公室', '前四个月，全市完成投资58亿元。', '邓州市'],
    ['永兴：项目建设按下快进键', '项目观察', '前四个月，全县完成投资58亿元。', '永兴县'],
    ['山阳新闻：项目建设按下快进键', '项目观察', '前四个月，全县完成投资58亿元。', '山阳县'],
    [
      '前四个月全州固定资产投资情况',
      '统计局',
      '全州完成投资58亿元，其中大理市8亿元、祥云县6亿元；全州增长9%。',
      '大理白族自治州',
    ],
    ['桐城今年集中开工了哪些项目', '百姓论坛', '我市前四个月完成投资58亿元。', '桐城市'],
    [
      '老旧管网换新颜',
      '项目观察',
      '市区去年改造管网90公里，今年，市区计划改造80公里。分区域看，通川区50公里，达川区30公里，大竹县另有任务20公里。到9月底，市区已改造60公里。',
      '达州市',
    ],
    [
      '钱从哪里来',
      '乡村论坛',
      '今年，我县争取资金9亿元，最多的一笔投向湄潭经开区标准厂房；全县建设厂房58万平方米。',
      '湄潭县',
    ],
    [
      '关于上半年重点项目督查情况的通报',
      '项目观察',
      '全市开工项目96个。桃江县31个，安化县28个，益阳高新区19个，南县18个。益阳高新区进度最慢。共查出问题58条。',
      '益阳市',
    ],
    ['项目建设按下快进键', '东宁新闻', '前四个月，全县完成投资58亿元。', '东宁市'], // a county then
    [
      '稳住投资“压舱石”',
      '项目观察',
      '塔城地区的项目怎么干？裕民县开工9个，托里县开工7个，额敏县开工5个。园区完成投资58亿元。',
      '塔城地区',
    ],
    [
      '昭通：保障房开工过八成 鲁甸等两县偏慢',
      '项目观察',
      '今年，省里下达我市保障房4.1万套。截至7月底，全市开工3.4万套，比全市去年同期快。盐津县、彝良县全部开工，鲁甸县、大关县开工率低于全市平均水平。涉及公租房8000套。',
      '昭通市',
    ],
  ])('%s, %s: %s', (title, publisher, text, home) => {
    expect(homeOf(title, publisher, text)).toBe(home);
  });
});

describe('whose page it is does not tell', () => {
  it.each([
    [
      'of what the province writes',
      '项目建设按下快进键',
      '河南日报',
      '前四个月，全县完成投资58亿元。',
      undefined,
    ],
    [
      'of another level',
      '项目建设按下快进键',
      '洛阳日报',
      '宜阳县加快项目建设。前四个月，全县完成投资58亿元。',
      '宜阳县',
    ],
    [
      'of a place in it',
      '项目建设按下快进键',
      '洛阳日报',
      '偃师区加快项目建设。前四个月，全区完成投资58亿元。',
      '偃师区',
    ],
    [
      'of another city',
      '项目建设按下快进键',
      '温岭日报',
      '玉环市加快项目建设，玉环市前四个月全市完成投资58亿元。',
      '玉环市',
    ],
    [
      'of a headline that names its place',
      '玉环市项目建设按下快进键',
      '温岭日报',
      '前四个月，全市完成投资58亿元。',
      '玉环市',
    ],
    [
      'where an ordinary word opens the headline',
      '新建项目按下快进键',
      '项目观察',
      '前四个月，全县完成投资58亿元。',
      undefined,
    ],
    [
      'of a zone that calls itself 全区',
      '项目建设按下快进键',
      '项目观察',
      '湄潭经开区加快建设。上半年，全区完成投资58亿元，占全县的三成。',
      '湄潭经开区',
    ],
    [
      'of a county whose sisters join in',
      '集中开工仪式举行',
      '项目观察',
      '4月8日，桃江县举行集中开工仪式。全市集中开工活动中，安化县、南县、沅江市、资阳区设分会场。已竣工项目6个。',
      '桃江县',
    ],
    ['where nothing is called so', '项目建设按下快进键', '临海日报', '前四个月完成投资58亿元。', undefined],
  ])('%s', (_, title, publisher, text, home) => {
    expect(homeOf(title, publisher, text)).toBe(home);
  });
});

it('is the city of a paper that names its zone no more often than it says 全市', () => {
  const lines = [
    '凌源市人民政府督查室',
    '关于2018年8月份重点项目建设情况的督查通报',
    '各乡镇人民政府，市直各有关部门，凌源经济开发区管委会：',
    '按照安排，8月27日至9月3日，督查室对全市重点项目进行了实地督查，现将有关情况通报如下：',
    '今年我市列入省重点项目21个，总投资96.5亿元。截至8月31日，累计完成投资19.7亿元，占年度计划的61.0%。',
    '从投资完成率看，排在前两位的是：四合当镇81.3%、凌源经济开发区70.4%。',
    '凌源市人民政府督查室',
    '2018年9月6日',
  ];
  const article = articleRead('page.txt', lines.join('\n'));
  expect(assembleFacts(article, 0).page.regions[0]?.name).toBe('凌源市');
});

it('is told above a garbled text as well', () => {
  const lines = [
    '新野縣(xiàn)人民政府網(wǎng) | 網(wǎng)站地圖 | 手機版',
    '當(dāng)前位置：首頁 >> 新野要聞 >> 瀏覽文章',
    '我縣(xiàn)舉行第六期“三個一批”項(xiàng)目建設(shè)活動',
    '時(shí)間：2023-10-19  點擊數(shù)：377次',
    '',
    '10月18日，我縣(xiàn)舉行集中開工儀式。第六期全縣(xiàn)“三個一批”項(xiàng)目共21個，總投資119億元。其中，簽約項(xiàng)目5個，總投資33億元。',
  ];
  const article = articleRead('page.txt', lines.join('\n'));
  expect(assembleFacts(article, 0).facts.at(-1)?.region?.value.name).toBe('新野县');
});
