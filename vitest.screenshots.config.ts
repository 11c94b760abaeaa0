import { defineConfig } from 'vitest/config';

/** Makes the pictures of the README and the guides (docs/pictures), one after another. */
export default defineConfig({
  test: {
    include: ['test/browser/pictures/*.pictures.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
