import type { WhatIfTexts } from '../../i18n/whatIf/texts';
import type { Scenario } from './scenario';

/** A scenario's name; without one, its number. */
export function scenarioName({ id, name }: Scenario, t: WhatIfTexts): string {
  return name.trim() === '' ? t.unnamed(id.replace(/^s/, '')) : name;
}
