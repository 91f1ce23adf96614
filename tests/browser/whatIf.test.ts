import { parseCase, schemes } from '@sw-eval/core';
import { caseWorkbook } from '@sw-eval/report/workbook';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import sample from '../cases/guangwei-2024-final.json' with { type: 'json' };
import { MID_TERM } from './files.js';
import { SCREENS } from './openPlayground.js';
import { usePlayground } from './usePlayground.js';

const shown = expect.poll;

const start = usePlayground();
const toWhatIf = async (page: Page) => {
  await page.getByRole('tab', { name: /^(试算|What if)$/ }).click();
  await page.locator('.what-if').waitFor();
};
const answers = (page: Page) => page.locator('.what-if-answers');
const tableOf = (page: Page, name: string) => answers(page).getByRole('region', { name }).locator('table').first();

describe.each(Object.entries(SCREENS))('what if, on a %s', (_, screen) => {
  it('a slider answers whether 优秀 can still be reached, and how', async () => {
    const { page, total, grade } = await start(screen);
    await toWhatIf(page);
    expect(await total.textContent()).toContain('93.73');
    const slider = page.getByRole('slider', { name: '第三方，拖动' });
    await slider.fill('44.8');
    await shown(() => total.textContent()).toContain('89.30');
    expect(await grade.textContent()).toContain('良好');
    expect(await slider.getAttribute('aria-valuetext')).toBe('44.80 分');
    const text = () => answers(page).innerText();
    await shown(text).toContain('0.70');
    expect(await text()).toContain('够，到 45.50 即可');
    expect(await text()).toContain('不够，满分仍差 0.50');
    expect(await text()).toContain('不够，第三方至少要 45.00');
    await slider.press('ArrowRight');
    await shown(() => total.textContent()).toContain('89.40');
    await page.getByRole('textbox', { name: '第三方', exact: true }).fill('45.5');
    await shown(() => grade.textContent()).toContain('优秀');
    expect(await slider.inputValue()).toBe('45.5');
    await shown(text).toContain('最低可到');
  });

  it('says at the field what is wrong, and keeps the figures without it', async () => {
    const { page, total } = await start(screen);
    await toWhatIf(page);
    const field = page.getByRole('textbox', { name: '监督方', exact: true });
    await field.fill('10.5');
    await shown(() => field.getAttribute('aria-invalid')).toBe('true');
    const message = (await field.getAttribute('aria-describedby')) ?? '';
    expect(await page.locator(`[id="${message}"]`).innerText()).toContain('10.5');
    expect(await total.textContent()).toContain('93.73');
    await page.getByRole('textbox', { name: '第三方', exact: true }).fill('40');
    await shown(() => total.textContent()).toContain('84.50');
    await page.getByRole('button', { name: '恢复原报告' }).click();
    await shown(() => total.textContent()).toContain('93.73');
    expect(await field.inputValue()).toBe('9.80');
  });

  it('a volume changes its status and no total, and the page says why', async () => {
    const { page, total } = await start(screen);
    await toWhatIf(page);
    await shown(() => tableOf(page, '每月还需多少').innerText()).toContain('4.00');
    await page.getByRole('textbox', { name: '个案结案 完成量' }).fill('55');
    await shown(() => tableOf(page, '方案对比').innerText()).toContain('55 个，100.00%');
    expect(await total.textContent()).toContain('93.73');
    expect(await page.locator('.what-if-controls').innerText()).toContain('改完成量只改状态，不改总分');
    await shown(() => answers(page).innerText()).toContain('每项指标都已达到指标量');
    await page.getByRole('combobox', { name: '再选一项指标' }).selectOption({ label: '电访 完成量' });
    expect(await page.getByRole('textbox', { name: '电访 完成量' }).inputValue()).toBe('11665');
  });

  it('a score that is taken away leaves the totals still possible', async () => {
    const { page, total } = await start(screen);
    await toWhatIf(page);
    await page.getByRole('textbox', { name: '第三方', exact: true }).fill('');
    await shown(() => total.textContent()).toContain('–');
    await shown(() => answers(page).innerText()).toContain('44.50 到 99.50');
    expect(await answers(page).innerText()).toContain('到此就稳');
  });

  it('fits its screen, with four scenarios beside the case', async () => {
    const { page } = await start(screen);
    await toWhatIf(page);
    for (let count = 1; count < 4; count += 1) await page.getByRole('button', { name: '加一个方案' }).click();
    expect(await page.getByRole('button', { name: '加一个方案' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: /^调整 / }).count()).toBe(4);
    const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
    expect(content).toBeLessThanOrEqual(window);
    await page.getByRole('button', { name: '删除 方案 4' }).click();
    expect(await page.getByRole('button', { name: /^调整 / }).count()).toBe(3);
  });
});

describe('scenarios', () => {
  const makeTwo = async (page: Page) => {
    await page.getByRole('textbox', { name: '方案名称' }).fill('第三方从严');
    await page.getByRole('textbox', { name: '第三方', exact: true }).fill('44.80');
    await page.getByRole('button', { name: '加一个方案' }).click();
    await page.getByRole('textbox', { name: '评估周期 末日' }).fill('2025-03-27');
  };

  it('stand side by side with their differences', async () => {
    const { page } = await start();
    await toWhatIf(page);
    await makeTwo(page);
    const row = (name: string) => tableOf(page, '方案对比').getByRole('row', { name: new RegExp(`^${name}`) });
    await shown(() => row('考核月份').innerText()).toContain('12 个');
    expect(await row('考核月份').innerText()).toContain('多 1.5');
    expect(await row('总分').innerText()).toMatch(/93\.73\s+89\.30\s*少 4\.43\s+93\.73/);
    expect(await row('等级').innerText()).toContain('低 1 档');
    expect(await row('进度').innerText()).toMatch(/87\.50%\s+87\.50%\s+100\.00%/);
  });

  it('survive a reload, and a case of another station has its own', async () => {
    const { page, openSection } = await start();
    await toWhatIf(page);
    await makeTwo(page);
    await page.reload();
    await toWhatIf(page);
    await shown(() => page.getByRole('button', { name: /^调整 / }).allInnerTexts()).toEqual(['第三方从严', '方案 2']);
    await shown(() => tableOf(page, '方案对比').innerText()).toContain('89.30');
    await page.getByRole('tab', { name: '填报' }).click();
    await openSection('基本信息');
    await page.getByRole('textbox', { name: '社工站名称' }).fill('改了名的社工站');
    await toWhatIf(page);
    await shown(() => page.getByRole('button', { name: /^调整 / }).allInnerTexts()).toEqual(['第三方从严', '方案 2']);
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: '另一站.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify({ ...sample, station: { name: '另一个社工站' } })),
      });
    await page
      .getByRole('button', { name: '换成新的' })
      .or(page.getByRole('heading', { name: '另一个社工站' }))
      .first()
      .click();
    await toWhatIf(page);
    await shown(() => page.getByRole('button', { name: /^调整 / }).allInnerTexts()).toEqual(['方案 1']);
  });

  it('that cannot be read or kept take nothing else with them', async () => {
    const { page, total } = await start();
    await page.evaluate(() => localStorage.setItem('sw-eval.scenarios.x', '{"sets":[{"of":1}'));
    await page.addInitScript(() => {
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = function (key: string, value: string) {
        if (key.startsWith('sw-eval.scenarios')) throw new DOMException('full', 'QuotaExceededError');
        setItem.call(this, key, value);
      };
    });
    await page.reload();
    await toWhatIf(page);
    await page.getByRole('slider', { name: '第三方，拖动' }).fill('40');
    await shown(() => total.textContent()).toContain('84.50');
    await shown(() => page.locator('.what-if-controls').innerText()).toContain('本机存不下');
    await page.getByRole('tab', { name: '填报' }).click();
    await toWhatIf(page);
    await shown(() => total.textContent()).toContain('84.50');
  });

  it('go into the case only when asked, and out of it again', async () => {
    const { page, field, total } = await start();
    await toWhatIf(page);
    await page.getByRole('slider', { name: '第三方，拖动' }).fill('44.8');
    await page.getByRole('tab', { name: '填报' }).click();
    await shown(() => total.textContent()).toContain('93.73');
    await toWhatIf(page);
    await page.getByRole('button', { name: '把这个方案写入填报' }).click();
    await shown(() => page.locator('.what-if-controls').innerText()).toContain('已写入填报');
    await page.getByRole('tab', { name: '填报' }).click();
    await shown(() => total.textContent()).toContain('89.30');
    expect(await field('第三方').inputValue()).toBe('44.80');
    await page.getByRole('button', { name: '撤销' }).click();
    await shown(() => total.textContent()).toContain('93.73');
  });

  it('can be made with the keyboard alone', async () => {
    const { page, total } = await start();
    await page.getByRole('tab', { name: '填报' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('.what-if').waitFor();
    const reach = async (name: string) => {
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
        if (focused === name) return;
      }
      throw new Error(`Tab does not reach ${name}`);
    };
    await reach('第三方，拖动');
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('ArrowLeft');
    await shown(() => total.textContent()).toContain('93.43');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('44.8');
    await shown(() => total.textContent()).toContain('89.30');
    await total.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await shown(() => page.getByRole('dialog').innerText()).toContain('44.80');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('总分 89.30');
  });
});

describe('mid-term against final', () => {
  const final = {
    ...sample,
    followUps: [{ recommendation: '补齐探访记录', status: 'resolved' }],
    objections: [{ by: 'station', text: '…', changes: [{ path: 'parties.oversight.awarded', from: 9.7, to: 9.8 }] }],
  };

  it.each([
    ['a case file', 'json'],
    ['a workbook', 'xlsx'],
  ])('compares with %s: advice, indicators that caught up, what an objection changed', async (_, ending) => {
    const { page } = await start();
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: '末期.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(final)),
      });
    await toWhatIf(page);
    const text = JSON.stringify(MID_TERM);
    const bytes =
      ending === 'json'
        ? Buffer.from(text)
        : Buffer.from(await caseWorkbook(schemes['guangzhou-2023'], { case: parseCase(JSON.parse(text)) }));
    await page.getByLabel('另一次评估的案例文件').setInputFiles({
      name: `中期.${ending}`,
      mimeType: 'application/octet-stream',
      buffer: bytes,
    });
    const term = page.locator('.term');
    await term.waitFor({ timeout: 20_000 });
    const said = await term.innerText();
    expect(said).toContain('从中期评估（至 2024-09-27）到末期评估（至 2025-01-31）');
    expect(said).toMatch(/已整改\s*补齐探访记录/);
    expect(said).toMatch(/赶上来的指标\s+探访/);
    expect(said).toMatch(/监督方 得分\s+9\.70\s+9\.80\s+多 0\.10/);
    expect(said).toMatch(/进度\s+50\.00%\s+87\.50%\s+多 37\.50/);
    await page.getByRole('tab', { name: '填报' }).click();
    await toWhatIf(page);
    expect(await page.locator('.term').count()).toBe(1);
    await page.getByRole('button', { name: '收起对比' }).click();
    expect(await page.locator('.term').count()).toBe(0);
  });

  it('says what is wrong with a file that is no case', async () => {
    const { page, total } = await start();
    await toWhatIf(page);
    const choose = (name: string, content: string) =>
      page
        .getByLabel('另一次评估的案例文件')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
    await choose('x.json', '{');
    await shown(() => answers(page).innerText()).toContain('x.json：');
    await choose('y.json', JSON.stringify({ ...MID_TERM, parties: [{ id: 'oversight', awarded: 11 }] }));
    await shown(() => answers(page).innerText()).toContain('y.json：');
    expect(await page.locator('.mistakes li').first().innerText()).toContain('11');
    expect(await total.textContent()).toContain('93.73');
  });
});

it('an empty case has nothing to try yet, and says so', async () => {
  const { page } = await start();
  await page.getByRole('button', { name: '菜单' }).click();
  await page.getByRole('button', { name: '新建空白案例' }).click();
  await page.getByRole('tab', { name: '试算' }).click();
  await shown(() => page.locator('.what-if-empty').innerText()).toContain('先到“填报”');
});
