import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { framing, type Heard } from './hostPages.js';
import { violations } from './looks.js';
import { type OtherSite, servePages } from './servePages.js';

const shown = expect.poll;
const EXAMPLE = new URL('../../docs/examples/host/', import.meta.url);
const example = (name: string) => readFileSync(new URL(name, EXAMPLE), 'utf8');
const real = JSON.parse(readFileSync(new URL('../cases/guangwei-2024-final.json', import.meta.url), 'utf8'));

let browser: Browser;
let good: OtherSite;
let evil: OtherSite;
const playground = inject('playground');
const embedded = (host: string, more = '') => `${playground}?embed=1&host=${host}${more}`;

beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
  good = await servePages((origin) => ({
    '/example/index.html': example('index.html').replace('http://127.0.0.1:4173/', playground),
    '/example/host.js': example('host.js'),
    '/example/host.css': example('host.css'),
    '/example/case.json': example('case.json'),
    '/plain': framing(embedded(origin)),
    '/readonly': framing(embedded(origin, '&readonly=1&open=sample&views=report,edit&lang=en&theme=dark')),
    '/nobody': framing(`${playground}?embed=1&open=sample`),
    '/around': framing(`${evil.origin}/between?host=${origin}`),
    '/beside': `${framing(embedded(origin))}<iframe id="other" title="other" src="${evil.origin}/empty"></iframe>`,
  }));
  evil = await servePages(() => ({
    '/frames': framing(embedded(good.origin)),
    '/frames-two': framing(`${embedded(good.origin)}&host=${evil.origin}`),
    '/between': framing(embedded(good.origin)),
    '/empty': '<!doctype html><title>other</title>',
  }));
});

afterAll(async () => {
  await good.close();
  await evil.close();
});

describe('an embedded page', () => {
  let page: Page;
  let complaints: string[] = [];
  const open = async (address: string): Promise<Frame> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    page = await context.newPage();
    complaints = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(`not caught: ${error.message}`));
    await page.goto(address);
    await shown(() => page.frames().some((frame) => frame.url().startsWith(playground))).toBe(true);
    const frame = page.frames().find((each) => each.url().startsWith(playground));
    if (frame === undefined) throw new Error('the playground is in no frame');
    await frame.locator('.topbar').waitFor();
    return frame;
  };
  const heard = (from: Page | Frame = page) => from.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
  const ready = () => shown(async () => (await heard()).map(({ type }) => type)).toContain('ready');
  /** What the host hears next after it has sent something. */
  const ask = async (message: unknown) => {
    const before = (await heard()).length;
    await page.evaluate((data) => {
      const frame = document.querySelector<HTMLIFrameElement>('#frame');
      frame?.contentWindow?.postMessage(data, '*');
    }, message);
    await shown(async () => (await heard()).length).toBeGreaterThan(before);
    const answer = (await heard())[before];
    if (answer === undefined) throw new Error('nothing was heard');
    return answer;
  };
  const total = (frame: Frame) => frame.getByRole('status', { name: /^(总分|Total)$/ }).textContent();

  afterEach(async () => {
    await page.context().close();
    expect(complaints).toEqual([]);
  });

  it('works in the example host: a case goes in, the evaluation comes out, changes are heard', async () => {
    const frame = await open(`${good.origin}/example/index.html`);
    await shown(() => page.locator('#says').innerText()).toBe('ready');
    await page.locator('#load').click();
    await shown(() => page.locator('#total').innerText()).toBe('88.00');
    expect(await page.locator('#grade').innerText()).toBe('Good');
    await frame.getByRole('textbox', { name: /^Third-party/ }).fill('50');
    await shown(() => page.locator('#total').innerText()).toBe('90.70');
    expect(await page.locator('#says').innerText()).toBe('changed');
    await frame.getByRole('textbox', { name: /^Third-party/ }).fill('55.5');
    await shown(() => page.locator('#total').innerText()).toBe('–');
    await page.locator('#get').click();
    await shown(() => page.locator('#says').innerText()).toBe('state');
    expect(await frame.locator('.embed-bar').innerText()).toContain(good.origin);
  });

  it('answers with the evaluation, and gives back a case that can be loaded again', async () => {
    await open(`${good.origin}/plain`);
    await ready();
    const loaded = await ask({ 'sw-eval': 1, type: 'load', id: 'a', case: real });
    expect(loaded).toMatchObject({ 'sw-eval': 1, type: 'loaded', id: 'a', issues: [] });
    expect(loaded.evaluation?.total).toBe(93.73);
    const again = await ask({ 'sw-eval': 1, type: 'load', id: 2, case: loaded.case });
    expect(again.evaluation).toEqual(loaded.evaluation);
    const state = await ask({ 'sw-eval': 1, type: 'get', id: 3 });
    expect(state).toEqual({ ...again, type: 'state', id: 3 });
  });

  it('takes back unfinished work, only when it is said to be', async () => {
    const frame = await open(`${good.origin}/plain`);
    await ready();
    await ask({ 'sw-eval': 1, type: 'load', case: real });
    const mistaken = { ...real, stage: 'finale' };
    const refused = await ask({ 'sw-eval': 1, type: 'load', case: mistaken });
    expect(refused).toMatchObject({ type: 'error', code: 'invalid-case', issues: [{ pathText: 'stage' }] });
    expect(await total(frame)).toContain('93.73');
    const opened = await ask({ 'sw-eval': 1, type: 'load', case: mistaken, unfinished: true });
    expect(opened).toMatchObject({ type: 'loaded', evaluation: null, issues: [{ code: 'invalid-value' }] });
    expect(opened.case).toEqual(mistaken);
  });

  it('shows what the host asks for: views, language, theme, to look at only', async () => {
    const frame = await open(`${good.origin}/readonly`);
    expect(await frame.getByRole('tab').allInnerTexts()).toEqual(['Figures', 'Report']);
    expect(await frame.getByRole('button', { name: 'Menu' }).count()).toBe(0);
    expect(await frame.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    const score = frame.getByRole('textbox', { name: /^Third-party/ });
    expect(await score.isDisabled()).toBe(true);
    expect(await frame.locator('.section input:not(:disabled)').count()).toBe(0);
    await shown(() => total(frame)).toContain('93.73');
    await ready();
    const loaded = await ask({
      'sw-eval': 1,
      type: 'load',
      case: JSON.parse(example('case.json')),
    });
    expect(loaded.evaluation?.total).toBe(88);
    await shown(() => total(frame)).toContain('88.00');
    // axe cannot be asked inside a frame of another origin without its help, so the same page is asked by itself.
    await page.goto(embedded(good.origin, '&readonly=1&open=sample&lang=en&theme=dark'));
    await page.locator('.topbar').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('keeps nothing, and shows nothing of what a person has kept', async () => {
    await open(`${good.origin}/plain`);
    await page.goto(playground);
    await page.getByRole('textbox', { name: /^第三方/ }).fill('41');
    await shown(() => page.locator('.topbar').innerText(), { timeout: 5000 }).toContain('已存在本机');
    await page.goto(embedded(good.origin));
    await page.locator('.topbar').waitFor();
    expect(await page.getByRole('status', { name: '总分', exact: true }).textContent()).not.toContain('85.50');
    const before = await page.evaluate(() => JSON.stringify(localStorage));
    await page.getByRole('textbox', { name: /^社工站名称/ }).fill('别的站');
    await page.waitForTimeout(700);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(before);
  });

  it.each([
    ['another protocol', { 'sw-eval': 2, type: 'get', id: 1 }, 'unsupported-version'],
    ['an unknown type', { 'sw-eval': 1, type: '__proto__' }, 'unknown-type'],
    ['no case', { 'sw-eval': 1, type: 'load', case: 'text' }, 'invalid-message'],
    ['an empty case', { 'sw-eval': 1, type: 'load', case: {} }, 'invalid-case'],
    ['an own key too many', { 'sw-eval': 1, type: 'get', constructor: 1 }, 'invalid-message'],
    ['five million characters', { 'sw-eval': 1, type: 'load', case: { a: 'x'.repeat(5_000_000) } }, 'too-large'],
  ])('answers %s with an error', async (_, message, code) => {
    const frame = await open(`${good.origin}/plain`);
    await ready();
    expect(await ask(message)).toMatchObject({ 'sw-eval': 1, type: 'error', code });
    expect(await total(frame)).toContain('–');
  });

  it('is not changed by keys named like the roots of all objects', async () => {
    const frame = await open(`${good.origin}/plain`);
    await ready();
    const before = (await heard()).length;
    await page.evaluate(
      (text) => {
        const frame = document.querySelector<HTMLIFrameElement>('#frame');
        const given = JSON.parse(text);
        frame?.contentWindow?.postMessage({ 'sw-eval': 1, type: 'load', case: given, unfinished: true }, '*');
      },
      `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},${JSON.stringify(real).slice(1)}`,
    );
    await shown(async () => (await heard()).length).toBeGreaterThan(before);
    const answer = (await heard())[before];
    expect(answer).toMatchObject({ type: 'loaded', evaluation: null });
    expect(answer?.issues.length).toBeGreaterThan(0);
    expect(await frame.evaluate(() => 'polluted' in {})).toBe(false);
  });

  it('drops most of a flood and says so once, while it stays in use', async () => {
    const frame = await open(`${good.origin}/plain`);
    await ready();
    await page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('#frame');
      for (let sent = 0; sent < 5000; sent += 1) frame?.contentWindow?.postMessage({ 'sw-eval': 1, type: 'get' }, '*');
    });
    await shown(async () => (await heard()).filter(({ code }) => code === 'too-many').length).toBeGreaterThan(0);
    await frame.getByRole('textbox', { name: /^社工站名称/ }).fill('还能填');
    await shown(async () => (await heard()).at(-1)?.type, { timeout: 5000 }).toBe('changed');
    const answers = (await heard()).filter(({ type }) => type === 'state').length;
    expect(answers).toBeGreaterThanOrEqual(30);
    expect(answers).toBeLessThan(500);
  });

  describe('gives nothing to', () => {
    const send = (from: Page | Frame, selector = '#frame') =>
      from.evaluate(
        ([message, frame]) => {
          const target = document.querySelector<HTMLIFrameElement>(frame as string)?.contentWindow;
          for (let sent = 0; sent < 200; sent += 1) target?.postMessage(message, '*');
        },
        [{ 'sw-eval': 1, type: 'load', case: real }, selector] as const,
      );
    const nothingHeard = async (from: Page | Frame, frame: Frame) => {
      await page.waitForTimeout(800);
      expect(await heard(from)).toEqual([]);
      expect(await total(frame)).toContain('–');
    };

    it('a host of another origin', async () => {
      const frame = await open(`${evil.origin}/frames`);
      await send(page);
      await nothingHeard(page, frame);
    });

    it('a host that adds itself to the one that was named', async () => {
      const frame = await open(`${evil.origin}/frames-two`);
      await send(page);
      await nothingHeard(page, frame);
    });

    it('a frame between the host and the page, nor to the host behind it', async () => {
      const frame = await open(`${good.origin}/around`);
      const between = page.frames().find((each) => each.url().startsWith(evil.origin));
      if (between === undefined) throw new Error('there is no frame between');
      await send(between);
      await nothingHeard(between, frame);
      expect(await heard()).toEqual([]);
    });

    it('a frame beside it', async () => {
      const frame = await open(`${good.origin}/beside`);
      await ready();
      const before = (await heard()).length;
      const other = page.frames().find((each) => each.url().startsWith(evil.origin));
      await other?.evaluate(
        (message) => {
          for (let sent = 0; sent < 200; sent += 1) window.parent.frames[0]?.postMessage(message, '*');
        },
        { 'sw-eval': 1, type: 'load', case: real },
      );
      await page.waitForTimeout(800);
      expect((await heard()).length).toBe(before);
      expect(await total(frame)).toContain('–');
    });

    it('anybody where no host was named', async () => {
      const frame = await open(`${good.origin}/nobody`);
      await send(page);
      await page.waitForTimeout(800);
      expect(await heard()).toEqual([]);
      expect(await total(frame)).toContain('93.73');
    });

    it('the page that opened it in a window', async () => {
      await open(`${good.origin}/nobody`);
      await page.goto(`${evil.origin}/frames`);
      const [opened] = await Promise.all([
        page.waitForEvent('popup'),
        page.evaluate((address) => {
          (window as unknown as { opened: Window | null }).opened = window.open(address);
        }, embedded(evil.origin)),
      ]);
      await opened.locator('.topbar').waitFor();
      await page.evaluate(
        (message) => {
          (window as unknown as { opened: Window }).opened.postMessage(message, '*');
        },
        { 'sw-eval': 1, type: 'load', case: real },
      );
      await page.waitForTimeout(800);
      expect(await heard()).toEqual([]);
      expect(await opened.getByRole('status', { name: '总分', exact: true }).textContent()).toContain('–');
    });
  });
});
