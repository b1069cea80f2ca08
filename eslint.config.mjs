import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import trueThrows from './scripts/eslint/true-throws.mjs';

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'data/',
      'web/dist/',
      'web/src/graphql/generated/',
      'coverage/',
      '.cache/',
      '.stryker-tmp/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-extraneous-class': 'off', // Nest modules are empty classes
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off', // GraphQL classes name shapes; they have no methods
      '@typescript-eslint/no-non-null-assertion': 'off', // typed-array reads and map look-ups that were just checked
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { doserute: { rules: { 'true-throws': trueThrows } } },
    rules: {
      'doserute/true-throws': 'error',
      'no-console': 'error',
      // A repository or data source injected outside the request's transaction escapes the tenant and hangs the
      // pool: only src/database knows the connection.
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@nestjs/typeorm',
              message: 'Take the EntityManager from src/database (tenant transaction).',
            },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MethodDefinition[kind="constructor"] TSTypeReference[typeName.name=/^(EntityManager|DataSource|Repository)$/]',
          message:
            'Nest knows the data source, but a row is reached by currentManager() of src/database alone: an injected manager is outside the tenant.',
        },
      ],
    },
  },
  {
    files: ['src/database/**/*.ts'],
    rules: { 'no-restricted-imports': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    files: ['web/src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    rules: { 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['**/*.{mjs,cjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        fetch: 'readonly',
        performance: 'readonly',
        module: 'writable',
        Buffer: 'readonly',
        AbortSignal: 'readonly',
      },
    },
  },
  prettier,
);
