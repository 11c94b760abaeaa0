import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { describe, expect, test } from 'vitest';
import { configMessage, readConfig, readKnowledgeDir, VARIABLE_NAMES } from '../src/config.ts';
import type { Config, ConfigProblem } from '../src/config.ts';

function valid(environment: Record<string, string>): Config {
  const result = readConfig(environment);
  if (!result.ok) throw new Error(configMessage(result.problems));
  return result.config;
}

function problems(environment: Record<string, string>): readonly ConfigProblem[] {
  const result = readConfig(environment);
  return result.ok ? [] : result.problems;
}

describe('readConfig', () => {
  test('needs nothing: every variable has a default', () => {
    expect(valid({})).toEqual({
      discordToken: null,
      discordApi: 'https://discord.com/api',
      knowledgeDir: 'knowledge',
      store: { kind: 'sqlite', dir: 'data' },
      shards: null,
      shardCount: null,
      statusPort: null,
      playground: { host: '127.0.0.1', port: 3000 },
      limits: {
        articlesPerServer: 200,
        bytesPerServer: 20_000_000,
        questionsPerMember: 10,
        questionsPerServer: 120,
        fetchesPerServer: 6,
        fetchPorts: [],
        indexBytes: 512_000_000,
      },
      logLevel: 'info',
      logFormat: null,
      unread: [],
    });
  });

  test('takes an empty variable for one that is not set', () => {
    expect(valid({ DISCORD_TOKEN: '', DISCORD_API: ' ', KNOWLEDGE_DIR: '', LOG_LEVEL: '', LOG_FORMAT: '' })).toEqual(
      valid({}),
    );
  });

  test('accepts the example file as it is', () => {
    const example = parse(readFileSync('.env.example'));
    expect(valid(example)).toEqual(valid({}));
  });

  test.each([
    'http://127.0.0.1:4000/api',
    'http://localhost:4000/api',
    'http://[::1]:4000/api',
    'https://proxy.example/api',
  ])('takes %s for an address of the API', (address) => {
    expect(valid({ DISCORD_API: `${address}/` }).discordApi).toBe(address);
  });

  test.each([
    'http://discord.com/api',
    'http://127.0.0.1.example.com/api',
    'http://127.example/api',
    'ftp://127.0.0.1/api',
    'https://user:secret@discord.com/api',
    'https://discord.com/api?v=10',
    'discord.com/api',
  ])('refuses %s for one: the token would go to somebody else', (address) => {
    expect(problems({ DISCORD_API: address }).map((problem) => problem.variable)).toEqual(['DISCORD_API']);
  });

  test('reports names that look like its own and are not read', () => {
    expect(valid({ DISCORD_BOT_TOKEN: 'x', KNOWLEDGE_FOLDER: 'y', VRAAGBAAK_HOME: 'z', HOME: '/root' }).unread).toEqual(
      [
        { name: 'DISCORD_BOT_TOKEN', meant: 'DISCORD_TOKEN' },
        { name: 'KNOWLEDGE_FOLDER', meant: 'KNOWLEDGE_DIR' },
        { name: 'VRAAGBAAK_HOME', meant: null },
      ],
    );
  });

  test.each([
    ['QUESTION_PER_MEMBER', 'QUESTIONS_PER_MEMBER'],
    ['ARTICLES_PER_SERVR', 'ARTICLES_PER_SERVER'],
    ['DATABSE_URL', 'DATABASE_URL'],
    ['DATA_DIRS', 'DATA_DIR'],
    ['SHARD', 'SHARDS'],
    ['log_level', 'LOG_LEVEL'],
  ])('takes %s for a slip of %s', (name, meant) => {
    expect(valid({ [name]: '1' }).unread).toEqual([{ name, meant }]);
  });

  test('takes no ordinary name of an environment for a slip of its own', () => {
    const names =
      'HOME PATH PWD OLDPWD SHELL SHLVL USER LOGNAME MAIL LANG LANGUAGE LC_ALL LC_CTYPE TERM COLORTERM TZ TMPDIR EDITOR VISUAL PAGER LESS LS_COLORS DISPLAY HOSTNAME HOST PORT _ CI DEBUG NODE_ENV NODE_OPTIONS NODE_PATH NPM_CONFIG_CACHE npm_config_user_agent npm_lifecycle_event INIT_CWD XDG_DATA_DIRS XDG_DATA_HOME XDG_CONFIG_DIRS XDG_RUNTIME_DIR XDG_CACHE_HOME DBUS_SESSION_BUS_ADDRESS SSH_AUTH_SOCK SSH_TTY http_proxy HTTPS_PROXY NO_PROXY PGHOST PGPORT PGDATABASE PGUSER DATABASE_HOST DATABASE_NAME DATABASE_PORT POSTGRES_PASSWORD DB_URL REDIS_URL LOG_DIR LOG_FILE LOG_PATH LOGS_DIRECTORY STATE_DIRECTORY INVOCATION_ID JOURNAL_STREAM SYSTEMD_EXEC_PID NOTIFY_SOCKET CREDENTIALS_DIRECTORY KUBERNETES_SERVICE_HOST KUBERNETES_PORT TEST_DATABASE_URL VITEST DOCKER_HOST JAVA_HOME GOPATH PYTHONPATH VIRTUAL_ENV WSL_DISTRO_NAME PROCESSOR_ARCHITECTURE APPDATA LOCALAPPDATA USERPROFILE WINDIR COMSPEC';
    expect(valid(Object.fromEntries(names.split(' ').map((name) => [name, 'x']))).unread).toEqual([]);
  });
});

describe('readKnowledgeDir', () => {
  test('names the folder, whatever is wrong with the variables of the bot', () => {
    expect(readKnowledgeDir({ KNOWLEDGE_DIR: ' articles ', LOG_LEVEL: 'loud' })).toBe('articles');
    expect(readKnowledgeDir({ KNOWLEDGE_DIR: '' })).toBe('knowledge');
  });
});

describe('configMessage', () => {
  test('tells every problem at once: the name, what was given and what is expected', () => {
    const message = configMessage(problems({ LOG_LEVEL: 'loud', LOG_FORMAT: 'xml', DISCORD_API: 'discord' }));
    expect(message).toBe(
      [
        'The configuration cannot be used. Mend this in the environment or in the file .env:',
        '  DISCORD_API: given "discord"; expected an https address such as https://discord.com/api (http only for a loopback address, in tests)',
        '  LOG_LEVEL: given "loud"; expected one of silent, fatal, error, warn, info, debug, trace',
        '  LOG_FORMAT: given "xml"; expected one of pretty, json',
      ].join('\n'),
    );
  });

  test('never shows a token, not even a wrong one', () => {
    const message = configMessage(problems({ DISCORD_TOKEN: 'Bot abc.def.ghi' }));
    expect(message).not.toContain('abc');
    expect(message).toContain(
      'DISCORD_TOKEN: given a value of 15 characters (not shown); expected the bot token alone',
    );
  });
});

describe('.env.example', () => {
  const lines = readFileSync('.env.example', 'utf8').split('\n');
  const names = lines.flatMap((line) => /^([A-Z_]+)=/.exec(line)?.[1] ?? []);

  test('names exactly the variables that are read', () => {
    expect(names).toEqual(VARIABLE_NAMES);
  });

  test('says of each what it does, on the line before', () => {
    for (const name of names) {
      const line = lines.findIndex((candidate) => candidate.startsWith(`${name}=`));
      expect(lines[line - 1], name).toMatch(/^# .{20,}/);
    }
  });
});

describe('where and how much', () => {
  test('a database takes the place of the file, and is never shown', () => {
    expect(valid({ DATABASE_URL: 'postgresql://bot:secret@db:5432/vraagbaak', DATA_DIR: 'kept' }).store).toEqual({
      kind: 'postgresql',
      url: 'postgresql://bot:secret@db:5432/vraagbaak',
    });
    const [problem] = problems({ DATABASE_URL: 'mysql://bot:secret@db/vraagbaak' });
    expect(problem?.variable).toBe('DATABASE_URL');
    expect(problem?.given).not.toContain('secret');
  });

  test('shards are numbers and ranges, each once', () => {
    expect(valid({ SHARDS: '2,0-1,1', SHARD_COUNT: '4' }).shards).toEqual([0, 1, 2]);
    expect(valid({ SHARD_COUNT: '4' })).toMatchObject({ shards: null, shardCount: 4 });
  });

  test.each([
    { SHARDS: '0' },
    { SHARDS: '4', SHARD_COUNT: '4' },
    { SHARDS: '3-1', SHARD_COUNT: '4' },
    { SHARDS: 'all', SHARD_COUNT: '4' },
    { SHARD_COUNT: '0' },
    { STATUS_PORT: '70000' },
    { FETCH_PORTS: '80,0' },
    { ARTICLES_PER_SERVER: '-1' },
    { QUESTIONS_PER_MEMBER: '1.5' },
  ])('refuses %j', (environment) => {
    expect(problems(environment)).toHaveLength(1);
  });
});
