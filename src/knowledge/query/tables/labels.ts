/** What slots are called in an answer. */
import type { Modality, Phase } from '../../types.ts';

const PHASES: Readonly<Record<Phase, string>> = {
  negotiating: '在谈',
  signed: '签约',
  landed: '落地',
  started: '开工',
  'under-construction': '在建',
  completed: '竣工',
  'in-production': '投产',
  resumed: '复工',
};
const LEVELS = { nation: '国家级', province: '省级', city: '市级', county: '县区级' } as const;
const MODALITIES: Readonly<Record<Modality, string>> = {
  actual: '',
  planned: '计划',
  expected: '预计',
  target: '目标',
};

export const phaseLabel = (phase: Phase): string => PHASES[phase];
export const levelLabel = (level: keyof typeof LEVELS): string => LEVELS[level];
export const modalityLabel = (modality: Modality): string => MODALITIES[modality];
