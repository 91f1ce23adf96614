import { completionRate, gradeOf, schemes, totalScore } from '@sw-eval/core';
import { Random } from './random.js';
import { CONCERNS, PROBLEMS, STRENGTHS } from './sentences.js';

/** What a report of the corpus says, whatever its words. */
export interface Facts {
  readonly station: string;
  readonly operator: string;
  readonly purchaser: string;
  readonly oversight: string;
  readonly evaluator: string;
  readonly since: number;
  readonly agreement: readonly [start: string, end: string];
  readonly period: readonly [start: string, end: string];
  readonly months: number;
  readonly visit: string;
  readonly scores: readonly [oversight: number, purchaser: number, supervision: number, third: number];
  readonly total: number;
  readonly grade: string;
  readonly indicators: readonly IndicatorFact[];
  readonly areas: readonly { readonly name: string; readonly sites: readonly string[] }[];
  /** A figure mentioned in the chapter on services that is not the indicator's own. */
  readonly otherFiles: number;
  readonly partOfCases: number;
  readonly siteCases: number;
  readonly strengths: (owner: string) => readonly string[];
  readonly concerns: (owner: string) => readonly string[];
  readonly problems: readonly { readonly title: string; readonly text: string }[];
}

/** An indicator with its figures. */
export interface IndicatorFact {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly target: number;
  readonly actual: number;
  readonly rate: number;
}

const TOWNS = ['云城', '南岭', '东华', '白沙', '江村', '石井', '龙溪', '新塘'] as const;
const STREETS = ['榕树', '莲湖', '竹园', '泉塘', '凤岗', '桂花', '沙浦', '禾田'] as const;
const BODIES = ['晨光', '同行', '和风', '善邻', '知行', '春雨'] as const;
const SITES = ['东湖', '西湖', '荔枝', '仁和', '文昌', '永安', '金沙', '桥头', '水荫', '松柏', '福田', '光明'] as const;

/** Ranges of the agreed volumes, by indicator. */
const TARGETS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['client-files', [300, 2000]],
  ['phone-visits', [1000, 12_000]],
  ['home-visits', [500, 3000]],
  ['casework-opened', [20, 80]],
  ['casework-sessions', [120, 480]],
  ['casework-closed', [15, 70]],
  ['professional-groups', [4, 12]],
  ['professional-group-sessions', [24, 72]],
  ['professional-group-attendances', [190, 580]],
  ['interest-groups', [3, 9]],
  ['interest-group-sessions', [18, 54]],
  ['interest-group-attendances', [140, 430]],
  ['large-events', [2, 6]],
  ['large-event-attendances', [160, 480]],
  ['community-events', [12, 40]],
  ['community-event-attendances', [240, 800]],
]);

/** The facts of report number `seed`. Every figure agrees with every other, but for the files mentioned elsewhere. */
export function factsOf(seed: number, areaWord: (index: number) => string, siteWord: string): Facts {
  const random = new Random(seed * 7919);
  const town = random.pick(TOWNS);
  const street = random.pick(STREETS);
  const year = random.whole(2021, 2025);
  const [months, periodEnd] = random.pick([
    [10.5, `${year + 1}-01-15`],
    [6, `${year}-08-31`],
    [9, `${year}-11-30`],
    [11, `${year + 1}-01-31`],
  ] as const);
  const scores = [
    random.whole(700, 1000) / 100,
    random.whole(1400, 2000) / 100,
    random.whole(1000, 1500) / 100,
    random.whole(3500, 5500) / 100,
  ] as const;
  const scheme = schemes['guangzhou-2023'];
  const total = totalScore(
    scheme.parties.map(({ id }, index) => ({ id, awarded: scores[index] ?? 0 })),
    scheme.id,
  );
  const indicators = scheme.indicators.map(({ id, label, unit }): IndicatorFact => {
    const [min, max] = TARGETS.get(id) ?? [1, 1];
    const target = random.whole(min, max);
    const actual = Math.max(1, Math.floor((target * random.whole(70, 190)) / 100));
    return {
      id,
      label: label['zh-CN'],
      unit: unit['zh-CN'],
      target,
      actual,
      rate: completionRate({ target, actual }) ?? 0,
    };
  });
  const sites = random.some(SITES, 5).map((name) => `${name}${siteWord}`);
  const figure = (id: string) => indicators.find((indicator) => indicator.id === id)?.actual ?? 0;
  const words = (pool: readonly string[]) => (owner: string) => {
    const own = new Random(seed * 31 + [...owner].reduce((sum, sign) => sum * 7 + sign.charCodeAt(0), 0));
    return own.some(pool, own.whole(2, 3));
  };
  return {
    station: `广州市${town}区${street}街社工服务站`,
    operator: `广州市${random.pick(BODIES)}社会工作服务中心`,
    purchaser: `${town}区${street}街道办事处`,
    oversight: `${town}区民政局`,
    evaluator: '广州市明衡社会服务评估中心',
    since: random.whole(2008, 2019),
    agreement: [`${year}-03-01`, `${year + 1}-02-${(year + 1) % 4 === 0 ? '29' : '28'}`],
    period: [`${year}-03-01`, periodEnd],
    months,
    visit: `${year + 1}-02-${random.pick(['18', '20', '25'])}`,
    scores,
    total,
    grade: gradeOf(total, scheme.bands)?.id ?? '',
    indicators,
    areas: [
      { name: areaWord(0), sites: sites.slice(0, 3) },
      { name: areaWord(1), sites: sites.slice(3) },
    ],
    otherFiles: figure('client-files') + random.whole(1, 40),
    partOfCases: Math.max(1, figure('casework-opened') - random.whole(1, 6)),
    siteCases: Math.max(1, Math.floor(figure('casework-opened') / 3)),
    strengths: words(STRENGTHS),
    concerns: words(CONCERNS),
    problems: random.some(PROBLEMS, 2),
  };
}
