import { HyperFormula } from 'hyperformula';
import { BANDS, SHARES } from '../inputs.mjs';

/*
 * A spreadsheet engine on the same work, less the months: no sheet function counts them. One sheet, one row of
 * formulas that is filled again for every evaluation, the cheapest way to use it.
 */
const INDICATORS = 14;
const inputs = INDICATORS * 2 + SHARES.length;
const cell = (/** @type {number} */ column) => `${columnName(column)}1`;
const formulas = [
  ...Array.from({ length: INDICATORS }, (_, at) => {
    const [actual, target] = [cell(at * 2), cell(at * 2 + 1)];
    return `=IF(${target}=0,"",ROUND(${actual}/${target}*100,2))`;
  }),
  `=ROUND(SUM(${cell(INDICATORS * 2)}:${cell(inputs - 1)}),2)`,
  BANDS.reduceRight((rest, { id, min }) => `IF(${cell(inputs + INDICATORS)}>=${min},"${id}",${rest})`, '""').replace(
    /^/,
    '=',
  ),
];
const sheet = HyperFormula.buildFromArray([[...Array.from({ length: inputs }, () => 0), ...formulas]], {
  licenseKey: 'gpl-v3',
});

/**
 * @param {import('../inputs.mjs').Input} input
 * @returns {import('../inputs.mjs').Result}
 */
export function evaluate({ indicators, parties }) {
  const row = indicators.flatMap(({ actual, target }) => [actual, target]);
  for (const score of parties) {
    const share = SHARES.find(({ id }) => id === score.id)?.share ?? 0;
    row.push('awarded' in score ? score.awarded : Math.round(score.raw * share) / 100);
  }
  sheet.setCellContents({ sheet: 0, row: 0, col: 0 }, [row]);
  const [values = []] = sheet.getRangeValues({
    start: { sheet: 0, row: 0, col: inputs },
    end: { sheet: 0, row: 0, col: inputs + INDICATORS + 1 },
  });
  return {
    rates: values.slice(0, INDICATORS).map((value) => (value === '' ? null : Number(value))),
    total: Number(values[INDICATORS]),
    grade: String(values[INDICATORS + 1]) || null,
    months: Number.NaN,
  };
}

/** @param {number} column from 0 */
function columnName(column) {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${String.fromCharCode(64 + Math.floor(column / 26))}${letter}`;
}
