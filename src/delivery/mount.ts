/** Doors of platforms on the port of the page. */
import type { RequestListener } from 'node:http';
import type { Running } from '../bot/index.ts';

/** Requests for `path` are for the listener, which finds out itself who is asking. */
export interface Mount {
  /** Whole path: /telegram */
  readonly path: string;
  readonly listener: RequestListener;
}

/** A chat platform; one that is posted to instead of asking for news brings its door. */
export interface PlatformRunning extends Running {
  readonly mount?: Mount;
}
