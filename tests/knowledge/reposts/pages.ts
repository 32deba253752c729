import type { Article } from '../../../src/knowledge/types.ts';
import { articleOf } from '../article-of.ts';

/** The paragraphs of an invented report. */
export const chapters: readonly string[] = [
  '3月5日，繁昌区荻港大桥正式开工建设，标志着区内第二座跨江通道进入实施阶段。',
  '荻港大桥总投资18.6亿元，全长4.2公里，其中引桥2.9公里，双向六车道，设计时速80公里。',
  '大桥主跨638米，计划工期42个月。建成后，两岸车程由50分钟缩短到12分钟，沿线9个村直接受益。',
  '施工单位投入旋挖钻机14台，首批桩基36根将在汛期前完成，年内力争完成投资5.5亿元。',
];

type Parts = Partial<Pick<Article, 'document' | 'title' | 'publisher' | 'publishedOn'>> & {
  readonly chapters?: readonly string[];
};

/** The report as one page prints it. */
export const notice = ({
  document = 'a.txt',
  publisher = '',
  chapters: paragraphs = chapters,
  ...rest
}: Parts) => articleOf({ document, publisher, title: '荻港大桥开工建设', paragraphs, ...rest });

/** One month of a bulletin whose sentences stay the same. */
export const bulletin = (document: string, month: number, invested: number): Article =>
  articleOf({
    document,
    title: `无为市1—${month}月重点项目进展`,
    publisher: '无为市发展和改革委员会',
    publishedOn: `2023-${String(month + 1).padStart(2, '0')}-08`,
    paragraphs: [
      '今年全市安排重点项目86个，总投资412.5亿元，年度计划投资98亿元。',
      `1—${month}月，重点项目完成投资${invested.toFixed(1)}亿元，占年度计划的${((invested / 98) * 100).toFixed(1)}%。`,
      `已开工${20 + month}个，竣工${month}个，新增用工${month * 31}人，解决用地${(invested * 3).toFixed(0)}亩。`,
      '下一步，全市将压实责任，强化调度，确保重点项目顺利推进。',
    ],
  });
