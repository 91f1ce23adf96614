import { areas } from './areas.js';
import { byUnit } from './byUnit.js';
import { changes } from './changes.js';
import { compliance } from './compliance.js';
import { followUps } from './followUps.js';
import { form } from './form.js';
import { indicators } from './indicators.js';
import { keyProblems } from './keyProblems.js';
import { listItems } from './listItems.js';
import { objections } from './objections.js';
import { panel } from './panel.js';
import { parties } from './parties.js';
import { partyFindings } from './partyFindings.js';
import { rubricValues } from './rubricValues.js';
import { siteFindings } from './siteFindings.js';
import { stated } from './stated.js';
import type { Table } from './table.js';
import { vetoes } from './vetoes.js';

/** The sheets of the workbook from left to right: first what every case needs. */
export const TABLES: readonly Table[] = [
  form,
  areas,
  indicators,
  byUnit,
  changes,
  parties,
  rubricValues,
  partyFindings,
  siteFindings,
  keyProblems,
  listItems,
  panel,
  compliance,
  followUps,
  objections,
  vetoes,
  stated,
];
