import { describe, expect, it } from 'vitest';
import { errorOf } from '../../testing/issuesOf.js';
import { withConventions } from './conventions.js';
import { findPreset, presetIds, requirePreset, schemes } from './presets.js';
import { RULE_NAMES } from './ruleNames.js';

const sourced = (id: keyof typeof schemes) => RULE_NAMES.filter((name) => schemes[id].rules[name]?.basis === 'sourced');
const bands = (id: keyof typeof schemes) =>
  schemes[id].bands.map(({ id, min, max }) => (max === undefined ? [id, min] : [id, min, max]));

describe('guangzhou-2023', () => {
  const preset = schemes['guangzhou-2023'];

  it('has the four parties and bands of the published report', () => {
    expect(preset.parties.map(({ id, label, share }) => [id, label['zh-CN'], share])).toEqual([
      ['oversight', '监督方', 10],
      ['purchaser', '购买方', 20],
      ['supervision-centre', '督导中心', 15],
      ['third-party', '第三方', 55],
    ]);
    expect(bands('guangzhou-2023')).toEqual([
      ['excellent', 90],
      ['good', 80],
      ['qualified', 60],
      ['unqualified', 0],
    ]);
  });

  it('has the sixteen indicators, and neither targets nor formulas', () => {
    expect(preset.indicators.map((indicator) => indicator.id)).toEqual([
      'client-files',
      'phone-visits',
      'home-visits',
      'casework-opened',
      'casework-sessions',
      'casework-closed',
      'professional-groups',
      'professional-group-sessions',
      'professional-group-attendances',
      'interest-groups',
      'interest-group-sessions',
      'interest-group-attendances',
      'large-events',
      'large-event-attendances',
      'community-events',
      'community-event-attendances',
    ]);
    expect(preset.indicators.some((indicator) => 'targetFormula' in indicator)).toBe(false);
  });

  it('presents nothing as official that no source states', () => {
    expect(sourced('guangzhou-2023')).toEqual(['shares', 'total', 'bands']);
    expect(preset.vetoes).toEqual([]);
    expect(preset.parties.some((party) => 'rubric' in party)).toBe(false);
    expect(preset.compliance.every((standard) => standard.threshold === undefined)).toBe(true);
  });
});

describe('the other presets', () => {
  it('guangzhou-2019 has 1000 points and no known bands', () => {
    expect(schemes['guangzhou-2019']).toMatchObject({ totalPoints: 1000, bands: [] });
    expect(schemes['guangzhou-2019'].parties.map((party) => party.share)).toEqual([700, 200, 100]);
    expect(sourced('guangzhou-2019')).toEqual(['shares', 'total']);
  });

  it('shenzhen-2021-bands and mof-performance-bands keep the gaps of their sources', () => {
    expect(bands('shenzhen-2021-bands')).toEqual([
      ['excellent', 90],
      ['good', 80, 89],
      ['qualified', 60, 79],
      ['unqualified', 0, 59],
    ]);
    expect(bands('mof-performance-bands')).toEqual([
      ['excellent', 90, 100],
      ['good', 80, 89],
      ['fair', 60, 79],
      ['poor', 0, 59],
    ]);
    expect(schemes['mof-performance-bands'].bands.map((band) => band.label['zh-CN'])).toEqual(['优', '良', '中', '差']);
    expect(sourced('shenzhen-2021-bands')).toEqual(['bands']);
    expect(sourced('mof-performance-bands')).toEqual(['bands']);
  });

  it('carry their source and a caveat in both languages, and a source for each rule that is sourced', () => {
    for (const [id, preset] of Object.entries(schemes)) {
      expect(preset.id).toBe(id);
      for (const text of [preset.title, preset.source, preset.caveat]) {
        expect(text?.['zh-CN']).toBeTruthy();
        expect(text?.en).toBeTruthy();
      }
      for (const rule of Object.values(preset.rules)) {
        if (rule?.basis === 'sourced') expect(rule.source?.en).toBeTruthy();
      }
      expect(Object.keys(preset.rules)).toEqual([...RULE_NAMES]);
    }
  });
});

describe('finding a preset', () => {
  it('goes by its own id only', () => {
    expect(findPreset('guangzhou-2019')).toBe(schemes['guangzhou-2019']);
    expect(requirePreset('guangzhou-2019')).toBe(schemes['guangzhou-2019']);
    for (const id of ['', 'toString', '__proto__', 'Guangzhou-2023']) {
      expect(findPreset(id)).toBeUndefined();
      expect(errorOf(() => requirePreset(id)).code).toBe('unknown-scheme');
    }
    expect(presetIds()).toBe('guangzhou-2023, guangzhou-2019, shenzhen-2021-bands, mof-performance-bands');
  });
});

describe('withConventions', () => {
  it('leaves out nothing and takes nothing over that is no rule', () => {
    const rules = withConventions({ bands: { basis: 'sourced' }, other: { basis: 'sourced' } } as Parameters<
      typeof withConventions
    >[0]);
    expect(Object.keys(rules)).toEqual([...RULE_NAMES]);
    expect(rules.bands).toEqual({ basis: 'sourced' });
    expect(rules.shares).toEqual({ basis: 'convention' });
  });
});
