import { describe, expect, it } from 'vitest';
import { TWO_DECIMALS_HALF_UP } from '../numbers/rounding.js';
import { rollUp, sumOfChildren } from './rollUp.js';

const areas = [
  {
    id: 'east',
    name: '东片区',
    sites: [
      { id: 'lake', name: '湖边' },
      { id: 'hill', name: '山上' },
    ],
  },
  { id: 'west', name: '西片区' },
];

const unit = (id: string, figures: ReturnType<typeof rollUp>) => figures.find((figure) => figure.id === id);

describe('rollUp', () => {
  it('sums the sites of an area and takes its rate from the sums, not from averaged rates', () => {
    const figures = rollUp(
      areas,
      [
        { unit: 'lake', target: 10, actual: 10 }, // 100 %
        { unit: 'hill', target: 30, actual: 15 }, // 50 %; the average would be 75 %
      ],
      TWO_DECIMALS_HALF_UP,
    );
    expect(figures).toEqual([
      { id: 'east', kind: 'area', name: '东片区', target: 40, actual: 25, rate: 62.5, declared: false },
      { id: 'lake', kind: 'site', name: '湖边', target: 10, actual: 10, rate: 100, declared: true },
      { id: 'hill', kind: 'site', name: '山上', target: 30, actual: 15, rate: 50, declared: true },
    ]);
  });

  it("lets an area's own figure win over the sum of its sites", () => {
    const figures = rollUp(
      areas,
      [
        { unit: 'east', actual: 26 },
        { unit: 'lake', actual: 10 },
        { unit: 'hill', actual: 15 },
      ],
      TWO_DECIMALS_HALF_UP,
    );
    expect(unit('east', figures)).toMatchObject({ actual: 26, target: null, rate: null, declared: true });
  });

  it('does not sum where a site is not known', () => {
    const figures = rollUp(areas, [{ unit: 'lake', target: 10, actual: 10 }], TWO_DECIMALS_HALF_UP);
    expect(figures.map((figure) => figure.id)).toEqual(['lake']);
  });

  it('knows targets and actuals apart', () => {
    const figures = rollUp(
      areas,
      [
        { unit: 'lake', target: 10, actual: 7 },
        { unit: 'hill', target: 20 },
      ],
      TWO_DECIMALS_HALF_UP,
    );
    expect(unit('east', figures)).toMatchObject({ target: 30, actual: null, rate: null, declared: false });
    expect(unit('hill', figures)).toMatchObject({ target: 20, actual: null, rate: null });
  });

  it('has areas without sites, and no rate for a target of 0', () => {
    const figures = rollUp(areas, [{ unit: 'west', target: 0, actual: 3 }], TWO_DECIMALS_HALF_UP);
    expect(figures).toEqual([
      { id: 'west', kind: 'area', name: '西片区', target: 0, actual: 3, rate: null, declared: true },
    ]);
  });

  it('rounds as it is told', () => {
    const [figure] = rollUp(areas, [{ unit: 'west', target: 3, actual: 2 }], { decimals: 0, mode: 'down' });
    expect(figure?.rate).toBe(66);
  });

  it('is empty without figures', () => {
    expect(rollUp(areas, [], TWO_DECIMALS_HALF_UP)).toEqual([]);
    expect(rollUp([], [], TWO_DECIMALS_HALF_UP)).toEqual([]);
  });
});

describe('sumOfChildren', () => {
  it('sums where every one is known, and where there are any', () => {
    expect(sumOfChildren([1, 2.5, 0])).toBe(3.5);
    expect(sumOfChildren([0])).toBe(0);
    expect(sumOfChildren([])).toBeNull();
    expect(sumOfChildren([1, undefined])).toBeNull();
    expect(sumOfChildren([null, 1])).toBeNull();
  });
});
