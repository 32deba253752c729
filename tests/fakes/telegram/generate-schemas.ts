/** Writes schemas.json: what the Bot API documents for the methods we call. `npm run schemas` */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const METHODS = [
  'answerCallbackQuery',
  'deleteWebhook',
  'getUpdates',
  'sendChatAction',
  'sendMessage',
  'setMyCommands',
  'setWebhook',
];

const types = fileURLToPath(new URL('../../../node_modules/@gramio/types/out/params.d.ts', import.meta.url));

const schemas = METHODS.map((method) => {
  const type = `${method[0]?.toUpperCase()}${method.slice(1)}Params`;
  const schema = createGenerator({
    path: types,
    type,
    skipTypeCheck: true,
    jsDoc: 'none',
    topRef: false,
  }).createSchema(type);
  return [method, schema] as const;
});

writeFileSync(
  new URL('schemas.json', import.meta.url),
  `${JSON.stringify(Object.fromEntries(schemas), undefined, 1)}\n`,
);
