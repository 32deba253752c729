/** Invented pages that say how things stand, whose paper they are and who speaks in them. */
import { articleOf } from '../article-of.ts';

const LUEYANG = articleOf({
  document: 'lueyang.txt',
  title: '略阳县2024年重点项目年中盘点',
  publisher: '略阳县融媒体中心',
  publishedOn: '2024-07-09',
  paragraphs: [
    '县城二水厂、嘉陵江绿道、杜仲产业园等一批重点项目已开工建设。',
    '县委书记到天麻精深加工厂察看。天麻精深加工项目以天麻切片、天麻饮品为主，总投资1.8亿元，目前已开始试生产。',
    '白水江隧道长3.2公里，还剩460米，预计10月贯通。乌鸡养殖基地完成土地流转，尚未开工。徐家坪安置小区建设加快推进。',
    '县、镇重点项目超额完成半年计划。',
  ],
});

const MIANXIAN = articleOf({
  document: 'mianxian.txt',
  title: '勉县住建局对第31号建议的答复',
  publisher: '勉县人民政府',
  publishedOn: '2024-05-20',
  paragraphs: ['代表提出的把外墙保温补助提高到每平方米60元的建议，因财力所限，暂不调整。'],
});

const NINGQIANG = articleOf({
  document: 'ningqiang.txt',
  title: '关于宁强县政协第十届三次会议第17号提案的答复',
  publisher: '宁强县人民政府',
  publishedOn: '2023-06-02',
  paragraphs: [
    '主办单位：县水利局；会办单位：县林业局、县财政局',
    '白云鹏等2名委员：',
    '你们提出的《关于建好汉江源步道的提案》收悉。步道一期将于2023年10月打通。',
    '县汉江源专班牵头调度，落实“源头先行”的工作理念，推广“河长巷长”模式，实行“1+4”布局：“1”是汉江源头主景区，“4”是羌寨、茶园、古道、温泉四个片区。',
    '各镇每季度向县水利局报送整改清单。县汉江源专班统筹三个片区，每周五召开例会，每月通报进度。',
    '分管领导：石敬之　承办人：苗青',
    '步道沿线实行分段包抓、挂图推进、逐月销号，入驻江源科创园的羌绣研究院、羌药检测中心已与西南林业大学产学研基地对接。',
  ],
});

const FOPING = articleOf({
  document: 'foping.txt',
  title: '佛坪县2024年一季度投资新闻发布会实录',
  publisher: '佛坪县融媒体中心',
  publishedOn: '2024-04-12',
  paragraphs: [
    '商山周报记者：土地怎么保障？',
    '县自然资源局副局长柏松年：一季度报批建设用地320亩。',
    '商山周报记者：资金从哪里来？',
    '江若水（县财政局局长）：一季度到位专项资金1.2亿元。',
  ],
});

export const STATE_PAGES = [LUEYANG, MIANXIAN, NINGQIANG, FOPING];
