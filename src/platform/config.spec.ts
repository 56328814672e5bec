import { isAbsolute } from 'node:path';
import { ConfigError, loadConfig } from './config.js';

const faultsOf = (env: Record<string, string>): readonly string[] => {
  try {
    loadConfig(env);
    return [];
  } catch (error) {
    return (error as ConfigError).faults;
  }
};

describe('loadConfig', () => {
  it('has a value for everything', () => {
    const config = loadConfig({});
    expect(config).toMatchObject({ port: 3000, host: '127.0.0.1', publicUrl: 'http://localhost:3000' });
    expect([...config.allowedOrigins]).toEqual(['http://localhost:3000', 'http://127.0.0.1:3000']);
    expect(config).toMatchObject({ commandsPerSecond: 10, commandBurst: 30, socketsPerPerson: 10 });
    expect(isAbsolute(config.dataDir)).toBe(true);
    expect(config.isSecure).toBe(false);
  });

  it('takes only the public address and the further origins, where one is given', () => {
    const config = loadConfig({
      PUBLIC_URL: 'https://krag.example.org/',
      ALLOWED_ORIGINS: 'https://a.example, http://b.example:8080,',
    });
    expect([...config.allowedOrigins]).toEqual([
      'https://krag.example.org',
      'https://a.example',
      'http://b.example:8080',
    ]);
    expect(config.isSecure).toBe(true);
  });

  it('takes an empty variable for one that is not set', () => {
    expect(loadConfig({ PORT: '', PUBLIC_URL: ' ' }).publicUrl).toBe('http://localhost:3000');
  });

  it.each([
    ['PORT', '80a'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PUBLIC_URL', 'krag.example.org'],
    ['PUBLIC_URL', 'ftp://krag.example.org'],
    ['PUBLIC_URL', 'https://krag.example.org/app'],
    ['PUBLIC_URL', 'https://me:secret@krag.example.org'],
    ['ALLOWED_ORIGINS', 'https://a.example,*'],
    ['TRUSTED_PROXIES', 'all'],
    ['LOG_LEVEL', 'loud'],
    ['KRAG_TIME_ZONE', 'Mars/Olympus'],
    ['KRAG_COMMANDS_PER_SECOND', '0'],
    ['KRAG_COMMAND_BURST', '1e9'],
    ['KRAG_SOCKETS_PER_PERSON', '2.5'],
  ])('refuses %s=%s in a sentence that names it', (name, value) => {
    const faults = faultsOf({ [name]: value });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${name} must be .+\\.$`));
  });

  it('tells all faults at once', () => {
    expect(faultsOf({ PORT: 'x', LOG_LEVEL: 'y' })).toHaveLength(2);
  });
});
