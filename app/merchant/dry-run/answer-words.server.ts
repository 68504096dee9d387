import {fill} from '~/i18n/messages';
import type {PolicyWords} from '../policy/policy-words.server';
import type {AnswerKind} from './past-answer';

/** "May not cancel: Time is up" */
export function answerInWords(
  words: PolicyWords,
  {kind, code}: {readonly kind: AnswerKind; readonly code: string | null},
): string {
  const {dryRun: texts} = words.texts;
  if (code === null) return texts.kinds[kind];
  const codes: Readonly<Record<string, string | undefined>> = texts.codes;
  const why = codes[code] ?? words.code(code);
  return fill(texts.answer, {kind: texts.kinds[kind], why});
}
