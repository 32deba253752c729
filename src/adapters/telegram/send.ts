/** Sends the messages of an answer, and does about a failure what may be done: never send twice what may have arrived. */
import type { RawApi } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import { type Fault, faultOf } from './calls/faults.ts';
import type { Surroundings } from './calls/timing.ts';
import type { Part } from './render/index.ts';
import type { Place } from './updates/receive.ts';

/** Where the next message goes and how; a fault may change it for the rest of the answer. */
interface Route {
  readonly chat: number;
  readonly topic?: number | undefined;
  readonly replyTo?: number | undefined;
  readonly asPlain: boolean;
}

/** The way out of all answers. */
export interface Sender {
  /** Sends the parts in order, the first as a reply, the buttons under the last. Rejects only when stopped before the first. */
  send(place: Place, parts: readonly Part[], keyboard: InlineKeyboardMarkup | undefined): Promise<void>;
}

const MAX_ATTEMPTS = 5;
const FIRST_WAIT_MS = 1000;

/** A sender that gives up waiting when stopped. */
export function createSender(api: RawApi, { timing, stopped, log }: Surroundings): Sender {
  /** The route that worked, or undefined when the part was given up. */
  async function sendPart(part: Part, first: Route, keyboard: InlineKeyboardMarkup | undefined) {
    let route = first;
    for (let attempt = 1; ; attempt++) {
      try {
        await api.sendMessage(payload(part, route, keyboard));
        return route;
      } catch (error) {
        const fault = faultOf(error);
        const next = attempt < MAX_ATTEMPTS ? reroute(route, fault) : undefined;
        log(next ? 'warn' : 'error', `telegram: ${next ? 'sending again' : 'not sent'}`, {
          chat: route.chat,
          ...fault,
        });
        if (next === undefined) return undefined;
        await timing.pause(waitMs(fault, attempt), stopped);
        if (stopped.aborted) return undefined;
        route = next;
      }
    }
  }

  return {
    async send(place, parts, keyboard) {
      let route: Route | undefined = { ...place, asPlain: false };
      for (const [index, part] of parts.entries()) {
        route = await sendPart(part, route, index === parts.length - 1 ? keyboard : undefined);
        if (route === undefined && index === 0 && stopped.aborted)
          throw new Error('stopped before it was sent');
        if (route === undefined) return;
        route = { ...route, replyTo: undefined };
      }
    },
  };
}

/** The way to try next, or undefined when another try could not help or might send twice. */
function reroute(route: Route, fault: Fault): Route | undefined {
  switch (fault.kind) {
    case 'throttled':
    case 'unreachable':
      return route;
    case 'moved':
      return route.chat === fault.to ? undefined : { ...route, chat: fault.to };
    case 'unparsable':
      return route.asPlain ? undefined : { ...route, asPlain: true };
    case 'no-topic':
      return route.topic === undefined ? undefined : { ...route, topic: undefined };
    case 'revoked':
    case 'conflict':
    case 'refused':
    case 'doubtful':
      return undefined;
    default:
      return fault satisfies never;
  }
}

function waitMs(fault: Fault, attempt: number): number {
  if (fault.kind === 'throttled') return fault.seconds * 1000;
  return fault.kind === 'unreachable' ? FIRST_WAIT_MS * 2 ** (attempt - 1) : 0;
}

function payload(part: Part, route: Route, keyboard: InlineKeyboardMarkup | undefined) {
  return {
    chat_id: route.chat,
    text: route.asPlain ? part.plain : part.html,
    link_preview_options: { is_disabled: true },
    ...(route.asPlain ? {} : { parse_mode: 'HTML' as const }),
    ...(route.topic === undefined ? {} : { message_thread_id: route.topic }),
    ...(route.replyTo === undefined
      ? {}
      : { reply_parameters: { message_id: route.replyTo, allow_sending_without_reply: true } }),
    ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
  };
}
