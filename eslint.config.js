import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** The rooms of `src/`, each allowed to import only from those before its own step (docs/DESIGN.md, "Layout"). */
const steps = [['article', 'language'], ['search'], ['answer'], ['library'], ['discord', 'cli', 'playground']];

const importDirection = steps.flatMap((rooms, step) =>
  rooms.map((room) => {
    const forbidden = [...rooms.filter((other) => other !== room), ...steps.slice(step + 1).flat()];
    return {
      files: [`src/${room}/**/*.ts`],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              {
                regex: `^(\\.\\./)+(${forbidden.join('|')})/`,
                message: `${room}/ may not know of this room: imports go one way (docs/DESIGN.md).`,
              },
              { regex: '^(\\.\\./)+(main|config)\\.ts$', message: 'Only the entry wires: hand the value in instead.' },
              ...(room === 'discord'
                ? []
                : [
                    {
                      regex: '^(discord\\.js|@discordjs/.*)$',
                      message: 'discord.js is imported in src/discord/ and nowhere else.',
                    },
                  ]),
            ],
          },
        ],
      },
    };
  }),
);

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'node_modules'] },
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
  ...importDirection,
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
);
