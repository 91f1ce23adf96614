import { evaluateJson, explain } from '@sw-eval/core';
import { expect, it } from 'vitest';
import { zhCN } from '../../i18n/zh-CN';
import { printValue } from './printValue';

const evaluation = evaluateJson({
  version: 1,
  stage: 'final',
  scheme: {
    extends: 'guangzhou-2023',
    parties: [{ id: 'street', label: '街道', share: 100 }],
    vetoes: [{ id: 'forgery', label: '造假', capGrade: 'qualified' }],
  },
  station: { name: '和平街社工服务站' },
  agreement: { start: '2024-03-28', end: '2025-03-27' },
  period: { start: '2024-03-28', end: '2025-01-31' },
  indicators: [{ id: 'casework-closed', target: 55, actual: 49 }],
  parties: [{ id: 'street', awarded: 93.7 }],
  vetoes: [{ id: 'forgery', evidence: '台账' }],
});

it.each([
  ['grade', '合格'],
  ['veto.capGrade', '合格'],
  ['range.grades.0', '合格'],
  ['veto.lowered', '是'],
  ['total', '93.70'],
  ['indicators.casework-closed.rate', '89.09%'],
  ['indicators.casework-closed.status', '按进度'],
  ['indicators.casework-closed.actual', '49'],
  ['period.start', '2024-03-28'],
])('%s is printed as %s', (path, expected) => {
  expect(printValue(explain(evaluation, path), evaluation, 'zh-CN', zhCN)).toBe(expected);
});
