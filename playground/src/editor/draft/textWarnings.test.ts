import { auditCase } from '@sw-eval/core';
import { expect, it } from 'vitest';
import { textWarnings } from './textWarnings';

it('places what may be personal data at the field of the text it stands in', () => {
  const draft = { parties: [{ id: 'oversight', concerns: ['好', '联系人电话 13812345678'] }] };
  const warnings = textWarnings(
    draft,
    auditCase({ parties: [{ id: 'oversight', concerns: ['好', '联系人电话 13812345678'] }] }),
    'zh-CN',
  );
  expect([...warnings.keys()]).toEqual(['parties.0.concerns.1']);
});
