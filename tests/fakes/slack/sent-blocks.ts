/**
 * The blocks the adapter may send, in Slack's own types. The schema beside this file is made from it by
 * npx ts-json-schema-generator --path tests/fakes/slack/sent-blocks.ts --type SentBlocks --no-type-check --no-top-ref -o tests/fakes/slack/blocks.schema.json
 */
import type { ActionsBlock, Button, RichTextBlock } from '@slack/types';

export type SentBlocks = (RichTextBlock | (Omit<ActionsBlock, 'elements'> & { elements: Button[] }))[];
