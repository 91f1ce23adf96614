import { LeaderType, type Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { textWidth } from '../../render/textWidth.js';
import type { SignatureNode } from '../../tree/nodes.js';
import { plainText } from '../../tree/plainText.js';
import type { DocxContext } from '../context.js';
import { type House, textWidthOf } from '../house.js';
import { renderPhrasing } from '../phrasing.js';
import { STYLE } from '../styles.js';

/** Characters between the day and the right edge of the text. */
const FROM_RIGHT = 4;
/** Characters of room that a name has for its signature. */
const ROOM = 8;
/** What a typeface may be wider than its size says, in characters. */
const SLACK = 2;

/**
 * Who signs, kept together, with room above for a signature or seal: names with a line to sign on, then the body that
 * issues the report in the middle above the day, which stands four characters in from the right.
 */
export function signature({ signers = [], lines }: SignatureNode, context: DocxContext): Paragraph[] {
  const { house, blocks, locale } = context;
  const room = { spacing: { before: 2 * house.pitch.body } };
  const all = signers.length + lines.length;
  const keeps = (index: number) => index < all - 1 && { keepNext: true };
  const width = (of: SignatureNode['lines']) => Math.max(0, ...of.map((line) => charactersOf(plainText(line, locale))));
  const names = signed(width(signers) + 1, house);
  const people = signers.map((name, index) =>
    blocks.paragraph(
      STYLE.signer,
      [...renderPhrasing(name, context), new TextRun({ children: [new Tab(), new Tab()] })],
      {
        ...keeps(index),
        ...(index === 0 && room),
        ...names,
      },
    ),
  );
  const day = width(lines.slice(-1));
  const issued = lines.map((line, index) =>
    blocks.paragraph(STYLE.signature, renderPhrasing(line, context), {
      ...keeps(signers.length + index),
      ...(index === 0 && room),
      ...centredOver(Math.max(width(lines), day), day, house),
    }),
  );
  return [...people, ...issued];
}

/** Characters a line takes: between Chinese and figures a quarter of one is left free. */
function charactersOf(text: string): number {
  const changes = text.match(/(?<=\p{Script=Han})(?=\p{N})|(?<=\p{N})(?=\p{Script=Han})/gu) ?? [];
  return textWidth(text) / 2 + changes.length / 4;
}

/** Twips of so many characters of the body. */
function twips(characters: number, { sizes }: House): number {
  return Math.round(characters * sizes.body * 10);
}

/** A name, and behind it a line that ends before the right edge as the day does. */
function signed(widest: number, house: House) {
  const end = textWidthOf(house) - twips(FROM_RIGHT, house);
  const start = Math.max(0, end - twips(widest + ROOM, house));
  return {
    indent: { left: start },
    tabStops: [
      { type: TabStopType.LEFT, position: start + twips(widest, house) },
      { type: TabStopType.RIGHT, position: end, leader: LeaderType.UNDERSCORE },
    ],
  };
}

/** Lines with one middle. A body with a long name reaches further to the right than its day. */
function centredOver(widest: number, day: number, house: House) {
  const whole = textWidthOf(house);
  const right = Math.max(0, twips(FROM_RIGHT - (widest - day) / 2 - SLACK / 2, house));
  return { indent: { left: Math.max(0, whole - right - twips(widest + SLACK, house)), right } };
}
