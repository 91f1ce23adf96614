import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { realReport } from '../testing/realCase.js';
import { all, value, wordFile, xml } from './testing/wordParts.js';

describe('toDocx', async () => {
  const { body, parts } = await wordFile(realReport());

  it('sets the page as the house style says', () => {
    const [size] = all(body, 'w:pgSz');
    const [margin] = all(body, 'w:pgMar');
    expect([value(size, 'w:w'), value(size, 'w:h')]).toEqual(['11906', '16838']);
    const millimetres = ['top', 'right', 'bottom', 'left'].map((side) =>
      Math.round((Number(value(margin, `w:${side}`)) / 1440) * 25.4),
    );
    expect(millimetres).toEqual([37, 26, 35, 28]);
  });

  it('numbers pages — 1 —, on odd and on even ones', () => {
    const footers = Object.keys(parts).filter((name) => /^word\/footer\d+\.xml$/.test(name));
    expect(footers).toHaveLength(2);
    for (const name of footers) {
      const footer = xml(parts, name);
      expect(all(footer, 'w:instrText').map(({ textContent }) => textContent)).toEqual(['PAGE']);
      expect(all(footer, 'w:t').map(({ textContent }) => textContent)).toEqual(['— ', ' —']);
    }
  });

  it('says on every page of a draft that it is one', async () => {
    const draft = (await wordFile(realReport({}, { report: { status: 'draft' } }))).parts;
    const headers = Object.keys(draft).filter((name) => /^word\/header\d+\.xml$/.test(name));
    expect(headers).toHaveLength(2);
    for (const name of headers) expect(strFromU8(draft[name] ?? new Uint8Array())).toContain('草稿，非正式评估结果');
    expect(Object.keys(parts).filter((name) => name.includes('header'))).toEqual([]);
  });
});
