import { defineConfig } from 'vitest/config';

/** `npm run test:kill`: starts the program, kills it and starts it again, so it is a step of its own. */
export default defineConfig({ test: { include: ['tests/kill/**/*.test.ts'] } });
