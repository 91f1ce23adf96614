/**
 * A case of some indicators, each split over all sites of six areas; its total is 86.
 *
 * @param {number} indicators
 * @param {number} sites a multiple of six
 */
export function largeCase(indicators, sites) {
  const areas = Array.from({ length: 6 }, (_, area) => ({
    id: `a${area}`,
    name: `片区${area + 1}`,
    sites: Array.from({ length: sites / 6 }, (_each, site) => ({
      id: `a${area}-s${site}`,
      name: `社区${area + 1}-${site + 1}`,
    })),
  }));
  const units = areas.flatMap((area) => area.sites);
  return {
    version: 1,
    stage: 'final',
    scheme: 'guangzhou-2023',
    station: { name: '大站' },
    agreement: { start: '2024-01-01', end: '2024-12-31' },
    period: { start: '2024-01-01', end: '2024-10-31' },
    areas,
    indicators: Array.from({ length: indicators }, (_, index) => ({
      id: `own-${index}`,
      label: `指标${index + 1}`,
      unit: '个',
      target: 100 * sites,
      actual: 90 * sites,
      byUnit: units.map((site) => ({ unit: site.id, target: 100, actual: 90 })),
    })),
    parties: [
      { id: 'oversight', awarded: 9 },
      { id: 'purchaser', awarded: 18 },
      { id: 'supervision-centre', awarded: 14 },
      { id: 'third-party', awarded: 45 },
    ],
  };
}
