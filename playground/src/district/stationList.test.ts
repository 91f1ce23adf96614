import { expect, it } from 'vitest';
import { withStations } from './stationList';
import { testStation } from './table/testStation';

it('adds stations behind those that are there', () => {
  const { stations, replaced } = withStations([testStation('东街', 40)], [testStation('西街', 40)]);
  expect(stations.map(({ file }) => file)).toEqual(['东街.json', '西街.json']);
  expect(replaced).toEqual([]);
});

it('lets the later of two about the same evaluation count, in the place of the first, and says so', () => {
  const first = testStation('东街', 40);
  const later = { ...testStation('东街', 41), file: '东街 改.json' };
  const { stations, replaced } = withStations([first, testStation('西街', 40)], [later]);
  expect(stations.map(({ evaluation }) => evaluation.total)).toEqual([86, 85]);
  expect(replaced).toEqual([{ file: '东街.json', by: '东街 改.json' }]);
});
