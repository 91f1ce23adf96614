import { SwEvalError } from '@sw-eval/core';
import { describe, expect, it } from 'vitest';
import { realReport } from '../testing/realCase.js';
import { toText } from '../text/toText.js';
import type { SectionNode } from '../tree/nodes.js';
import { validateReport } from '../tree/validateReport.js';
import type { ReportTemplate } from './template.js';
import { ids, sectionsIn } from './testing/sections.js';

describe('a template', () => {
  it('drops, retitles, reorders and adds sections', () => {
    const preface: SectionNode = {
      type: 'section',
      id: 'preface',
      numbering: 'plain',
      title: [{ type: 'text', value: '前言' }],
      children: [{ type: 'paragraph', children: [{ type: 'text', value: '说明。' }] }],
    };
    const template = {
      order: ['preface', 'result'],
      drop: ['principles', 'supervision-centre'],
      titles: [{ id: 'station', title: '基本情况' }],
      add: [{ section: preface }],
    };
    const report = realReport({ template });
    expect(ids(report).slice(0, 3)).toEqual(['preface', 'result', 'station']);
    expect(sectionsIn(report.sections).map(({ id }) => id)).not.toContain('principles');
    expect(ids(report)).not.toContain('supervision-centre');
    expect(report.sections.find(({ id }) => id === 'station')?.title).toEqual([{ type: 'text', value: '基本情况' }]);
  });

  it('may name a section this report leaves out, but none that no report has', () => {
    expect(() => realReport({ template: { drop: ['objections', 'annex-discrepancies'] } })).not.toThrow();
    expect(() => realReport({ template: { drop: ['objektions'] } })).toThrow(SwEvalError);
  });

  const own = (id: string, numbering: SectionNode['numbering'] = 'numbered'): SectionNode => ({
    type: 'section',
    id,
    numbering,
    title: [{ type: 'text', value: '自加' }],
    children: [{ type: 'paragraph', children: [{ type: 'text', value: '说明。' }] }],
  });

  it('adds sections before the annexes, and annexes behind them', () => {
    const template = { add: [{ section: own('more') }, { section: own('map', 'annex') }] };
    expect(ids(realReport({ template })).slice(-4)).toEqual(['conclusion', 'more', 'annex-indicators', 'map']);
  });

  it('has the text speak of an annex by the number it came to have', () => {
    const order = toText(realReport({ annexDiscrepancies: true, template: { order: ['annex-discrepancies'] } }));
    expect(order).toContain('附件2　服务指标完成情况表');
    expect(order).toContain('各项指标的明细见附件2。');
    expect(order).toContain('注：附件2中标有“*”的指标量');
    expect(order).not.toMatch(/见附件1|附件1中/);
  });

  it.each([
    ['zh-CN', '注：有的指标量由已印发的完成率反推得出', /附件1中|明细见附件|\*/],
    ['en', 'Note: some targets were worked back', /in Annex 1|Annex 1 lists|\*/],
  ] as const)('that drops the annex of indicators leaves no word of it: %s', (locale, note, gone) => {
    const template = { drop: ['annex-indicators'] };
    const text = toText(realReport({ locale, annexDiscrepancies: true, template }));
    expect(text).toContain(note);
    expect(text).not.toMatch(gone);
  });

  it('can put a section of its own in the place of one', () => {
    const template = { drop: ['conclusion'], add: [{ section: own('conclusion'), after: 'result' }] };
    const report = realReport({ template });
    expect(ids(report).slice(-3)).toEqual(['result', 'conclusion', 'annex-indicators']);
    expect(validateReport(report)).toEqual([]);
  });

  it('closes with who signs whatever section comes last', () => {
    const report = { issuer: '某协会', date: '2025-03-10' };
    const last = (template: ReportTemplate) => {
      const { sections } = realReport({ template }, { report });
      const signed = sections.filter(({ children }) => children.at(-1)?.type === 'signature');
      return signed.map(({ id }) => id);
    };
    expect(last({ drop: ['conclusion'] })).toEqual(['result']);
    expect(last({ order: ['annex-indicators', 'conclusion'] })).toEqual(['result']);
    expect(last({ add: [{ section: own('more') }] })).toEqual(['more']);
  });

  it.each<[unknown, string, string]>([
    [{ order: ['station', 'scores'] }, 'template.order[1]', 'invalid-value'],
    [{ order: ['station', 'nowhere'] }, 'template.order[1]', 'unknown-reference'],
    [{ order: ['result', 'station', 'result'] }, 'template.order[2]', 'duplicate-id'],
    [{ order: 'result' }, 'template.order', 'invalid-type'],
    [{ drop: ['score-table'] }, 'template.drop[0]', 'unknown-reference'],
    [{ drop: ['objektions'] }, 'template.drop[0]', 'unknown-reference'],
    [{ titles: [{ id: 'result', title: ' ' }] }, 'template.titles[0].title', 'empty'],
    [{ titles: [{ id: 'completion-chart', title: '图' }] }, 'template.titles[0].id', 'unknown-reference'],
    [{ add: [{ section: own('more'), after: 'scores' }] }, 'template.add[0].after', 'invalid-value'],
    [{ add: [{ section: own('result') }] }, 'template.add[0].section.id', 'duplicate-id'],
    [{ add: [{ section: { ...own('more'), title: [] } }] }, 'template.add[0].section.title', 'empty'],
    [{ add: [{ section: own('more'), before: 'result' }] }, 'template.add[0].before', 'unknown-key'],
    [{ orders: [] }, 'template.orders', 'unknown-key'],
    [[], 'template', 'invalid-type'],
  ])('with a mistake is refused, with its path: %j', (template, pathText, code) => {
    let issues: readonly unknown[] = [];
    try {
      realReport({ template: template as ReportTemplate });
    } catch (error) {
      issues = error instanceof SwEvalError ? error.issues : [];
    }
    expect(issues).toMatchObject([{ pathText, code }]);
  });

  it('cannot bring in a broken section', () => {
    const section = { type: 'section', id: 'result', numbering: 'plain', title: [], children: [] } as SectionNode;
    expect(() => realReport({ template: { add: [{ section }] } })).toThrow(SwEvalError);
  });
});
