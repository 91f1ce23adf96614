import { beforeAll, describe, expect, it } from 'vitest';
import { type Bundle, bundle } from './bundle.js';
import { CEILINGS, type Ceiling, CORE, type Part, REPORT } from './ceilings.js';

const titleOf = ({ entry, names }: Ceiling) => `${entry}: ${names.length === 0 ? 'everything' : names.join(', ')}`;

describe.each(CEILINGS.map((ceiling) => [titleOf(ceiling), ceiling] as const))('%s', (_, ceiling) => {
  let made: Bundle;
  beforeAll(async () => {
    made = await bundle(ceiling.entry, ceiling.names);
  });

  it(`is at most ${ceiling.most} bytes, compressed`, () => {
    expect(made.bytes).toBeLessThanOrEqual(ceiling.most);
  });

  it(`is not so far below ${ceiling.most} bytes that the ceiling says nothing`, () => {
    expect(made.bytes).toBeGreaterThan(ceiling.most / 2);
  });

  if (ceiling.without.length > 0) {
    it(`has nothing of ${ceiling.without.map(({ name }) => name).join(', ')}`, () => {
      expect(partsIn(made, ceiling.without)).toEqual([]);
    });
  }
});

/*
 * A part whose files or text have changed would be found nowhere, and the checks above would say nothing any more. So
 * each has to be found where it belongs, both ways.
 */
describe.each([
  ['@sw-eval/core', CORE],
  ['@sw-eval/report/docx', { docx: REPORT.docx, zip: REPORT.zip }],
  ['@sw-eval/report/markdown', { mdast: REPORT.mdast }],
  ['@sw-eval/report/html', { hast: REPORT.hast }],
] as const)('what is kept out elsewhere is recognised in %s', (entry, parts) => {
  it.each(Object.values<Part>(parts).map((part) => [part.name, part] as const))('%s', async (_, part) => {
    const { files, program } = await bundle(entry, []);
    expect(files.some((file) => part.files.test(file))).toBe(true);
    // Not toContain: a failure would print the whole program.
    expect(program.includes(part.text)).toBe(true);
  });
});

/** The parts of which a bundle has a file or the text. */
function partsIn({ files, program }: Bundle, parts: readonly Part[]): string[] {
  return parts.flatMap((part) => [
    ...files.filter((file) => part.files.test(file)),
    ...(program.includes(part.text) ? [`${part.name}: ${part.text}`] : []),
  ]);
}
