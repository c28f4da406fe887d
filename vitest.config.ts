import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', './scripts/counts-reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**'],
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 30_000,
          // The stories share nothing but modules, which take longer to load than to run.
          isolate: false,
          // Every story starts a terminal and a program in it; more at once than
          // there are cores only makes each of them wait for the others.
          maxWorkers: 2,
        },
      },
    ],
  },
});
