import { beforeAll, describe, expect, it } from 'vitest';
import { ON_ANOTHER_DAY, sumsOfEveryFormat } from '../support/everyFormat.mjs';

describe('the files that the command writes', () => {
  let sums: ReadonlyMap<string, string>;
  beforeAll(async () => {
    sums = await sumsOfEveryFormat();
  });

  it('are of every format, in both languages, no two alike', () => {
    expect(sums.size).toBe(18);
    expect(new Set(sums.values()).size).toBe(18);
  });

  it.each([
    ['on another day', { args: ['--import', ON_ANOTHER_DAY] }],
    [
      'east of the date line, in a Turkish locale',
      { env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } },
    ],
    ['west of it, in an Arabic one', { env: { TZ: 'Pacific/Pago_Pago', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' } }],
  ])('are the same, byte for byte: %s', async (_, where) => {
    expect(await sumsOfEveryFormat(where)).toEqual(sums);
  });
});
