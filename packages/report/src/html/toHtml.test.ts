import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { realReport } from '../testing/realCase.js';
import { toHtml } from './toHtml.js';

describe('toHtml', () => {
  const html = toHtml(realReport());

  it('is one file that loads and runs nothing', () => {
    expect(html).not.toMatch(/<script|<link|<iframe|\son\w+=|\ssrc=|url\(|@import|\sstyle="/);
  });

  it('allows by its policy nothing but its own style sheet', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style, 'utf8').digest('base64');
    const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&#x27;', "'");
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
  });

  it('says its language, and marks up captions, columns and rows of tables', () => {
    expect(html.startsWith('<!doctype html><html lang="zh-CN">')).toBe(true);
    expect(toHtml(realReport({ locale: 'en' }))).toContain('<html lang="en">');
    expect(html).toContain('<caption>评估得分表</caption>');
    expect(html).toContain('<th scope="col" class="end">完成率</th>');
    expect(html).toContain('<th scope="row">监督方</th>');
    expect(html).toContain('<th scope="rowgroup" colspan="3">片区4</th>');
  });

  it('goes down one level of headings at a time, each section with its id', () => {
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.slice(1).forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index] ?? 0) + 1);
    });
    expect(html).toContain('<section id="annex-indicators" class="annex">');
  });

  it('marks the Chinese of an English report, and nothing of a Chinese one', () => {
    const english = toHtml(realReport({ locale: 'en', contents: true }));
    expect(english).toContain('<h1><span><span lang="zh-CN">广州市北京街广卫社工服务站</span></span> <span>Final');
    expect(english).toContain('<p><span lang="zh-CN">广州市北京街广卫社工服务站</span> (“the station”) works from');
    expect(html).not.toContain('<span lang');
    const unmarked = english
      .replace(/^[\s\S]*?<body>/, '')
      .replace(/<svg[\s\S]*?<\/svg>/g, '')
      .replace(/<span lang="zh-CN">[^<]*<\/span>/g, '')
      .replace(/<[^>]*>/g, '');
    expect(unmarked).not.toMatch(/\p{Script=Han}/u);
  });

  it('keeps an introduction on the page of what it introduces', () => {
    expect(html).toContain('<p class="introduces">评估工作遵循下列原则：</p>');
    const indicators = [{ id: 'client-files', target: 9, actual: 9, amendments: [{ from: 8, to: 9 }] }];
    expect(toHtml(realReport({}, { indicators, stated: undefined }))).toContain(
      '<p class="introduces">协议期内经补充约定，',
    );
  });

  it('shows a draft’s notice and carries the provenance', () => {
    const draft = toHtml(
      realReport({}, { report: { status: 'draft', issuer: '某协会', number: '穗社〔2025〕1号', date: '2025-03-10' } }),
    );
    expect(draft).toContain('<p class="notice">草稿，非正式评估结果</p>');
    expect(draft).toContain('<p class="byline">2025年3月10日</p>');
    expect(draft).toMatch(/<meta name="sw-eval.case-sha256" content="[0-9a-f]{64}">/);
  });
});
