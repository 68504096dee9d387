import type {Config} from 'tailwindcss';

/**
 * The print shop's tokens. Every colour is a CSS variable from app/ui/theme.css, where light and dark are set side by
 * side, so that one class is right in both.
 */
export default {
  theme: {
    colors: {
      transparent: 'transparent',
      current: 'currentColor',
      paper: 'var(--paper)',
      sheet: 'var(--sheet)',
      ink: 'var(--ink)',
      'ink-soft': 'var(--ink-soft)',
      rule: 'var(--rule)',
      'rule-strong': 'var(--rule-strong)',
      spot: 'var(--spot)',
      'spot-wash': 'var(--spot-wash)',
      'on-spot': 'var(--on-spot)',
      process: 'var(--process)',
      'process-wash': 'var(--process-wash)',
      proof: 'var(--proof)',
      'proof-wash': 'var(--proof-wash)',
      caution: 'var(--caution)',
      'caution-wash': 'var(--caution-wash)',
    },
    fontFamily: {
      sans: ['"Familjen Grotesk Variable"', 'system-ui', 'sans-serif'],
      mono: ['ui-monospace', 'SFMono-Regular', 'Menlo', 'monospace'],
    },
    borderRadius: {none: '0', sm: '2px', full: '9999px'},
    maxWidth: {prose: '38rem', page: '82rem', form: '34rem'},
  },
} satisfies Config;
