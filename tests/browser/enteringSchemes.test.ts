import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { usePlayground } from './usePlayground.js';

const shown = expect.poll;

describe('a case is scored', () => {
  const start = usePlayground();
  const bodyOf = (page: Page) => page.locator('body').innerText();

  it('with a score out of 100, and with a rubric of its own', async () => {
    const { page, total, field, openSection } = await start();
    await openSection('评估方案');
    await page.getByRole('button', { name: '百分制、细则或评委打分' }).click();
    await page.getByRole('combobox', { name: '计分方式，购买方' }).selectOption({ label: '按原始分折算' });
    await field('购买方').fill('95');
    await shown(() => total.textContent()).toContain('92.93');
    await page.getByRole('button', { name: '给第三方加评分细则' }).click();
    await page.getByRole('combobox', { name: '计分方式，第三方' }).selectOption({ label: '按评分细则' });
    await field('得分 新的细则').fill('50');
    await shown(() => total.textContent()).toContain('93.70');
  });

  it('by a panel whose members score each line', async () => {
    const { page, total, field, openSection } = await start();
    await openSection('基本信息');
    await openSection('评估方案');
    for (const name of ['甲', '乙']) {
      await page.getByRole('button', { name: '加评委' }).click();
      await page.keyboard.type(name);
    }
    await page.getByRole('button', { name: '给第三方加评分细则' }).click();
    await page.getByRole('button', { name: '百分制、细则或评委打分' }).click();
    await page.getByRole('combobox', { name: '计分方式，第三方' }).selectOption({ label: '按评委打分' });
    for (const [name, score] of [
      ['甲', '50'],
      ['乙', '45'],
    ] as const) {
      await page.getByRole('button', { name: `打分 ${name} 新的细则` }).click();
      await field(`得分 新的细则 ${name}`).fill(score);
    }
    await shown(() => total.textContent()).toContain('92.00');
  });

  it('under a scheme whose bands were changed, and back to the preset', async () => {
    const { page, grade, openSection } = await start();
    await openSection('评估方案');
    await page.getByRole('textbox', { name: /^下限.*优秀/ }).fill('95');
    await shown(() => grade.textContent()).toContain('良好');
    await page.getByRole('button', { name: '恢复原方案' }).click();
    await shown(() => grade.textContent()).toContain('优秀');
  });

  it('by a rubric of several levels, whose leaves are of every kind', async () => {
    const { page, total, field, openSection } = await start();
    await openSection('评估方案');
    await page.getByRole('button', { name: '给第三方加评分细则' }).click();
    const rubric = page.getByRole('group', { name: '评分细则，第三方' });
    // A field is named by its label and, for those who do not see it, its line.
    const last = (label: string, line: string) =>
      rubric.getByRole('textbox', { name: new RegExp(`^${label} ?，${line}$`) }).last();
    const kind = (name: string, choice: string) =>
      rubric.getByRole('combobox', { name: new RegExp(`^怎样得分 ?，${name}$`) }).selectOption({ label: choice });
    const leaf = async (name: string, points: string) => {
      await last('名称', '新的细则').fill(name);
      await last('分值', name).fill(points);
    };
    await leaf('管理', '25');
    await kind('管理', '由下级各项相加');
    await last('名称', '新的一项').fill('制度');
    await last('分值', '制度').fill('10');
    await kind('制度', '按清单逐项给分');
    await last('名称', '制度 清单 1').fill('有章程');
    await last('分值', '制度 清单 1').fill('10');
    const add = (parent: string) => rubric.getByRole('button', { name: `加细则，${parent}`, exact: true }).click();
    await add('管理');
    await leaf('培训', '10');
    await kind('培训', '达到即得满分');
    await last('达到值', '培训').fill('7');
    await add('管理');
    await leaf('台账', '5');
    await kind('台账', '按次扣分');
    await last('每次扣', '台账').fill('2');
    await add('第三方');
    await leaf('探访', '20');
    await kind('探访', '按完成率分档');
    await last('完成率从（%）', '探访 分档 1').fill('100');
    await last('分值', '探访 分档 1').fill('20');
    await add('第三方');
    await leaf('电访', '10');
    await kind('电访', '按完成率折算');
    await page.getByRole('button', { name: '百分制、细则或评委打分' }).click();
    await page.getByRole('combobox', { name: '计分方式，第三方' }).selectOption({ label: '按评分细则' });
    await page.getByRole('checkbox', { name: '有章程' }).check();
    await field('实测值 培训').fill('7.4');
    await field('次数 台账').fill('1');
    // 10 + 10 + 3 of management, 20 and 10 by rates: 53, and 44.50 of the others.
    await shown(() => total.textContent()).toContain('97.50');
    await page.getByRole('button', { name: '管理 23', exact: true }).click();
    await shown(() => page.getByRole('dialog').innerText()).toContain('23');
  });

  it('under a scheme with an indicator more, and another part for the findings', async () => {
    const { page, openSection } = await start();
    await openSection('评估方案');
    await page.getByRole('button', { name: '加方案里的指标' }).click();
    await page.getByRole('textbox', { name: /^名称 ?，新指标/ }).fill('政策宣讲');
    await page.getByRole('textbox', { name: /^单位 ?，政策宣讲/ }).fill('场');
    await page.getByRole('button', { name: '加评语部分，购买方' }).click();
    await page.getByRole('textbox', { name: /^评语部分 ?，购买方 1/ }).fill('合作情况');
    await page.getByRole('button', { name: '填合作情况的评语' }).waitFor();
    await page.getByRole('combobox', { name: '加一项指标' }).selectOption({ label: '政策宣讲' });
    await page.keyboard.type('10');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('9');
    await shown(() => bodyOf(page)).toContain('90.00%');
  });
});
