import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** The rooms of `src/`, each allowed to import only from those before its own step (docs/DESIGN.md, "Layout"). */
const steps = [
  ['article', 'language', 'fetching'],
  ['search', 'reading'],
  ['answer'],
  ['library'],
  ['discord', 'cli', 'playground'],
];

const UP = '^(\\.\\./)+';
const DISCORD_JS = { regex: '^(discord\\.js|@discordjs/.*)$', message: 'Only src/discord/ imports discord.js.' };

const importDirection = steps.flatMap((rooms, step) =>
  rooms.flatMap((room) => {
    const forbidden = [...rooms.filter((other) => other !== room), ...steps.slice(step + 1).flat()];
    // A file of a room's sub-folder is one step further from `src/`, and so on.
    return ['*', '*/*', '*/*/*', '*/*/*/*'].map((files, depth) => ({
      files: [`src/${room}/${files}.ts`],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              { regex: `${UP}(${forbidden.join('|')})/`, message: `${room}/ may not know of this room.` },
              {
                regex: `^${'\\.\\./'.repeat(depth + 1)}(\\.\\./)*[^/.]+\\.ts$`,
                message: 'The entry wires the rooms; they do not know of it: hand the value in.',
              },
              ...(room === 'discord' ? [] : [DISCORD_JS]),
            ],
          },
        ],
        'no-restricted-syntax': [
          'error',
          { selector: 'ImportExpression', message: 'Only the entry decides what is loaded later.' },
        ],
      },
    }));
  }),
);

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'node_modules', 'bench/.build', 'bench/.cache'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
    },
  },
  { files: ['src/*.ts'], rules: { 'no-restricted-imports': ['error', { patterns: [DISCORD_JS] }] } },
  ...importDirection,
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
);
