/** What Slack accepts, from docs.slack.dev/reference/block-kit. Lengths are UTF-16 code units. */
export const limits = {
  blocksPerMessage: 50,
  /** Documented for a section; kept for a rich text block, whose own limit is not documented. */
  blockText: 3000,
  /** All blocks of a message as JSON. Slack refuses about 13,200 with msg_blocks_too_long. */
  messageJson: 12_000,
  /** `text`, the fallback of notifications; longer ones are split by Slack wherever it likes. */
  fallbackText: 3900,
  buttonsPerBlock: 25,
  buttonText: 75,
  buttonValue: 2000,
  url: 3000,
} as const;
