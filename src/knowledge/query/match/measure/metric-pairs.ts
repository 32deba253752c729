/** How well a fact's metric answers the metric asked: question → fact → 0..1. Absent pairs do not fit at all. */
export const AFFINITY: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'total-investment': { 'total-investment': 1, investment: 0.9, 'contracted-investment': 0.7 },
  investment: {
    'total-investment': 1,
    investment: 1,
    'contracted-investment': 0.9,
    'investment-completed': 0.75,
    'annual-planned-investment': 0.5,
    financing: 0.8,
    'fixed-asset-investment': 0.5,
  },
  'annual-planned-investment': { 'annual-planned-investment': 1, investment: 0.55 },
  'investment-completed': { 'investment-completed': 1, 'fixed-asset-investment': 0.3 },
  'contracted-investment': {
    'contracted-investment': 1,
    'total-investment': 0.85,
    investment: 0.8,
    financing: 0.7,
  },
  'start-rate': { 'start-rate': 1 },
  'resumption-rate': { 'resumption-rate': 1, 'start-rate': 0.8 },
  'completion-rate': { 'completion-rate': 1 },
  share: { share: 1, 'completion-rate': 0.6 },
};
