/** What the real server would refuse: payloads that do not fit the documented types, and the limits types cannot say. */
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { type Entity, parseHtml } from './html.ts';

export type Payload = Readonly<Record<string, unknown>>;

const schemas: Record<string, object> = JSON.parse(
  readFileSync(new URL('schemas.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv({ strict: false, allErrors: true });
const validators = new Map<string, ValidateFunction>(
  Object.entries(schemas).map(([method, schema]) => [method, ajv.compile(schema)]),
);

/** Why the payload is refused, as the description of a 400; undefined when it is fine. */
export function refusal(method: string, payload: Payload): string | undefined {
  const validate = validators.get(method);
  if (validate && !validate(payload)) return `Bad Request: ${ajv.errorsText(validate.errors)}`;
  return method === 'sendMessage' ? messageRefusal(payload) : undefined;
}

/** What is shown for a message that is not refused. */
export function shown(payload: Payload): { text: string; entities: readonly Entity[] } {
  const text = String(payload.text);
  const parsed = payload.parse_mode === 'HTML' ? parseHtml(text) : { text, entities: [] };
  if ('error' in parsed) throw new Error(parsed.error);
  return parsed;
}

function messageRefusal(payload: Payload): string | undefined {
  const text = String(payload.text);
  const parsed = payload.parse_mode === 'HTML' ? parseHtml(text) : { text, entities: [] };
  if (Buffer.byteLength(text) > 32_768) return 'Bad Request: text is too long';
  if (!/^\P{Surrogate}*$/u.test(text)) return 'Bad Request: strings must be encoded in UTF-8';
  if ('error' in parsed) return `Bad Request: can't parse entities: ${parsed.error}`;
  if (parsed.text.trim() === '') return 'Bad Request: message text is empty';
  if ([...parsed.text].length > 4096) return 'Bad Request: message is too long';
  if (parsed.entities.length > 100) return 'Bad Request: entities would be lost'; // the real server drops them silently
  if (payload.message_thread_id === 1) return 'Bad Request: message thread not found';
  return buttonRefusal(payload);
}

function buttonRefusal(payload: Payload): string | undefined {
  const rows = (
    payload.reply_markup as { inline_keyboard?: { text: string; callback_data: string }[][] } | undefined
  )?.inline_keyboard;
  const buttons = rows?.flat() ?? [];
  if (rows && buttons.length === 0) return 'Bad Request: object expected as reply markup';
  if (buttons.some(({ text }) => text.trim() === '')) return 'Bad Request: BUTTON_TEXT_INVALID';
  const bad = buttons.some(
    ({ callback_data: data }) => Buffer.byteLength(data) < 1 || Buffer.byteLength(data) > 64,
  );
  return bad ? 'Bad Request: BUTTON_DATA_INVALID' : undefined;
}
