import { placeId } from './SourceText';

/** Brings the words a value was read from into sight and focuses them. */
export function showPlace(path: string): void {
  const place = document.getElementById(placeId(path));
  place?.scrollIntoView({ block: 'center' });
  place?.focus({ preventScroll: true });
}
