import { defineConfig } from 'vite';

/** The page is built beside the compiled code, which serves it. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  logLevel: 'warn',
  build: {
    outDir: '../../../dist/page',
    emptyOutDir: true,
    // Fonts and icons are files: the page's content security policy knows of no data addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
