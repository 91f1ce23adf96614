import type { Locale } from '@sw-eval/core';
import { en } from './en.js';
import type { Messages } from './Messages.js';
import { zhCN } from './zh-CN.js';

/** The command's words in a language. */
export function messagesFor(locale: Locale): Messages {
  return locale === 'en' ? en : zhCN;
}
