/** Invented pages that say how things stand: begun, running, put off, refused. */
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

export const STATE_PAGES = [LUEYANG, MIANXIAN];
