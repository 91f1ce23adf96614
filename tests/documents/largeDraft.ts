const AREAS = 12;
const INDICATORS = 60;

/** A draft of a station of twelve areas with sixty indicators, some far above their targets and some without one. */
export function largeDraft(): Record<string, unknown> {
  const areas = Array.from({ length: AREAS }, (_, area) => ({
    id: `area-${area}`,
    name: `第${area + 1}片区`,
    sites: ['东', '西', '南'].map((side, site) => ({
      id: `site-${area}-${site}`,
      name: `${side}门社区${area + 1}号点`,
    })),
  }));
  const sites = areas.flatMap((area) => area.sites.map(({ id }) => id));
  const indicators = Array.from({ length: INDICATORS }, (_, index) => ({
    id: `own-${index}`,
    label: `自设服务指标第${index + 1}项`,
    unit: index % 4 === 0 ? '人次' : '个',
    target: index % 11 === 5 ? 0 : 30 + index,
    actual: index % 7 === 3 ? 4000 + index : 28 + index,
    ...(index % 20 === 0 && { byUnit: sites.map((unit, site) => ({ unit, actual: site, target: 20 })) }),
  }));
  return {
    version: 1,
    stage: 'mid-term',
    scheme: 'guangzhou-2023',
    station: { name: '某街道社会工作服务站' },
    agreement: { start: '2024-03-28', end: '2025-03-27' },
    period: { start: '2024-03-28', end: '2024-09-27' },
    report: { status: 'draft', issuer: '某评估中心', date: '2024-10-20', signatories: ['甲某', '乙某某'] },
    areas,
    indicators,
    parties: [
      { id: 'oversight', awarded: 9.5, strengths: ['配合有力。'], concerns: ['台账有待完善。'] },
      { id: 'purchaser', awarded: 18 },
      { id: 'supervision-centre', awarded: 14 },
      { id: 'third-party', awarded: 50 },
    ],
    sites: [
      { units: sites, strengths: ['服务覆盖全部社区。'], concerns: ['部分点位人手不足。'] },
      ...sites.slice(0, 6).map((unit) => ({ units: [unit], strengths: ['服务有序。'], concerns: ['记录应更完整。'] })),
    ],
    conclusion: { summary: '总体平稳。', nextSteps: ['补齐台账。', '充实人手。'] },
  };
}
