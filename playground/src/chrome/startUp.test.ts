import { expect, it } from 'vitest';
import { withValueAt } from '../editor/draft/draft';
import { keepWork } from '../settings/drafts/keptDraft';
import { encodeLink } from '../settings/links/caseLink';
import { type SafeStorage, safeStorage } from '../settings/safeStorage';
import { SAMPLE, startUp } from './startUp';

function storageOf(): SafeStorage {
  const entries = new Map<string, string>();
  return {
    read: (key) => entries.get(key) ?? null,
    write: (key, value) => entries.set(key, value).has(key),
    keys: () => [...entries.keys()],
    forget: (key) => void entries.delete(key),
  };
}

const work = withValueAt(SAMPLE, ['station', 'name'], '本机的站');
const linked = withValueAt(SAMPLE, ['station', 'name'], '链接里的站');
const blocked = safeStorage(() => {
  throw new Error('storage is blocked');
});

it('opens the sample when there is nothing else, also where storage is blocked', async () => {
  expect(await startUp('', storageOf(), 'a')).toMatchObject({ ok: true, draft: SAMPLE, own: false, notices: [] });
  expect(await startUp('', blocked, 'a')).toMatchObject({ ok: true, draft: SAMPLE });
});

it('opens the work of the last visit, with a mistake in it too', async () => {
  const storage = storageOf();
  const mistaken = withValueAt(work, ['parties', 0, 'awarded'], '10.5');
  keepWork(storage, 'a', { draft: mistaken, lastValid: work }, 1);
  const start = await startUp('', storage, 'a');
  expect(start).toMatchObject({ ok: true, draft: mistaken, own: true });
  expect(start.ok && start.first?.evaluation.total).toBe(93.73);
});

it('opens a link at once where there is no work, and asks where there is', async () => {
  const hash = (await encodeLink(linked)) ?? '';
  const alone = await startUp(hash, storageOf(), 'a');
  expect(alone).toMatchObject({ ok: true, draft: linked });
  expect(alone).not.toHaveProperty('offered');
  const storage = storageOf();
  keepWork(storage, 'a', { draft: work }, 1);
  expect(await startUp(hash, storage, 'a')).toMatchObject({ draft: work, offered: linked });
});

it('does not ask where link and work are the same', async () => {
  const storage = storageOf();
  keepWork(storage, 'a', { draft: linked }, 1);
  const start = await startUp((await encodeLink(linked)) ?? '', storage, 'a');
  expect(start).not.toHaveProperty('offered');
});

it('opens the next thing, with a notice, where one does not open', async () => {
  const storage = storageOf();
  storage.write('sw-eval.work.a', '{');
  expect(await startUp('#v9.deflate:AAAA', storage, 'a')).toMatchObject({
    ok: true,
    draft: SAMPLE,
    notices: [{ kind: 'link', problem: 'version' }, { kind: 'work' }],
  });
});
