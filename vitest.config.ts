import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    exclude: [...configDefaults.exclude, 'tests/browser/**', 'tests/kill/**'],
    // Nothing of ours is kept between questions, so the test files of a worker share its modules: each
    // would otherwise read the dictionaries and tables anew, which is most of the time they take.
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 60_000, // a busy machine takes its time over every question of every page
  },
});
