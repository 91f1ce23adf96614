import sample from '../cases/guangwei-2024-final.json' with { type: 'json' };

/** A file as a page is given it. */
export interface FilePayload {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A JSON file; a text is its content as it stands. */
export function jsonFile(name: string, content: unknown): FilePayload {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}

/** The real case's station at mid-term: home visits lag behind, and nothing is stated yet. */
export const MID_TERM = {
  ...sample,
  stage: 'mid-term',
  period: { start: '2024-03-28', end: '2024-09-27' },
  indicators: sample.indicators.map((each) => (each.id === 'home-visits' ? { ...each, actual: 600 } : each)),
  stated: undefined,
  followUps: undefined,
};
