// Builds the server and the web client into dist/. With --if-missing only where nothing is built yet.
import { existsSync, rmSync } from 'node:fs';
import { run } from './run.mjs';

const isBuilt = existsSync('dist/main.js') && existsSync('dist/web/index.html');
if (!(process.argv.includes('--if-missing') && isBuilt)) {
  rmSync('dist', { recursive: true, force: true });
  const status = run('nest', ['build']) || run('vite', ['build', '--config', 'web/vite.config.ts']);
  process.exitCode = status;
}
