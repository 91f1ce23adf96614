import { HyperFormula } from 'hyperformula';
import { BANDS, SHARES } from '../inputs.mjs';

/*
 * A spreadsheet engine on the same work: one sheet, one row of formulas that is filled again for every evaluation, the
 * cheapest way to use it.
 */
const INDICATORS = 14;
const [scores, dates] = [INDICATORS * 2, INDICATORS * 2 + SHARES.length];
const inputs = dates + 2;
const cell = (/** @type {number} */ column) => `${columnName(column)}1`;
const formulas = [
  ...Array.from({ length: INDICATORS }, (_, at) => {
    const [actual, target] = [cell(at * 2), cell(at * 2 + 1)];
    return `=IF(${target}=0,"",ROUND(${actual}/${target}*100,2))`;
  }),
  `=ROUND(SUM(${cell(scores)}:${cell(dates - 1)}),2)`,
  `=${BANDS.reduceRight((rest, { id, min }) => `IF(${cell(inputs + INDICATORS)}>=${min},"${id}",${rest})`, '""')}`,
  `=DATEDIF(${cell(dates)},${cell(dates + 1)}+1,"M")`,
  `=${cell(dates + 1)}+1-EDATE(${cell(dates)},${cell(inputs + INDICATORS + 2)})`,
  `=${cell(inputs + INDICATORS + 2)}+IF(${cell(inputs + INDICATORS + 3)}=0,0,IF(${cell(inputs + INDICATORS + 3)}<=15,0.5,1))`,
];
const sheet = HyperFormula.buildFromArray([[...Array.from({ length: inputs }, () => 0), ...formulas]], {
  licenseKey: 'gpl-v3',
  dateFormats: ['YYYY-MM-DD'],
});

/**
 * @param {import('../inputs.mjs').Input} input
 * @returns {import('../inputs.mjs').Result}
 */
export function evaluate({ indicators, parties, period }) {
  /** @type {(number | string)[]} */
  const row = indicators.flatMap(({ actual, target }) => [actual, target]);
  for (const score of parties) {
    const share = SHARES.find(({ id }) => id === score.id)?.share ?? 0;
    row.push('awarded' in score ? score.awarded : Math.round(score.raw * share) / 100);
  }
  row.push(period.start, period.end);
  sheet.setCellContents({ sheet: 0, row: 0, col: 0 }, [row]);
  const [values = []] = sheet.getRangeValues({
    start: { sheet: 0, row: 0, col: inputs },
    end: { sheet: 0, row: 0, col: inputs + INDICATORS + 4 },
  });
  return {
    rates: values.slice(0, INDICATORS).map((value) => (value === '' ? null : Number(value))),
    total: Number(values[INDICATORS]),
    grade: String(values[INDICATORS + 1]) || null,
    months: Number(values[INDICATORS + 4]),
  };
}

/** @param {number} column from 0 */
function columnName(column) {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${String.fromCharCode(64 + Math.floor(column / 26))}${letter}`;
}
