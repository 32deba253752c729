import type { Phase } from '../../types.ts';
import type { Corpus, Reading } from '../rule.ts';

const at = (phase: Phase): Reading => ({ dimension: 'phase', phase });

export const corpus: Corpus = {
  examples: [
    { value: at('negotiating'), texts: ['在谈项目12个', '洽谈项目'] },
    { value: at('signed'), texts: ['集中签约', '签约一批', '签订协议', '签署合作协议', '签约率'] },
    { value: at('landed'), texts: ['项目落地', '落户园区'] },
    {
      value: at('started'),
      texts: [
        '集中开工',
        '新开工',
        '开工建设',
        '动工',
        '奠基',
        '开建',
        '目前开了16个，',
        '开工一批',
        '开工率',
        '尚未开工',
        '没有开工',
      ],
    },
    { value: at('under-construction'), texts: ['在建项目', '续建', '正在建设', '正在施工', '加快建设'] },
    { value: at('completed'), texts: ['竣工', '已完工', '全面建成', '竣工率', '竣工验收', '项目建成后'] },
    {
      value: at('in-production'),
      texts: [
        '投产一批',
        '建成投产',
        '竣工投产',
        '试生产',
        '投产达产',
        '达产后',
        '投入使用',
        '投入运营',
        '投用',
        '投运',
        '启用',
        '投产后',
        '建成投用',
        '竣工投用',
      ],
    },
    {
      value: at('resumed'),
      texts: ['复工', '复工复产', '复产复工', '复工开工', '复工率', '未复工', '未开复工'],
    },
  ],
  negatives: [
    '家庭医生签约',
    '医生签约服务',
    '线上签约',
    '召开工作会议',
    '做完工作',
    '推动工作',
    '落地窗',
    '落户口',
    '从落户区域看',
    '按落地区域分',
    '洽谈会',
    '建成区',
    '“洽谈一批、签约一批、竣工一批”滚动机制',
    '拿地即开工',
    '现存在建议',
    '实体经济',
  ],
};
