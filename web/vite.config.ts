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

/**
 * In the core, what decides on a concern and what folds its events in stand in one file. A participant's page needs
 * the second and little of the first, but a bundler divides only whole files. So whoever leads gets the whole of
 * `decide` as a copy of its own beside the page, and of the page's files only what it uses stays in them.
 */
function wholeRulesApart(): Plugin {
  const mark = '?whole';
  const isCore = /\/src\/core\/.*\.ts$/;
  return {
    name: 'whole-rules-apart',
    enforce: 'pre',
    apply: 'build',
    async resolveId(source, importer) {
      const begins = importer?.endsWith('/use-whole-verdict.ts') === true;
      if (!begins && importer?.endsWith(mark) !== true) return null;
      const found = await this.resolve(source, importer?.replace(mark, ''), { skipSelf: true });
      return found !== null && isCore.test(found.id) ? `${found.id}${mark}` : found;
    },
  };
}

export default defineConfig({
  root: here('.'),
  plugins: [onlyOurLanguages(), wholeRulesApart(), react()],
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
