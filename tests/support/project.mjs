import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The built command. */
export const CLI = join(ROOT, 'packages', 'report', 'dist', 'cli.js');

/** The real case. */
export const REAL_CASE = join(ROOT, 'tests', 'cases', 'guangwei-2024-final.json');
