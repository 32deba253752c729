/** Invented pages: real places, invented projects, people and figures. */
import type { Article, Block, Sentence } from '../../../src/knowledge/types.ts';

interface PageSource {
  readonly document: string;
  readonly title: string;
  readonly publisher: string;
  readonly paragraphs: readonly string[];
}

/** An article as the reader gives it, from plain paragraphs. */
function articleOf({ document, title, publisher, paragraphs }: PageSource): Article {
  const text = [title, ...paragraphs].join('\n');
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  let start = 0;
  for (const [at, line] of [title, ...paragraphs].entries()) {
    blocks.push({ kind: at === 0 ? 'headline' : 'paragraph', start, end: start + line.length });
    for (const match of line.matchAll(/[^。！？；]+[。！？；]?”?/gu)) {
      sentences.push({ block: at, start: start + match.index, end: start + match.index + match[0].length });
    }
    start += line.length + 1;
  }
  return {
    document,
    title,
    publisher,
    raw: text,
    text,
    blocks,
    sentences,
    tables: [],
    toRaw: (span) => span,
  };
}

const TONGBAI = articleOf({
  document: 'tongbai.txt',
  title: '桐柏县举行2023年第二季度重点项目集中开工活动',
  publisher: '桐柏县融媒体中心',
  paragraphs: [
    '5月18日上午，桐柏县2023年第二季度重点项目集中开工活动在月河镇青枫产业园举行。县委书记高朗宣布开工，县委副书记、县长苏明远致辞，常务副县长欧阳青主持活动。',
    '青枫产业园由南桥建设集团承建，计划2024年6月底前投产。园区一期已于去年10月建成，目前正在安装设备。',
    '县发改局局长葛天介绍，下一步将实行“四张清单”管理，即任务清单、责任清单、问题清单、销号清单，做到周调度、月通报、季讲评“三项机制”。',
    '仪式结束后，与会人员来到云台大道工地察看。云台大道全长12公里，位于城关镇东部，因雨季影响推迟至7月通车。',
    '为抓好后续服务，该县将从四个方面下功夫。',
    '一是优化审批流程，推行一窗受理。',
    '二是保障用地需求，盘活闲置土地。',
    '三是强化资金支持，对接金融机构。',
    '四是压实工作责任，严格督查考核。',
    '活动当天还签约了3个项目，分别是晨光茶油加工项目、望湖民宿项目和金穗冷链项目。',
  ],
});

const YUANAN = articleOf({
  document: 'yuanan.txt',
  title: '远安县“五个一”工作法助力项目落地',
  publisher: '远安新闻网',
  paragraphs: [
    '近日，远安县探索推行“五个一”工作法，即一个项目、一名领导、一个专班、一套方案、一张时间表，项目落地时间平均缩短20天。',
    '县政务服务局会同县自然资源局对工业项目用地开展联合踏勘。县委常委、副县长罗定波说，踏勘要一次办好。',
    '全县紧盯绿色食品、精细化工、文化旅游三大主导产业，新引进企业12家。',
    '沮水大桥项目3月动工，预计明年5月完工，由省交投集团投资建设。',
    '对进度滞后的项目，实行“红黄蓝”督办：滞后10天以内的发蓝牌，滞后10天至30天的发黄牌，滞后30天以上的发红牌。',
    '据县住建局副局长马骏介绍，鸣凤水厂扩建工程目前已完成主体封顶，正在进行管网铺设。受汛期影响，河道治理项目尚未复工。',
  ],
});

const LANTIAN = articleOf({
  document: 'lantian.txt',
  title: '蓝田县召开项目推进会',
  publisher: '蓝田发布',
  paragraphs: [
    '10月9日，蓝田县重点项目推进会在县行政中心召开，县长何婉秋出席并讲话，副县长任重主持会议。',
    '会议要求落实“五个一”机制，即一周一调度、一旬一通报、一月一观摩、一季一考核、一年一总评。',
    '会议明确，白鹿水库除险加固由县水利局牵头，县财政局负责资金保障。',
    '白鹿水库列入省级重点的有三项：大坝加固（总投资1.2亿元）、溢洪道改造（总投资6000万元）、管理设施更新（总投资800万元）。',
    '会上，市重点办主任钱学明通报了全市情况，张家湾、李家坪、赵家店等乡镇作了交流发言。',
  ],
});

const SHANGLUO = articleOf({
  document: 'shangluo.txt',
  title: '商洛市工业强市行动启动',
  publisher: '商洛日报',
  paragraphs: [
    '商洛市近日启动工业强市行动，确定了“1236”总体思路：',
    '“1”即打造一个千亿产业集群；“2”即建设两个省级高新区；“3”即壮大新材料、绿色食品、健康医药三大支柱产业；“6”即实施科技创新、企业培育、招商引资、园区提升、人才引育、数字转型六大工程。',
    '本方案所称规上企业，是指年主营业务收入2000万元以上的工业企业，不含个体工商户。',
    '市工信局将于3月底前公布首批名单。首批名单包括秦岭药业、丹江新材、北斗电子等8家企业。',
    '市委书记、市人大常委会主任温如海强调，要深入实施“链长制”。市长接受采访时说，力争年底前见到成效。',
  ],
});

const YANGGU = articleOf({
  document: 'notices/yanggu.txt',
  title: '关于阳谷县2024年重点工程包联责任的通知',
  publisher: '阳谷县人民政府办公室',
  paragraphs: [
    '运河湿地公园由县委书记孙立群包联，责任单位为县文旅局。建设单位：阳谷县水务投资有限公司；施工单位：鲁中建工集团；监理单位：中诚监理公司。',
    '成立重点工程领导小组，组长由县长郑海霞担任，办公室设在县发展改革局，李春来兼任办公室主任。',
    '坚持“三个不变”：目标不变、任务不变、力度不变。',
    '对列入包联的工程，要做到首问负责、限时办结。各单位须在4月30日前报送实施方案。',
    '运河湿地公园计划于6月1日开工，2025年10月底前完工。',
  ],
});

const XUANCHENG = articleOf({
  document: 'xuancheng.txt',
  title: '宣城北环快速路年底建成通车',
  publisher: '宣城晚报',
  paragraphs: [
    '记者昨日从市交通局获悉，北环快速路起于麒麟大道，止于双桥互通，途经向阳、洪林两个街道。项目于2021年9月28日开工，预计今年12月底建成通车。',
    '项目包括主线桥梁、地面辅道、综合管廊和绿化景观四部分。项目负责人汪海洋介绍，目前路基工程全部完成，正在进行桥面铺装。',
    '之所以采用预制拼装工艺，主要是为了减少施工对交通的影响。',
    '8月3日，副省长周启明到北环快速路调研，市委书记贺长春、市城投公司董事长崔健民陪同。市交通局副局长胡一平汇报了工程进展。',
    '按照“3+2”产业布局，北环沿线将发展新能源、新材料、智能装备3个主导产业，数字经济、现代物流2个先导产业。',
    '完成率排名前三的标段依次是二标段（98%）、四标段（95.5%）、一标段（91%）。',
    '北环快速路征迁涉及的三个村分别为沈村、冯村和朱桥村。',
  ],
});

const JIANSHUI = articleOf({
  document: 'jianshui.txt',
  title: '建水县发改局负责人就项目审批改革答记者问',
  publisher: '红河日报',
  paragraphs: [
    '问：什么是“拿地即开工”？',
    '答：“拿地即开工”，是指项目单位取得土地后即可办理施工许可。我县还实施“双百行动”，即百名干部联系百家企业。',
    '问：改革有什么特点？',
    '答：主要有四个特点：一是环节少，二是时间短，三是成本低，四是服务优。我县深入推进“五化”改革。',
    '问：谁来推动这项工作？',
    '答：由县政务服务局牵头，县发展和改革局、县自然资源局、县住房和城乡建设局配合。县发改局局长方敏华具体负责。',
    '紫陶文化城项目选址在临安镇，去年11月奠基，目前主体结构已经封顶。燕子洞旅游公路因资金未到位暂缓实施。',
  ],
});

export const PAGES = [TONGBAI, YUANAN, LANTIAN, SHANGLUO, YANGGU, XUANCHENG, JIANSHUI];
