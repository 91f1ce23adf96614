import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { describe, expect, it } from 'vitest';
import { plainTexts } from './plainTexts.js';

/** Every ASCII character, and some that only look like markup. */
const CHARACTERS = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
  '。',
  '（',
  '＃',
  '😀',
  '\u200f',
];

describe('plainTexts', () => {
  const written = (value: string, withPlainTexts: boolean) =>
    (['paragraph', 'heading', 'strong', 'cell', 'item'] as const).map((place) => {
      const texts = [{ type: 'text' as const, value }];
      const strong = { type: 'strong' as const, children: texts };
      const tree = {
        paragraph: { type: 'paragraph' as const, children: texts },
        heading: { type: 'heading' as const, depth: 2 as const, children: texts },
        strong: { type: 'paragraph' as const, children: [...texts, strong, ...texts] },
        cell: {
          type: 'table' as const,
          children: [{ type: 'tableRow' as const, children: [{ type: 'tableCell' as const, children: texts }] }],
        },
        item: {
          type: 'list' as const,
          ordered: true,
          children: [{ type: 'listItem' as const, children: [{ type: 'paragraph' as const, children: texts }] }],
        },
      }[place];
      const extensions = [gfmTableToMarkdown(), ...(withPlainTexts ? [plainTexts] : [])];
      return toMarkdown({ type: 'root', children: [tree] }, { extensions });
    });

  it('change nothing of what the serialiser writes, wherever a character stands', () => {
    for (const character of CHARACTERS) {
      const doubled = CHARACTERS.slice(0, 33).map((other) => `${character}${other}甲`);
      for (const value of [
        character,
        `${character}甲`,
        `甲${character}`,
        `甲${character}乙`,
        `1${character} 甲`,
        `${character} 甲`,
        `甲${character}[`,
        ...doubled,
      ]) {
        expect(written(value, true), JSON.stringify(value)).toEqual(written(value, false));
      }
    }
  });
});
