/** The Chinese words only Telegram shows. */
export const words = {
  page: (number: number) => `第${number}页`,
  buttonExpired: '这个按钮已失效，请直接输入问题。',
} as const;
