import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCase } from '@sw-eval/core';
import { afterEach, beforeEach } from 'vitest';
import { realInput } from '../../testing/realCase.js';
import { caseWorkbook } from '../../workbook/caseWorkbook.js';
import type { Io } from '../io.js';
import { run } from '../run.js';

let current: string | undefined;

/** Gives each test of a file a folder of its own, which is gone afterwards. */
export function useFolder(): void {
  beforeEach(() => {
    current = mkdtempSync(join(tmpdir(), 'sw-eval-'));
  });
  afterEach(() => {
    rmSync(folder(), { recursive: true, force: true });
  });
}

/** The folder of the test that runs. */
export function folder(): string {
  if (current === undefined) throw new Error('this file of tests uses no folder');
  return current;
}

/** A file in the folder of the test. */
export function file(name: string, content: string | Uint8Array): string {
  const path = join(folder(), name);
  writeFileSync(path, content);
  return path;
}

/** The real case as JSON, with some of its parts replaced. */
export function real(changes: Record<string, unknown> = {}): string {
  return JSON.stringify({ ...realInput(), ...changes });
}

/** The real case as a filled workbook. */
export function workbook(): Promise<Uint8Array> {
  return caseWorkbook('guangzhou-2023', { case: parseCase(realInput()) });
}

/** What the command says and how it ends. */
export async function call(args: string[], stdin: string | Uint8Array = '', more: Partial<Io> = {}) {
  let stdout = '';
  let stderr = '';
  const code = await run(args, {
    readStdin: async () => (typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    ...more,
  });
  return { code, stdout, stderr };
}
