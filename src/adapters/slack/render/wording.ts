/** The Chinese words only Slack shows. */
export const words = {
  evidencePage: '查看原文',
  share: '发到频道',
  shared: '已发到频道。',
  shareExpired: '这条答复已发出或已过期，请重新提问。',
  shareImpossible: '机器人不在这个频道。请先在频道里输入 /invite 邀请机器人，再重新提问。',
  shareDoubtful: '没能确认是否发出，请看一下频道里有没有。',
  asked: (question: string) => `问：${question}`,
} as const;
