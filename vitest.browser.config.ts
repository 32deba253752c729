import { defineConfig } from 'vitest/config';

/** `npm run test:browser`: needs Chromium, so it is a step of its own. */
export default defineConfig({
  test: { include: ['tests/browser/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 60_000 },
});
