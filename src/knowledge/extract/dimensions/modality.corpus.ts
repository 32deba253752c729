import type { Modality } from '../../types.ts';
import type { Corpus, Reading } from '../rule.ts';

const as = (modality: Modality): Reading => ({ dimension: 'modality', modality });

export const corpus: Corpus = {
  examples: [
    {
      value: as('planned'),
      texts: [
        '计划投资3亿元',
        '计划投产9个',
        '拟建厂房',
        '安排重点项目30个',
        '打算投5亿元',
        '准备新建',
        '预定10月完工',
        '预备开工',
        '即将建成',
        '将于明年投产',
        '将新增就业岗位',
        '占年度计划的七成',
        '超额完成年度投资计划。',
      ],
    },
    {
      value: as('expected'),
      texts: ['预计年产值', '预期收益', '有望投产', '可望达到', '估计投资', '可实现产值2亿元', '可带动就业'],
    },
    {
      value: as('target'),
      texts: ['力争开工', '确保完工', '争取投产', '务必完成', '冲刺百亿元', '要达到90%', '目标任务100亿元'],
    },
    {
      value: as('actual'),
      texts: ['已开工12个', '已经封顶', '累计投资5亿元', '实际利用外资', '完成了3亿元'],
    },
  ],
  negatives: [
    '计划单列市',
    '模拟训练',
    '拟定方案',
    '将近3亿元',
    '将项目作为抓手',
    '许可证',
    '实际控制人',
    '而已',
    '干将',
    '工作安排',
  ],
};
