import { describe, expect, it } from 'vitest';
import { toHtml } from '../html/toHtml.js';
import { realInput, realReport } from '../testing/realCase.js';
import { toText } from '../text/toText.js';
import { validateReport } from '../tree/validateReport.js';
import { ids, sectionsIn } from './testing/sections.js';

/** The real case as small as a case can be. */
const BARE = {
  report: undefined,
  engagement: undefined,
  areas: undefined,
  sites: undefined,
  compliance: undefined,
  followUps: undefined,
  keyProblems: undefined,
  conclusion: undefined,
  stated: undefined,
  station: { name: '某社工站' },
  indicators: [],
  parties: [],
};

describe('assembleReport', () => {
  it('sets the sections in their fixed order with stable ids', () => {
    expect(ids(realReport({ annexDiscrepancies: true }))).toEqual([
      'station',
      'method',
      'oversight',
      'purchaser',
      'supervision-centre',
      'third-party',
      'result',
      'conclusion',
      'annex-indicators',
      'annex-discrepancies',
    ]);
    const third = realReport().sections.find(({ id }) => id === 'third-party');
    const inner = third?.children.flatMap((child) => (child.type === 'section' ? [child.id] : []));
    expect(inner).toEqual(['management', 'services', 'indicators', 'sites', 'follow-ups']);
  });

  it('lists what differs only when asked to', () => {
    expect(ids(realReport())).not.toContain('annex-discrepancies');
    expect(toText(realReport({ annexDiscrepancies: true }))).toContain('11655');
  });

  it('calls evaluators without a name by their role, and prints an id only where there is nothing else', () => {
    const panel = [{ id: 'e1', name: '甲', role: '组长' }, { id: 'e2', role: '财务专家', recused: true }, { id: 'e3' }];
    const text = toText(realReport({ locale: 'en' }, { engagement: { panel } }));
    expect(text).toMatch(/1\. 甲 \(组长\)\s+2\. 财务专家; recused\s+3\. e3/);
    expect(text).not.toContain('e2');
  });

  it('has the same ids in both languages', () => {
    const all = (locale: 'zh-CN' | 'en') =>
      sectionsIn(realReport({ locale, annexDiscrepancies: true }).sections).map(({ id }) => id);
    expect(all('en')).toEqual(all('zh-CN'));
    expect(new Set(all('en')).size).toBe(all('en').length);
  });

  it('leaves out sections without content', () => {
    const report = realReport({}, BARE);
    expect(ids(report)).toEqual(['station', 'method', 'result']);
    expect(validateReport(report)).toEqual([]);
    expect(sectionsIn(report.sections).every(({ children }) => children.length > 0)).toBe(true);
  });

  it('says in a sentence which station it is even where the case gives its name alone', () => {
    expect(toText(realReport({}, BARE))).toContain('本次评估对象为某社工站（以下简称“社工站”）。');
    expect(toText(realReport({ locale: 'en' }, BARE))).toContain(
      '某社工站 (“the station”) is a social work service station.',
    );
    const operated = toText(realReport({}, { ...BARE, station: { name: '某社工站', operator: '某协会' } }));
    expect(operated).toContain('某社工站（以下简称“社工站”），由某协会承接运营。');
  });

  it('holds every finding, key problem and next step of the case', () => {
    const text = toText(realReport());
    const input = JSON.stringify(realInput(), (key, value: unknown) =>
      key === 'stated' || key === 'basis' ? undefined : value,
    );
    const findings = [...input.matchAll(/"([^"]*[\u4e00-\u9fff][^"]{24,})"/g)].map(([, finding]) => finding ?? '');
    expect(findings.length).toBeGreaterThan(40);
    expect(findings.filter((finding) => !text.includes(finding))).toEqual([]);
  });

  it('gives no total and no grade while a score is missing, but the range', () => {
    const parties = [
      { id: 'oversight', awarded: 9.8 },
      { id: 'purchaser', awarded: 19.8 },
      { id: 'supervision-centre', awarded: 14.9 },
    ];
    const text = toText(realReport({}, { parties, stated: undefined }));
    expect(text).toContain('第三方尚未评分，暂不形成总分和等级。按现有评分，总分可能在44.50分至99.50分之间。');
    expect(text).not.toContain('评估等级为');
  });

  it('marks rules that no source states as conventions, and targets worked back as unverified', () => {
    const text = toText(realReport());
    expect(text).toContain('上述口径未见公开文件规定，系本次评估采用的约定。');
    expect(text).toContain('个案结案*');
    expect(text).toContain('未与服务合同核对');
  });

  it('does not speak of derived targets where every target is agreed', () => {
    const indicators = [{ id: 'client-files', target: 1100, actual: 1112 }];
    expect(toText(realReport({}, { indicators, stated: undefined }))).not.toContain('反推');
  });

  it('says on a draft that it is one', () => {
    expect(realReport().meta.notice).toBeUndefined();
    expect(realReport({}, { report: { status: 'draft' } }).meta.notice).toBe('草稿，非正式评估结果');
    expect(realReport({ locale: 'en' }, { report: { status: 'for-comment' } }).meta.notice).toBe(
      'For comment. Not a formal result',
    );
  });

  it('tells what was reported, corrected and amended', () => {
    const indicators = [
      {
        id: 'client-files',
        target: 1100,
        actual: 1109,
        reported: 1112,
        adjustments: [{ amount: -3, reason: '重复建档' }],
        amendments: [{ date: '2024-09-01', from: 1000, to: 1100, reason: '补充协议' }],
      },
    ];
    const text = toText(realReport({}, { indicators, stated: undefined }));
    expect(text).toContain('建档：填报1112份，核减3份（重复建档），核实后为1109份。');
    expect(text).toContain('建档：2024年9月1日起由1000份调整为1100份，原因是补充协议。');
  });

  it('reports a survey apart from effect', () => {
    const text = toText(realReport({}, { survey: { method: 'telephone', sampled: 60, satisfied: 58 } }));
    expect(text).toContain('以电话方式调查服务对象60人，其中表示满意的58人，满意率为96.67%。');
    expect(text).toContain('满意率反映服务对象的主观感受，与服务成效分别表述');
  });

  it('sets out objections with what they changed', () => {
    const objections = [
      {
        by: 'station',
        text: '数字有误。',
        response: '采纳。',
        changes: [{ path: 'indicators.client-files.actual', from: 1110, to: 1112 }],
      },
    ];
    const text = toText(realReport({}, { objections }));
    expect(text).toContain('九、异议及处理');
    expect(text).toContain('社工站提出：数字有误。');
    expect(text).toContain('据此更正建档完成量：由1110份改为1112份。');
  });

  it('closes the body with who signs, before the annexes', () => {
    const report = { issuer: '某协会', date: '2025-03-10', signatories: ['甲'] };
    const objections = [{ by: 'station', text: '数字有误。' }];
    const types = (changes: Record<string, unknown>, id: string) =>
      realReport({}, changes)
        .sections.find((section) => section.id === id)
        ?.children.at(-1)?.type;
    expect(types({ report }, 'conclusion')).toBe('signature');
    expect(types({ report, objections }, 'objections')).toBe('signature');
    expect(types({ report, objections }, 'conclusion')).toBe('section');
    expect(types({}, 'conclusion')).toBe('section');
  });

  it('has people sign beside their names, above the body and its day', () => {
    const report = { issuer: '某协会', date: '2025-03-10', signatories: ['甲', ' '] };
    const last = (changes: Record<string, unknown>) =>
      realReport({}, { report: changes })
        .sections.find(({ id }) => id === 'conclusion')
        ?.children.at(-1);
    expect(last(report)).toMatchObject({
      signers: [[{ type: 'text', value: '甲' }]],
      lines: [[{ type: 'text', value: '某协会' }], [{ figure: { value: '2025-03-10' } }]],
    });
    expect(last({ signatories: ['甲'] })).toMatchObject({ signers: [[{ value: '甲' }]], lines: [] });
    expect(last({ issuer: '某协会' })).not.toHaveProperty('signers');
    expect(toText(realReport({}, { report }))).toMatch(/\n\n甲\n\n某协会\n2025年3月10日\n\n附件1/);
    expect(toHtml(realReport({}, { report }))).toContain(
      '<div class="signature"><div class="signers"><p>甲<span class="sign"></span></p></div><div class="issued"><p>某协会</p>',
    );
  });

  it('has no date but the report’s own', () => {
    expect(realReport().meta.date).toBeUndefined();
    expect(realReport({}, { report: { date: '2025-03-10' } }).meta.date).toBe('2025-03-10');
  });

  it('says what it was made from', () => {
    const { provenance } = realReport().meta;
    expect(provenance?.caseSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(provenance?.scheme).toBe('guangzhou-2023@1');
    expect(provenance?.packages.map((name) => name.replace(/@[^@]*$/, ''))).toEqual([
      '@sw-eval/core',
      '@sw-eval/report',
    ]);
  });

  it('puts line breaks of the case into paragraphs of their own', () => {
    const conclusion = { summary: '第一段。\n\n第二段。' };
    const report = realReport({}, { conclusion });
    expect(report.sections.find(({ id }) => id === 'conclusion')?.children).toHaveLength(2);
  });

  it('takes from a case no sign that turns the direction of the words around it', () => {
    const station = { name: '某\u202e站\u2066', operator: '\u202b某协会' };
    const report = realReport({}, { station, conclusion: { summary: '一\u202d。\n二\u2069。' } });
    expect(JSON.stringify(report)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
    expect(toText(report)).toContain('某站（以下简称“社工站”），由某协会承接运营。');
    expect(toText(realReport({}, { station: { name: 'עברית' } }))).toContain('עברית（以下简称');
  });

  it('is plain JSON', () => {
    const report = realReport();
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});
