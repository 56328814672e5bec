/* Who may import whom (ARCHITECTURE.md). Each rule says what to do instead. */
const deny = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const NPM = 'node_modules/';
const FEATURE = '^src/(people|networks|topics|prompts|sessions|moderation|console|transcripts)/';

module.exports = {
  forbidden: [
    deny(
      'no-cycles',
      'Two files that need each other need a third: put the shared type in a leaf file.',
      {},
      { circular: true },
    ),
    deny(
      'core-is-pure',
      'src/core imports only src/core, so that the browser can run it: pass what you need inside the command.',
      { path: '^src/core/', pathNot: '\\.spec\\.ts$' },
      { pathNot: '^src/core/' },
    ),
    deny(
      'web-sees-core-only',
      'The browser shares the domain, not the server: move what both need to src/core.',
      { path: '^web/' },
      { path: '^src/', pathNot: '^src/core/' },
    ),
    deny(
      'server-never-sees-web',
      'The server must run without the client: move what both need to src/core.',
      { path: '^src/' },
      { path: '^web/' },
    ),
    deny(
      'socketio-at-the-edge',
      'Only gateways and src/realtime know socket.io: call a service instead.',
      { path: '^src/', pathNot: '(\\.gateway(\\.spec)?\\.ts$|^src/realtime/|^src/demo/)' },
      { path: NPM + '(socket\\.io|engine\\.io|@nestjs/(websockets|platform-socket\\.io))' },
    ),
    deny(
      'orm-in-the-basement',
      'Only entities, typeorm-*.ts and src/database know TypeORM: define a port and write an adapter.',
      { path: '^src/', pathNot: '(\\.entity\\.ts$|/typeorm-[^/]+\\.ts$|^src/database/)' },
      { path: NPM + '(typeorm|sqlite3)/' },
    ),
    deny(
      'validation-in-dtos',
      'Shapes that come from outside are checked by classes in *.dto.ts.',
      { path: '^src/', pathNot: '\\.dto\\.ts$' },
      { path: NPM + 'class-(validator|transformer)/' },
    ),
    deny(
      'edges-are-leaves',
      'Gateways and controllers are imported by their module alone: put what you need in a service.',
      { path: '^src/', pathNot: '(\\.module\\.ts$|\\.spec\\.ts$)' },
      { path: '\\.(gateway|controller)\\.ts$' },
    ),
    deny(
      'features-meet-at-services',
      'A feature reaches another through its *.service.ts (or *.module.ts).',
      { path: FEATURE },
      { path: FEATURE, pathNot: ['^src/$1/', '\\.(module|service)\\.ts$'] },
    ),
    deny(
      'platform-below-features',
      'src/platform is used by all and uses none but core.',
      { path: '^src/platform/' },
      { path: '^src/', pathNot: '^src/(platform|core)/' },
    ),
    deny(
      'journal-below-features',
      'The journal knows core, platform and the database, not who uses it.',
      { path: '^src/(journal|database)/', pathNot: '^src/database/schema\\.ts$' },
      { path: '^src/(people|networks|topics|prompts|sessions|moderation|console|transcripts|realtime)/' },
    ),
    deny(
      'realtime-below-features',
      'The way out to sockets knows who reads, not what is discussed: pass in what it needs.',
      { path: '^src/realtime/' },
      {
        path: '^src/(people|networks|topics|prompts|sessions|moderation|console|transcripts|journal|database)/',
      },
    ),
    deny('no-barrels', 'Import the file that you mean.', { path: '(^|/)index\\.tsx?$' }, {}),
    deny('everything-resolves', 'This import does not resolve.', {}, { couldNotResolve: true }),
    deny(
      'src-never-sees-tests',
      'Sources never use tests or benches.',
      { path: '^(src|web)/', pathNot: '\\.spec\\.tsx?$' },
      { path: '^(test|bench)/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(\\?url|\\.css|\\.module\\.css|^virtual:)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.d.ts'],
    },
  },
};
