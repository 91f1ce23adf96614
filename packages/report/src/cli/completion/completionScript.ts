import { bashScript } from './bashScript.js';
import type { Completed } from './completed.js';
import { fishScript } from './fishScript.js';
import { zshScript } from './zshScript.js';

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript };

/** The shells there are scripts for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** A script that completes commands, options, and what these take: words, files and folders. */
export function completionScript(shell: (typeof SHELLS)[number], completed: Completed): string {
  return SCRIPTS[shell](completed);
}
