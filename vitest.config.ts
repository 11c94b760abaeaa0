import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // As long as a busy machine may need, as in test/eventually.ts.
    expect: { poll: { timeout: 40_000 } },
  },
});
