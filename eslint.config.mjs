import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const no = (selector, message) => ({ selector, message });

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'coverage', 'data'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/**/*.spec.ts', 'src/database/**', '**/typeorm-*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        no(
          'CallExpression[callee.property.name=/^(save|insert|upsert|transaction|createQueryRunner)$/][callee.object.name=/(repo|manager|source|ds)/i]',
          'Every write goes through the one writer: use WriteConnection.run in a typeorm-*.ts file.',
        ),
        no(
          'MethodDefinition[key.name=/^handle(Connection|Disconnect)$/][value.async=true]',
          'A rejection here ends the process: check sign-in in io.use, and keep these synchronous.',
        ),
      ],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    ignores: ['src/core/**/*.spec.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        no(
          "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          'Time enters core as command.at.',
        ),
        no("NewExpression[callee.name='Date'][arguments.length=0]", 'Time enters core as command.at.'),
        no(
          "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          'Randomness enters core inside the command.',
        ),
        no(':function[async=true]', 'Core is synchronous: do the waiting in the journal or in a service.'),
        no('ThrowStatement', 'An expected "no" is reject(code); only assert-never.ts may throw.'),
      ],
    },
  },
  { files: ['src/core/session/assert-never.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.spec.ts', '**/*.e2e-spec.ts', 'test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: ['web/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },
  { files: ['**/*.{js,mjs,cjs}'], languageOptions: { globals: globals.node } },
  prettier,
);
