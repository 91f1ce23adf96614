/** Six zones far apart: without and with summer time, east and west of the date line, with odd minutes. */
export const ZONES = [
  'UTC',
  'Asia/Shanghai',
  'America/New_York',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'Pacific/Chatham',
] as const;
