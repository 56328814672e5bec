// Runs a TypeScript file in a process of its own: `node run-typescript.cjs file.ts arguments…`.
// Tests need real processes where one of them is killed.
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { transformSync } = require('@swc/core');

const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, parent, ...rest) {
  const isOurs = /^\.{1,2}\/.*\.js$/.test(request) && parent?.filename.endsWith('.ts');
  return resolve.call(this, isOurs ? request.replace(/\.js$/, '.ts') : request, parent, ...rest);
};
Module._extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    jsc: { target: 'es2023', parser: { syntax: 'typescript', decorators: true }, keepClassNames: true },
    module: { type: 'commonjs' },
  });
  module._compile(code, filename);
};
require(require('node:path').resolve(process.argv[2]));
