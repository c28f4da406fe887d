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
          environment: 'node',
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: 30_000,
          // Every story starts a terminal and a program in it; more at once than
          // there are cores only makes each of them wait for the others.
          maxWorkers: 2,
          fileParallelism: true,
        },
      },
    ],
  },
});
