import js from '@eslint/js';
import globals from 'globals';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const TYPESCRIPT = ['**/*.ts', '**/*.tsx'];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'app/shopify/generated/',
      'test-results/',
      'playwright-report/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {globals: globals.node},
  },
  {
    files: TYPESCRIPT,
    extends: [
      ...tseslint.configs.strictTypeChecked,
      jsxA11y.flatConfigs.recommended,
    ],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: {'react-hooks': reactHooks},
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      complexity: ['error', 12],
      'max-depth': ['error', 3],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Unchecked assertions: `as const` and `satisfies` stay allowed.
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        {assertionStyle: 'never'},
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        {allowNumber: true},
      ],
      // Remix throws responses to leave a loader.
      '@typescript-eslint/only-throw-error': [
        'error',
        {
          allow: [
            {from: 'lib', name: 'Response'},
            {from: 'package', package: '@remix-run/router', name: 'Response'},
          ],
        },
      ],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        {ignoreArrowShorthand: true},
      ],
    },
  },
);
