// docs/protocol.md: every message, command, event and refusal, from the sources that the program is made of.
import { filesOfRepository } from './docs-files.mjs';
import { limitsTable } from './docs-limits.mjs';
import { code, table } from './docs-markdown.mjs';
import { decisionsIn, implementedIn, routesIn, typesIn, valueIn } from './docs-source.mjs';

const SESSION = 'src/core/session/';
const VIEWS = 'src/core/views/';
const MESSAGES = 'src/core/protocol/messages.ts';
const REFUSALS = 'src/core/protocol/refusals.ts';
const HTTP = 'src/core/protocol/http.ts';
const COMMANDS = `${SESSION}commands.ts`;
const EVENTS = `${SESSION}events.ts`;
const SETTINGS = `${SESSION}settings.ts`;
const FILES = [
  MESSAGES,
  REFUSALS,
  HTTP,
  COMMANDS,
  EVENTS,
  SETTINGS,
  `${SESSION}ids.ts`,
  `${SESSION}state.ts`,
  ...['snapshot', 'transcript', 'acts', 'attendance-record'].map((name) => `${VIEWS}${name}.ts`),
];

/** The whole document. */
export function protocolDocument() {
  return new ProtocolDocument().write();
}

class ProtocolDocument {
  commands = typesIn(COMMANDS);
  events = typesIn(EVENTS);
  types = new Map(FILES.flatMap((path) => [...typesIn(path)]).filter(([, type]) => !isCommandOrEvent(type)));
  /** What has its place, or is told in another way. */
  shown = new Set(['ClientToServer', 'ServerToClient', 'PersonCommand', 'RefusalCode', 'EventBody']);

  write() {
    const parts = [
      '<!-- Made by `npm run docs` from the sources. Do not edit. -->',
      '# The protocol',
      introduction(),
      '## Connecting',
      CONNECTING,
      this.section('Handshake'),
      '## From the client to the server',
      'Every message is answered in its acknowledgement, and only there.',
      messages(this.types.get('ClientToServer')),
      ...[
        'JoinMessage',
        'Position',
        'JoinAnswer',
        'SnapshotMessage',
        'JoinedWithSnapshot',
        'JoinedWithEvents',
      ].map(this.section),
      ...[
        'CommandMessage',
        'CommandAnswer',
        'HistoryMessage',
        'HistoryAnswer',
        'HistoryPage',
        'KeptDraft',
        'KeepDraftMessage',
        'KeepDraftAnswer',
        'LiveDraftMessage',
        'LiveDraftAnswer',
      ].map(this.section),
      '## From the server to the client',
      messages(this.types.get('ServerToClient')),
      ...['EventsPacket', 'HeadBeacon', 'TopicsHint', 'CutNotice'].map(this.section),
      '## Commands of people',
      'Sent as `command`, with `id`, `session` and the fields below. A role is the one in the network of the session, at the moment of the decision.',
      ...this.commandsIn('PersonCommand'),
      '## Commands of the server',
      'Nobody can send these as a `command`. The server gives them, or makes them of an HTTP request.',
      ...this.commandsIn('ServerCommand'),
      '## Events',
      'Every event has the fields of `Envelope` besides its own. Its words are stored apart from it.',
      this.section('Envelope'),
      this.section('Words'),
      ...byGroup(this.events.get('EventBody').alias.parts, this.events, (type) => [type.comment]),
      '## Refusals',
      this.section('Refusal'),
      'Where a sentence has several forms, a number decides. `{{…}}` stands for a value. The number of HTTP is its status.',
      '### Refused by the rules',
      refusals(valueIn(`${SESSION}rejections.ts`, 'REJECTION_CODES')),
      '### Refused at the edge',
      refusals(valueIn(REFUSALS, 'EDGE_CODES')),
      '## Limits',
      'How many commands a person may send is a setting of the server (README.md).',
      limitsTable(),
      this.settings(),
      '## HTTP',
      'Bodies are JSON. A request that can change something must come from a page of this server (`Origin`, or `Sec-Fetch-Site: same-origin`). The body of an answer that is not 2xx is a `Refusal`.',
      routes(),
      ...[...typesIn(HTTP).keys()].map(this.section),
    ];
    return `${[...parts, '## Types', ...this.furtherTypes(parts.join('\n'))].join('\n\n')}\n`;
  }

  /** A type with its comment and its fields. */
  section = (name) => {
    this.shown.add(name);
    const { comment, parents, fields, alias } = this.types.get(name);
    const more = parents.length === 0 ? '' : `Has the fields of ${parents.map(code).join(', ')} too.`;
    const body = alias === null ? fieldTable(fields) : `\`\`\`ts\n${alias.source}\n\`\`\``;
    return joined(`### ${name}`, [comment, more].filter((text) => text !== '').join(' '), body);
  };

  commandsIn(union) {
    const rights = valueIn(`${SESSION}rights.ts`, 'RIGHTS');
    const decisions = new Map(
      ['decide.ts', 'decide-taking-part.ts'].flatMap((file) => [...decisionsIn(`${SESSION}${file}`)]),
    );
    return byGroup(this.commands.get(union).alias.parts, this.commands, ({ name, comment }) => {
      if (rights[name] === undefined) throw new Error(`rights.ts does not say who may give ${name}`);
      return [comment || decisions.get(name), `Given by: ${rights[name].join(', ')}.`];
    });
  }

  settings() {
    this.shown.add('FloorSettings');
    const { comment, fields } = this.types.get('FloorSettings');
    const values = valueIn(SETTINGS, 'DEFAULT_SETTINGS');
    const rows = fields.map((field) => [
      code(field.name),
      code(field.type),
      `${values[field.name]}`,
      field.comment,
    ]);
    return joined(
      '### FloorSettings',
      comment,
      table(['field', 'type', 'unless the plan says otherwise', 'meaning'], rows),
    );
  }

  /** The types that are named and not shown yet, and those that these name in turn. */
  furtherTypes(document) {
    const found = [];
    for (let text = document; ;) {
      const named = [...new Set(text.match(/\b[A-Z]\w+/g))];
      const missing = named.filter((name) => this.types.has(name) && !this.shown.has(name));
      if (missing.length === 0) break;
      missing.forEach((name) => this.shown.add(name));
      found.push(...missing.map((name) => this.types.get(name)));
      text = missing.map(this.section).join('\n');
    }
    const names = found.map(({ name }) => name).sort();
    const isShort = (name) => (this.types.get(name).alias?.text.length ?? Infinity) < 100;
    const rows = names.filter(isShort).map((name) => {
      const { alias, comment } = this.types.get(name);
      return [code(name), code(alias.text), comment];
    });
    return [
      table(['name', 'type', 'meaning'], rows),
      ...names.filter((name) => !isShort(name)).map(this.section),
    ];
  }
}

function isCommandOrEvent({ path, fields }) {
  return (path === COMMANDS || path === EVENTS) && fields.some(({ name }) => name === 'type');
}

function introduction() {
  return `Version ${valueIn(MESSAGES, 'PROTOCOL_VERSION')}. How a client and the server talk. The types are TypeScript; both sides share them (\`src/core\`).

- A person signs in over HTTP and gets a cookie. The client then connects by socket.io (version 4) to the same origin.
- A message is a flat object of numbers, texts, booleans and nulls; only \`join\` holds another object. A field that is not named here is refused with \`bad-input\`.
- A command is acknowledged when it is on disk. Sent again with the same \`id\`, it has no second effect and gets the same answer; the same \`id\` with another content is refused with \`conflict\`.
- The events of a session have a gap-free, rising \`seq\`. A packet says which positions it covers, also those that this reader may not see.
- A client that finds a gap, or a \`head\` beyond what it has, sends \`join\` again with its position.`;
}

const CONNECTING = `Nothing is handled before the handshake is done. It needs the cookie of a sign-in (\`krag\`) and comes from a page of this server; from elsewhere the HTTP request is refused. Other reasons come as \`connect_error\`, with a \`Refusal\` in its \`data\`: \`not-signed-in\`, \`session-expired\`, \`unsupported-version\`, \`too-many-connections\`.`;

function messages({ fields }) {
  const rows = fields.map(({ name, type }) => {
    const [, message, answer] = /\(\w+: (\w+)(?:, answer: \(answer: (\w+)\))?/.exec(type);
    return [code(name), code(message), answer === undefined ? '' : code(answer)];
  });
  return table(['message', 'holds', 'answer'], rows);
}

/** Commands or events under the headings that their file has. */
function byGroup(names, types, sentencesOf) {
  return names.flatMap((name, place) => {
    const type = types.get(name);
    const isSame = type.group === types.get(names[place - 1])?.group;
    const fields = type.fields.filter((field) => field.name !== 'type');
    const text = sentencesOf(type).filter((sentence) => sentence !== '');
    const section = joined(`#### ${name}`, text.join(' '), fieldTable(fields));
    return isSame ? [section] : [`### ${type.group}`, section];
  });
}

function refusals(codes) {
  const saidIn = (language) => ({
    ...valueIn(`src/core/texts/refusals.${language}.ts`, `REFUSALS_${language.toUpperCase()}`),
    ...valueIn(
      `src/core/texts/refusals-leading.${language}.ts`,
      `LEADING_REFUSALS_${language.toUpperCase()}`,
    ),
  });
  const en = saidIn('en');
  const pl = saidIn('pl');
  const status = valueIn('src/platform/http-refusals.ts', 'STATUS');
  const rows = codes.map((name) => [
    code(name),
    `${status[name] ?? 409}`,
    sayings(en[name]),
    sayings(pl[name]),
  ]);
  return table(['code', 'HTTP', 'English', 'Polish'], rows);
}

/** What happened and what to do, in all forms that a number can bring about. */
function sayings(text) {
  const forms = (part) =>
    Object.entries(text).flatMap(([key, saying]) =>
      key === part || key.startsWith(`${part}_`) ? [saying] : [],
    );
  return `${forms('message').join(' / ')} ${forms('remedy').join(' / ')}`;
}

function routes() {
  const files = filesOfRepository().filter((file) => file.startsWith('src/'));
  const shapes = new Map(
    files.filter((file) => file.endsWith('.dto.ts')).flatMap((file) => [...implementedIn(file)]),
  );
  const order = ({ path, verb }) => `${path} ${verb}`;
  const rows = files
    .filter((file) => file.endsWith('.controller.ts'))
    .flatMap(routesIn)
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))
    .map(({ verb, path, isOpen, body, answer, status }) => [
      code(`${verb} ${path}`),
      isOpen ? 'no' : 'yes',
      body === null ? '' : code(shapes.get(body) ?? body),
      answer === null ? `${status}` : `${status} ${code(answer)}`,
    ]);
  return table(['route', 'needs a sign-in', 'body', 'answer'], rows);
}

function fieldTable(fields) {
  if (fields.length === 0) return '';
  const rows = fields.map(({ name, type, comment }) => [code(name), code(type), comment]);
  return table(['field', 'type', 'meaning'], rows);
}

function joined(...parts) {
  return parts.filter((part) => part !== '').join('\n\n');
}
