import { schemes } from '@sw-eval/core';
import { Random } from '../corpus/random.js';
import { CONCERNS, PROBLEMS, STRENGTHS } from '../corpus/sentences.js';

const NAMES = ['东湖', '西湖', '荔枝', '仁和', '文昌', '永安', '金沙', '桥头', '水荫', '松柏', '福田', '光明'] as const;
const KINDS = ['社区', '村', '社工点'] as const;
const OWN = ['义诊活动', '邻里议事会', '政策宣传', '骨干培训', '社区巡访', '亲子工坊', '助老理发', '法律咨询'] as const;
const OWN_UNITS = ['场', '次', '期'] as const;

/** A case such as an office might write: 1 to 12 areas, 1 to 60 indicators, with findings for everyone. */
export function generatedCase(seed: number): Record<string, unknown> {
  const random = new Random(seed * 104_729);
  const year = random.whole(2020, 2025);
  const areas = Array.from({ length: random.whole(1, 12) }, (_, area) => ({
    id: `area-${area + 1}`,
    name: `片区${area + 1}`,
    sites: Array.from({ length: random.whole(0, 5) }, (__, site) => ({
      id: `site-${area + 1}-${site + 1}`,
      name: `${NAMES[(area * 5 + site) % NAMES.length]}${area + 1}${KINDS[(area + site) % KINDS.length]}`,
    })),
  }));
  const units = areas.flatMap((area) =>
    area.sites.length > 0 ? [area.sites.slice(0, 2).map(({ id }) => id)] : [[area.id]],
  );
  const scheme = schemes['guangzhou-2023'];
  const known = random.some(scheme.indicators, random.whole(1, 16)).map(({ id }) => ({ id, ...volumes(random) }));
  const own = Array.from({ length: random.whole(0, 44) }, (_, index) => ({
    id: `own-${index + 1}`,
    label: `${OWN[index % OWN.length]}${'甲乙丙丁戊己'[Math.floor(index / OWN.length)]}`,
    unit: random.pick(OWN_UNITS),
    ...volumes(random),
  }));
  const findings = () => ({
    strengths: random.some(STRENGTHS, random.whole(1, 4)),
    concerns: random.some(CONCERNS, random.whole(1, 3)),
  });
  const withUnits = random.whole(0, 1) === 1;
  return {
    version: 1,
    stage: random.pick(['final', 'mid-term', 're-evaluation', 'spot-check']),
    scheme: scheme.id,
    report: {
      issuer: '广州市明衡社会服务评估中心',
      date: `${year + 1}-03-${random.pick(['05', '18'])}`,
      signatories: ['陈立', '周敏'],
    },
    station: {
      name: `广州市云城区${random.pick(NAMES)}街社工服务站`,
      operator: `广州市${random.pick(['晨光', '同行', '知行'])}社会工作服务中心`,
      purchaser: `云城区${random.pick(NAMES)}街道办事处`,
      oversight: '云城区民政局',
      since: random.whole(2008, 2019),
    },
    agreement: { start: `${year}-04-01`, end: `${year + 1}-03-31` },
    period: { start: `${year}-04-01`, end: random.pick([`${year + 1}-01-31`, `${year}-09-15`, `${year + 1}-02-15`]) },
    engagement: {
      evaluator: '广州市明衡社会服务评估中心',
      commissionedBy: '云城区民政局',
      siteVisit: `${year + 1}-02-20`,
    },
    areas,
    indicators: [...known, ...own].map((indicator) => ({
      ...indicator,
      ...(withUnits && { byUnit: areas.map(({ id }) => ({ unit: id, actual: random.whole(0, 90) })) }),
    })),
    compliance: [{ id: 'continuing-education', measured: random.whole(10, 99) / 10 }],
    parties: scheme.parties.map(({ id, share, sections }) => ({
      id,
      awarded: random.whole(share * 50, share * 100) / 100,
      ...(sections === undefined
        ? findings()
        : { sections: sections.map((section) => ({ id: section.id, ...findings() })) }),
    })),
    sites: units.map((ids) => ({ units: ids, ...findings() })),
    survey: { method: 'telephone', sampled: 60, satisfied: random.whole(30, 60), aware: random.whole(20, 60) },
    followUps: [
      { recommendation: '健全档案管理制度', status: random.pick(['resolved', 'partly-resolved', 'unresolved']) },
    ],
    keyProblems: random.some(PROBLEMS, random.whole(1, 3)),
    conclusion: { summary: '社工站按期完成了本周期的工作，各方评价总体良好。', nextSteps: random.some(CONCERNS, 2) },
  };
}

function volumes(random: Random) {
  const target = random.whole(1, 5000);
  return { target, actual: random.whole(0, target * 2) };
}
