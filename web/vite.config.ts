import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** React Aria brings its few sentences in some thirty languages; the interface exists in two. */
function onlyOurLanguages(): Plugin {
  const sentences = /react-(aria|stately)[\w-]*\/.*\/intl\/.*\/([a-z]{2}-[A-Z]{2})\.m?js$/;
  return {
    name: 'only-our-languages',
    enforce: 'pre',
    load(id) {
      const language = sentences.exec(id)?.[2];
      if (language === undefined || language === 'pl-PL' || language === 'en-US') return null;
      return 'export default {};';
    },
  };
}

export default defineConfig({
  root: here('.'),
  plugins: [onlyOurLanguages(), react()],
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    // Everything is a file of its own: the content security policy allows no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    // Before compression; 200 kB is the limit for what travels.
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        // What every page needs is one file: two dozen small ones are slower on a phone and compress worse.
        codeSplitting: { groups: [{ name: 'krag', tags: ['$initial'] }] },
      },
    },
  },
  server: {
    port: 5173,
    proxy: {
      '/api': 'http://127.0.0.1:3000',
      '/socket.io': { target: 'http://127.0.0.1:3000', ws: true },
    },
  },
});
