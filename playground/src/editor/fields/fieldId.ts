import { type Path, pathKey } from '../draft/draft';

/** The id of the input at a path. */
export function fieldId(path: Path): string {
  return `field-${pathKey(path).replaceAll('.', '-')}`;
}

/** The id of the element that shows what is wrong at a path. */
export function messageId(path: Path): string {
  return `message-${pathKey(path).replaceAll('.', '-')}`;
}

/** The id of the element that warns of personal data at a path. */
export function warningId(path: Path): string {
  return `warning-${pathKey(path).replaceAll('.', '-')}`;
}
