import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../support/project.mjs';
import { run } from '../support/run.mjs';

/** Every text file that is or would be tracked, by its path in the project. */
export async function projectTexts(): Promise<Map<string, string>> {
  const { code, stdout, output } = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
  });
  if (code !== 0) throw new Error(output);
  const texts = new Map<string, string>();
  for (const file of stdout.split('\0')) {
    if (file === '' || !existsSync(join(ROOT, file))) continue;
    const bytes = await readFile(join(ROOT, file));
    if (!bytes.includes(0)) texts.set(file, bytes.toString('utf8'));
  }
  return texts;
}
