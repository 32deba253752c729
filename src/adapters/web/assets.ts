import { readdirSync, readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { etag } from 'hono/etag';

/** Beside this file, and copied beside the built one. */
const folder = new URL('./static/', import.meta.url);

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** The style sheets, scripts and icon, read once: no path of a request reaches the disk. */
export function assetRoutes(): Hono {
  const routes = new Hono();
  routes.use(etag());
  for (const name of readdirSync(folder)) {
    const type = types[name.split('.').at(-1) ?? ''];
    if (type === undefined) continue;
    const body = readFileSync(new URL(name, folder));
    routes.get(`/${name}`, (c) => c.body(body, 200, { 'Content-Type': type, 'Cache-Control': 'no-cache' }));
  }
  return routes;
}
