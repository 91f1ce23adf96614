import { describe, expect, it } from 'vitest';
import { toHtml } from '../html/toHtml.js';
import { toMarkdown } from '../markdown/toMarkdown.js';
import { realReport } from '../testing/realCase.js';
import { toText } from '../text/toText.js';
import type { Flow } from '../tree/nodes.js';
import { plainText } from '../tree/plainText.js';
import { validateReport } from '../tree/validateReport.js';

describe('counts of an indicator with decimals', () => {
  const hours = { id: 'hours', label: '培训时数', unit: '小时', decimals: 1, target: 100, actual: 97.5, reported: 98 };
  const areas = [{ id: 'north', name: '北片区' }];
  const indicator = { ...hours, adjustments: [{ amount: -0.5 }], byUnit: [{ unit: 'north', actual: 97, target: 100 }] };

  it.each(['zh-CN', 'en'] as const)('are written with the same decimals wherever they stand: %s', (locale) => {
    const report = realReport({ locale }, { areas, sites: [], indicators: [indicator], stated: undefined });
    const markdown = toMarkdown(report);
    expect(markdown).toMatch(/100\.0 \| +97\.5 \|/);
    expect(markdown).toMatch(/100\.0 \| +97\.0 \|/);
    expect(markdown).toContain(
      locale === 'en'
        ? '培训时数 (小时): reported 98.0, less 0.5, verified 97.5.'
        : '填报98.0小时，核减0.5小时，核实后为97.5小时',
    );
  });

  it('are evened out in standards and shares', () => {
    const compliance = [{ id: 'own', label: '持证率', threshold: 80, measured: 82.5 }];
    const scheme = { extends: 'guangzhou-2023', compliance: [{ id: 'own', label: '持证率', threshold: 80 }] };
    const text = toText(
      realReport({}, { scheme, compliance: compliance.map(({ id, measured }) => ({ id, measured })) }),
    );
    expect(text).toContain('持证率：实测82.5，标准为不低于80.0，达到要求。');
  });
});

describe('the title of earlier advice', () => {
  it.each([
    ['final', '中期评估意见落实情况'],
    ['mid-term', '上次评估意见落实情况'],
    ['re-evaluation', '上次评估意见落实情况'],
  ])('in a report of the stage %s does not name that stage itself', (stage, title) => {
    expect(toText(realReport({}, { stage }))).toContain(`（五）${title}`);
  });
});

describe('what an objection changed', () => {
  const objected = (path: string, from: unknown, to: unknown, locale: 'zh-CN' | 'en' = 'zh-CN') =>
    toText(realReport({ locale }, { objections: [{ by: 'station', text: '有误。', changes: [{ path, from, to }] }] }));

  it('is a figure with its name and unit', () => {
    expect(objected('indicators.phone-visits.actual', 11655, 11665)).toContain(
      '据此更正电访完成量：由11655个改为11665个。',
    );
    expect(objected('parties.purchaser.awarded', 19, 19.8)).toContain('据此更正购买方得分：由19.00改为19.80。');
    expect(objected('indicators.phone-visits.target', null, 10000, 'en')).toContain(
      'Changed the target of “Phone visits” from nothing to 10,000.',
    );
  });

  it.each<[string, unknown, unknown, string, string]>([
    ['station.name', '甲', '乙', '社工站名称：由甲改为乙。', 'the name of the station from 甲 to 乙.'],
    ['station.since', 2011, 2012, '开展服务的起始年份：由2011改为2012。', 'operated from 2011 to 2012.'],
    [
      'period.end',
      '2025-01-31',
      '2025-02-28',
      '评估周期终止日：由2025年1月31日改为2025年2月28日。',
      'the last day of the evaluation period from 31 January 2025 to 28 February 2025.',
    ],
    ['total', 93, 93.73, '总分：由93.00改为93.73。', 'the total from 93.00 to 93.73.'],
    ['grade', 'good', 'excellent', '评估等级：由良好改为优秀。', 'the grade from Good to Excellent.'],
    ['stated.total', 93, 93.73, '报告所列总分：由93.00改为93.73。', 'the total as the report stated it from 93.00'],
    ['indicators[5].actual', 48, 49, '个案结案完成量：由48个改为49个。', 'the actual of “Cases closed” from 48 to 49.'],
    ['indicators.casework-closed.rate', 89, 89.09, '个案结案完成率：由89.00%改为89.09%。', 'from 89.00% to 89.09%.'],
    [
      'indicators.casework-closed.reported',
      48,
      49,
      '个案结案填报数：由48个改为49个。',
      'the reported figure of “Cases',
    ],
    ['indicators.casework-closed.status', 'behind', 'met', '个案结案完成情况：由落后改为完成。', 'from Behind to Met.'],
    [
      'indicators.casework-opened.byUnit.area-4.actual',
      24,
      25,
      '片区4的个案接案完成量：由24个改为25个。',
      'the actual of “Cases opened” in 片区4 from 24 to 25.',
    ],
    [
      'parties.third-party.raw',
      90,
      90.5,
      '第三方原始分：由90.0改为90.5。',
      'the raw score of “Third-party evaluator” from 90.0',
    ],
    [
      'compliance.continuing-education.measured',
      5,
      5.5,
      '人均每月继续教育时数实测值：由5.0小时改为5.5小时。',
      'of “Continuing education per worker and month (hours)” from 5.0 to 5.5.',
    ],
    ['survey.satisfied', 57, 58, '满意人数：由57人改为58人。', 'the number of satisfied service users from 57 to 58.'],
  ])('is called by its name and written as a report writes it: %s', (path, from, to, chinese, english) => {
    expect(objected(path, from, to)).toContain(`据此更正${chinese}`);
    expect(objected(path, from, to, 'en')).toContain(english);
  });

  it.each([
    'indicators.nothing.actual',
    'parties.oversight.strengths.0',
    'indicators.casework-closed.byUnit.nowhere.actual',
  ])('is the content concerned where a report has no name for it: %s', (path) => {
    expect(objected(path, 1, null)).toContain('据此更正有关内容：由1改为空。');
    expect(objected(path, true, false, 'en')).toContain('Changed the content concerned from yes to no.');
    expect(objected(path, 1, 2)).not.toContain(path);
  });

  it('was objected by someone the scheme has a name for', () => {
    const raised = (by: string, locale: 'zh-CN' | 'en' = 'zh-CN') =>
      toText(realReport({ locale }, { objections: [{ by, text: '有误。' }] }));
    expect(raised('third-party')).toContain('第三方提出：有误。');
    expect(raised('third-party', 'en')).toContain('Raised by the third-party evaluator: 有误。');
    expect(raised('operator')).toContain('承接机构提出：有误。');
    expect(raised('某居民')).toContain('某居民提出：有误。');
  });
});

describe('contents', () => {
  it('are there only when asked for, two levels deep with the numbers of the headings', () => {
    expect(toText(realReport())).not.toContain('目录');
    const text = toText(realReport({ contents: true }));
    expect(text).toContain('\n目录\n\n一、社工站基本情况\n二、评估依据、原则与方法\n  （一）评估依据\n');
    expect(text).toContain('\n附件1　服务指标完成情况表\n\n一、社工站基本情况\n');
  });

  it('lead to their sections in HTML', () => {
    const html = toHtml(realReport({ contents: true }));
    const [nav = ''] = /<nav class="contents"[\s\S]*?<\/nav>/.exec(html) ?? [];
    const targets = [...nav.matchAll(/href="#([^"]+)"/g)].map(([, id]) => decodeURIComponent(id ?? ''));
    expect(targets.length).toBeGreaterThan(15);
    for (const id of targets) expect(html).toContain(`<section id="${id}"`);
  });

  it('are a nested list in Markdown, and in English on request', () => {
    expect(toMarkdown(realReport({ contents: true, locale: 'en' }))).toContain(
      '**Contents**\n\n- 1 The station\n- 2 Basis, principles and methods\n  - 2.1 Basis\n',
    );
  });
});

function headingsOf(nodes: readonly Flow[]): string[] {
  return nodes.flatMap((node) =>
    node.type === 'section' ? [plainText(node.title, 'zh-CN'), ...headingsOf(node.children)] : [],
  );
}

describe('the heading of a group', () => {
  const titled = (count: number, locale: 'zh-CN' | 'en' = 'zh-CN') => {
    const areas = Array.from({ length: count }, (_, index) => ({ id: `a${index}`, name: `${index + 1}片` }));
    const sites = [{ units: areas.map(({ id }) => id), strengths: ['甲。'] }];
    return toText(realReport({ locale }, { areas, sites, indicators: [], stated: undefined }));
  };

  it('names up to six areas and sites, of more the first and how many there are', () => {
    expect(titled(6)).toContain('1.1片、2片、3片、4片、5片、6片\n');
    expect(titled(7)).toContain('1.1片等7个片区\n\n包括1片、2片、3片、4片、5片、6片、7片。');
    expect(titled(7, 'en')).toContain('1片 and 6 more areas\n\nThese are 1片, 2片, 3片, 4片, 5片, 6片, 7片.');
  });
});

describe('a scheme without parties', () => {
  const scheme = { extends: 'guangzhou-2023', parties: [] };
  const indicators = [{ id: 'client-files', target: 10, actual: 11 }];
  const changes = {
    scheme,
    parties: [],
    indicators,
    sites: [],
    compliance: [],
    areas: [],
    followUps: [],
    keyProblems: [],
    stated: undefined,
  };

  it('has its indicators in a section at the top, and no grades that no total could have', () => {
    const report = realReport({}, changes);
    const text = toText(report);
    expect(report.sections.map(({ id }) => id)).toEqual([
      'station',
      'method',
      'indicators',
      'conclusion',
      'annex-indicators',
    ]);
    expect(text).toContain('三、服务指标完成情况\n');
    expect(text).not.toMatch(/等级|（一）服务指标完成情况/);
  });
});

describe('a report of unusual size', () => {
  it('has findings on sixty sites in one group', () => {
    const sites = Array.from({ length: 60 }, (_, index) => ({
      id: `community-with-a-long-name-${index}`,
      name: `第${index + 1}社区`,
    }));
    const report = realReport(
      {},
      {
        areas: [{ id: 'area', name: '片区', sites }],
        sites: [
          { units: sites.map(({ id }) => id), strengths: ['甲。'], concerns: ['乙。'] },
          { units: sites.map(({ id }) => id).reverse(), strengths: ['丙。'], concerns: [] },
        ],
        indicators: [{ id: 'home-visits', target: 1, actual: 1 }],
        stated: undefined,
      },
    );
    expect(validateReport(report)).toEqual([]);
    const text = toText(report);
    expect(text).toContain('1.片区（第1社区等60个社工点）\n\n包括第1社区、第2社区、');
    expect(text).toContain('第59社区、第60社区。');
    expect(Math.max(...headingsOf(report.sections).map(({ length }) => length))).toBeLessThan(30);
  });

  it('has no areas, no sites and no findings', () => {
    const report = realReport(
      {},
      { areas: undefined, sites: undefined, parties: [], indicators: [], stated: undefined, engagement: undefined },
    );
    expect(validateReport(report)).toEqual([]);
    expect(report.sections.map(({ id }) => id)).not.toContain('annex-indicators');
  });

  it('has findings that name no site', () => {
    const report = realReport({}, { sites: [{ units: [], strengths: ['甲。'] }] });
    expect(validateReport(report)).toEqual([]);
    expect(toText(report)).toContain('总体情况');
  });
});
