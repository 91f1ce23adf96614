import { describe, expect, it } from 'vitest';
import sample from '../../../../tests/cases/guangwei-2024-final.json';
import { readDraft, type ValidReading } from '../draft/readDraft';
import { writeReport } from './formats';
import { type Arrangement, AS_USUAL } from './reportOptions';

const source = readDraft(sample) as ValidReading;
const written = (arrangement: Partial<Arrangement>, locale: 'zh-CN' | 'en' = 'zh-CN') =>
  writeReport(source, 'md', { locale, arrangement: { ...AS_USUAL, ...arrangement } });

describe('a report that is arranged', () => {
  it('has its sections in the order asked for, without those dropped, with the titles given', async () => {
    const { content } = await written({
      order: ['result'],
      drop: ['method'],
      titles: [{ id: 'station', title: '项目概况' }],
    });
    const headings = String(content)
      .split('\n')
      .filter((line) => line.startsWith('## '));
    expect(headings[0]).toContain('一、');
    expect(headings[1]).toBe('## 二、项目概况');
    expect(headings.join()).not.toContain('评估方法');
  });

  it('tells its sections before they were arranged', async () => {
    const { outline } = await written({ drop: ['method'] });
    expect(outline.filter(({ depth }) => depth === 1).map(({ id }) => id)).toContain('method');
    expect(outline.find(({ id }) => id === 'management')?.depth).toBe(2);
    expect((await written({}, 'en')).outline[0]?.title).not.toMatch(/\p{Script=Han}/u);
  });

  it('is as usual for an arrangement about sections it does not have, and for empty titles', async () => {
    const usual = await written({});
    const other = await written({
      order: ['another-party'],
      drop: ['gone'],
      titles: [
        { id: 'gone', title: 'x' },
        { id: 'station', title: ' ' },
      ],
    });
    expect(other.content).toBe(usual.content);
  });

  it('has contents and an annex of what differs, when asked for', async () => {
    const usual = await written({});
    const fuller = await written({ contents: true, annexDiscrepancies: true });
    expect(usual.outline.map(({ id }) => id)).not.toContain('annex-discrepancies');
    expect(fuller.outline.map(({ id }) => id)).toContain('annex-discrepancies');
    expect(String(fuller.content).split('社工站基本情况').length).toBe(
      String(usual.content).split('社工站基本情况').length + 1,
    );
  });

  it('says what it is at', async () => {
    const steps: string[] = [];
    await writeReport(source, 'md', { locale: 'en', arrangement: AS_USUAL }, (step) => steps.push(step));
    expect(steps).toEqual(['loading', 'assembling', 'writing']);
  });
});
