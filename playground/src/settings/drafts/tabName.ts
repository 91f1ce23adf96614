import type { SafeStorage } from '../safeStorage';

const KEY = 'sw-eval.tab';

/** The name of this tab, the same after a reload. A new one is made where there is none. */
export function tabName(session: SafeStorage): string {
  const known = session.read(KEY);
  return known !== null && known !== '' ? known : renamedTab(session);
}

/** Gives this tab a new name: a duplicated tab begins with the name of the other. */
export function renamedTab(session: SafeStorage): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  const name = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  session.write(KEY, name);
  return name;
}
