import { describe, expect, it } from 'vitest';
import type { Flow, Report, SectionNode } from './nodes.js';
import { chineseNumber, listMarker, numberSections } from './numbering.js';
import { paragraph, phrasing } from './text.js';

function section(id: string, numbering: SectionNode['numbering'], ...children: Flow[]): SectionNode {
  return { type: 'section', id, numbering, title: phrasing([id]), children: [...children, paragraph('x')] };
}

function labels(sections: SectionNode[], locale: Report['locale'] = 'zh-CN'): Record<string, string> {
  const report: Report = { type: 'report', version: 1, locale, meta: { title: ['x'], status: 'final' }, sections };
  return Object.fromEntries([...numberSections(report)].map(([{ id }, { label }]) => [id, label]));
}

describe('chineseNumber', () => {
  it('counts as headings do', () => {
    expect([1, 9, 10, 11, 20, 21, 99, 100].map(chineseNumber)).toEqual([
      '一',
      '九',
      '十',
      '十一',
      '二十',
      '二十一',
      '九十九',
      '100',
    ]);
  });
});

describe('listMarker', () => {
  it('never stands above 1. and ends with circled numbers', () => {
    expect([1, 3, 4, 5, 9].map((level) => listMarker(level, 2, 'zh-CN'))).toEqual(['2.', '2.', '（2）', '②', '②']);
    expect([3, 4, 5].map((level) => listMarker(level, 2, 'en'))).toEqual(['2.', '(2)', '(b)']);
  });

  it('does without circles beyond 20 and letters beyond z', () => {
    expect(listMarker(5, 20, 'zh-CN')).toBe('⑳');
    expect(listMarker(5, 21, 'zh-CN')).toBe('（21）');
    expect(listMarker(5, 27, 'en')).toBe('(27)');
  });
});

describe('numberSections', () => {
  const tree = [
    section('a', 'numbered', section('a1', 'numbered', section('a1x', 'numbered', section('deep', 'numbered')))),
    section('b', 'numbered', section('b-plain', 'plain', section('b1', 'numbered')), section('b2', 'numbered')),
    section('annex', 'annex', section('in-annex', 'numbered')),
    section('annex-2', 'annex'),
  ];

  it('numbers Chinese headings 一、（一）1.（1）', () => {
    expect(labels(tree)).toEqual({
      a: '一、',
      a1: '（一）',
      a1x: '1.',
      deep: '（1）',
      b: '二、',
      'b-plain': '',
      b1: '（一）',
      b2: '（二）',
      annex: '附件1',
      'in-annex': '一、',
      'annex-2': '附件2',
    });
  });

  it('numbers English headings in full', () => {
    expect(labels(tree, 'en')).toMatchObject({ a: '1', a1x: '1.1.1', b2: '2.2', annex: 'Annex 1', 'in-annex': '1' });
  });
});
