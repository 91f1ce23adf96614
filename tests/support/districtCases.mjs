import { readFileSync } from 'node:fs';

const REAL = JSON.parse(readFileSync(new URL('../cases/guangwei-2024-final.json', import.meta.url), 'utf8'));

/**
 * Cases of a made-up district: the real case, with other names, scores and volumes. Drawn by a fixed rule, so that the
 * same number gives the same cases.
 *
 * @param {number} count
 * @returns {any[]}
 */
export function districtCases(count) {
  let state = 20_250_310;
  const draw = () => {
    // Park and Miller's generator: every product stays within 2^53.
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return Array.from({ length: count }, (_, index) => {
    const { stated: _stated, ...rest } = REAL;
    const level = 0.7 + 0.3 * draw();
    return {
      ...rest,
      station: { ...REAL.station, name: `第${index + 1}街社工服务站` },
      indicators: REAL.indicators.map((/** @type {any} */ indicator) => {
        const { byUnit: _byUnit, reported: _reported, adjustments: _adjustments, ...kept } = indicator;
        return { ...kept, actual: Math.round(indicator.target * (0.8 + 0.5 * draw())) };
      }),
      parties: REAL.parties.map((/** @type {any} */ party, /** @type {number} */ place) => {
        const share = [10, 20, 15, 55][place] ?? 0;
        return { ...party, awarded: Math.min(share, Math.round(share * level * (0.95 + 0.1 * draw()) * 100) / 100) };
      }),
    };
  });
}
