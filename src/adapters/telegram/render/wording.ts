/** The Chinese words only Telegram shows. */
export const words = {
  buttonExpired: '这个按钮已失效，请直接输入问题。',
} as const;
