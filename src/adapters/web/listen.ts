import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Mount } from '../../delivery/mount.ts';
import type { WebOptions } from './options.ts';

/** Slow and idle clients are let go (Node waits 60 s for headers and 300 s for a body by default). */
const limits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  // Node looks for late clients only this often.
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16 * 1024,
};

const maxConnections = 1_000;
/** Time for answers under way when the server stops, in milliseconds. */
const grace = 3_000;

/** A server that is up, on the port it was given. */
export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** Serves an app; rejects with what to do when the address cannot be had. */
export function listen(app: Hono, { host, port, mounts = [] }: WebOptions): Promise<Listening> {
  const page = getRequestListener(app.fetch, { hostname: host });
  const server = createServer(limits, dispatch(mounts, page));
  server.maxConnections = maxConnections;
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, host, port)));
    server.listen(port, host, () => {
      resolve({ port: (server.address() as AddressInfo).port, close: () => close(server) });
    });
  });
}

/** What is mounted answers for its path, the page for all others. */
function dispatch(mounts: readonly Mount[], page: RequestListener): RequestListener {
  const listeners = new Map(mounts.map(({ path, listener }) => [path, listener]));
  return (request, response) => {
    const [path = ''] = (request.url ?? '').split('?', 1);
    (listeners.get(path) ?? page)(request, response);
  };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), grace);
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function explained(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new Error(`port ${port} is busy: set YOUJU_PORT to a free one, or stop what listens there`, {
        cause: error,
      });
    case 'EACCES':
      return new Error(`port ${port} may not be opened by this user: set YOUJU_PORT to 1024 or above`, {
        cause: error,
      });
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new Error(`${host} is no address of this machine: set YOUJU_HOST, for example to 127.0.0.1`, {
        cause: error,
      });
    default:
      return error;
  }
}
