import { describe, expect, it } from 'vitest';
import { stepOf, textAt, visitTexts } from './textAt.js';

const value = {
  station: { name: '站', since: 2010 },
  parties: [{ id: 'experts', strengths: ['一', '二'], panelScores: [{ evaluator: 'e1', note: '三' }] }, { note: '四' }],
  byUnit: [{ unit: 'lake', note: '五' }],
  nothing: null,
};

describe('stepOf', () => {
  it('is the id, unit or evaluator of an item, else its index', () => {
    expect(stepOf({ id: 'a', unit: 'b' }, 3)).toBe('a');
    expect(stepOf({ unit: 'b' }, 3)).toBe('b');
    expect(stepOf({ evaluator: 'e1' }, 3)).toBe('e1');
    expect(stepOf({ id: 5, unit: 'b' }, 3)).toBe('b');
    expect(stepOf({}, 3)).toBe('3');
    expect(stepOf('text', 3)).toBe('3');
    expect(stepOf(null, 3)).toBe('3');
  });
});

describe('textAt', () => {
  it('finds a text, list items by id or index', () => {
    expect(textAt(value, 'station.name')).toBe('站');
    expect(textAt(value, 'parties.experts.strengths.1')).toBe('二');
    expect(textAt(value, 'parties.experts.panelScores.e1.note')).toBe('三');
    expect(textAt(value, 'parties.1.note')).toBe('四');
    expect(textAt(value, 'byUnit.lake.note')).toBe('五');
  });

  it.each([
    'station.since',
    'station',
    'station.nobody',
    'parties.9.note',
    'station.name.length',
    'constructor.name',
    '',
    'nothing.at',
  ])('finds no text at %j', (path) => {
    expect(textAt(value, path)).toBeUndefined();
  });
});

describe('visitTexts', () => {
  it('hands over every text with its path', () => {
    const found: { path: string; text: string }[] = [];
    visitTexts(value, (text, path) => found.push({ path: path(), text }));
    expect(found).toEqual([
      { path: 'station.name', text: '站' },
      { path: 'parties.experts.id', text: 'experts' },
      { path: 'parties.experts.strengths.0', text: '一' },
      { path: 'parties.experts.strengths.1', text: '二' },
      { path: 'parties.experts.panelScores.e1.evaluator', text: 'e1' },
      { path: 'parties.experts.panelScores.e1.note', text: '三' },
      { path: 'parties.1.note', text: '四' },
      { path: 'byUnit.lake.unit', text: 'lake' },
      { path: 'byUnit.lake.note', text: '五' },
    ]);
  });
});
