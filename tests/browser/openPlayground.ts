import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** The two kinds of screen the page is tried on. */
export const SCREENS = {
  desktop: { viewport: { width: 1280, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
} as const satisfies Record<string, BrowserContextOptions>;

/** The playground in a fresh browser context, and what it did that it should not. */
export interface Playground {
  page: Page;
  /** The field whose accessible name begins with a label. */
  field(label: string): Locator;
  total: Locator;
  grade: Locator;
  /** Requests to another host, console messages above info, and errors nobody caught. */
  complaints: string[];
  /** Opens a section of the work area where it is closed. */
  openSection(title: string): Promise<void>;
  close(): Promise<void>;
}

let connection: Promise<Browser> | undefined;

/** Opens the built playground, without its service worker. `query` is what follows the address, such as `?lang=en`. */
export async function openPlayground(
  options: BrowserContextOptions = SCREENS.desktop,
  query = '',
  names = { total: '总分', grade: '等级' },
): Promise<Playground> {
  connection ??= chromium.connect(inject('browser'));
  const context = await (await connection).newContext({ locale: 'zh-CN', serviceWorkers: 'block', ...options });
  const page = await context.newPage();
  const address = inject('playground');
  const complaints: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob|about):/.test(url)) complaints.push(`request to ${url}`);
  });
  page.on('console', (message) => {
    // Offline use has tests of its own; here each context would fetch everything again.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (!['log', 'info', 'debug'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`not caught: ${error.message}`));
  await page.goto(address + query);
  const total = page.getByRole('status', { name: names.total, exact: true });
  await total.waitFor();
  return {
    page,
    field: (label) => {
      const name = new RegExp(`^${label}`);
      return page.getByRole('textbox', { name }).or(page.getByRole('spinbutton', { name }));
    },
    total,
    grade: page.getByRole('status', { name: names.grade, exact: true }),
    complaints,
    openSection: async (title) => {
      const toggle = page.locator('.section-toggle').and(page.getByRole('button', { name: title, exact: true }));
      if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
    },
    close: () => context.close(),
  };
}
