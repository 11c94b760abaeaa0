import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Property tests make texts of ten thousand letters, on machines that do other things as well.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
