import fc from 'fast-check';
import { type Draw, pick, whole } from './draw.js';

/** What may stand in a file where something else was meant. */
const WRONG: readonly unknown[] = [
  null,
  '',
  '一二',
  -1,
  -0,
  1e21,
  1e-7,
  0.1 + 0.2,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  [],
  {},
  '__proto__',
  '2025-02-30',
  '12.5',
  '\u0000',
  '\ud800',
  'x'.repeat(20_001),
  [[[[]]]],
  { id: 'constructor' },
  undefined,
];

/** What `JSON.parse` makes of every key, `__proto__` included. */
const OWN = { enumerable: true, configurable: true, writable: true };

/** A copy of a JSON value with one to three parts replaced by something else, dropped, doubled or given a strange key. */
export function damaged(draw: Draw, input: unknown): unknown {
  let value: unknown = structuredClone(input);
  const times = whole(draw, 1, 3);
  for (let count = 0; count < times; count += 1) value = damagedOnce(draw, value);
  return value;
}

function damagedOnce(draw: Draw, root: unknown): unknown {
  const holder = { root };
  let owner: Record<string, unknown> = holder;
  let key = 'root';
  for (;;) {
    const value = owner[key];
    if (typeof value !== 'object' || value === null) break;
    const keys = Object.keys(value);
    if (keys.length === 0 || (owner !== holder && whole(draw, 0, 9) < 2)) break;
    owner = value as Record<string, unknown>;
    key = pick(draw, keys);
  }
  switch (whole(draw, 0, 3)) {
    case 1:
      if (owner !== holder) delete owner[key];
      break;
    case 2:
      if (Array.isArray(owner)) owner.push(structuredClone(owner[Number(key)]));
      else owner[pick(draw, ['extra', 'Id', 'constructor', 'toString', ' id'])] = 1;
      break;
    case 3:
      if (!Array.isArray(owner)) {
        Object.defineProperty(owner, '__proto__', { ...OWN, value: { polluted: 1 } });
      }
      break;
    default:
      owner[key] = structuredClone(pick(draw, WRONG));
  }
  return holder.root;
}

/** JSON values made to be hard: keys that objects bring along, deep nesting, wide lists, strange numbers. */
export function hostileJson(): fc.Arbitrary<unknown> {
  const key = fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'scheme',
    'indicators',
    'parties',
    'id',
    'stated',
  );
  const leaf = fc.oneof(fc.constantFrom(...WRONG), fc.double(), fc.string({ unit: 'binary' }));
  const tree = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.array(tie('value'), { maxLength: 5 }),
      fc.array(fc.tuple(key, tie('value')), { maxLength: 5 }).map((entries) => {
        const object = {};
        for (const [name, value] of entries) {
          Object.defineProperty(object, name, { ...OWN, value });
        }
        return object;
      }),
    ),
  })).value;
  const deep = fc.integer({ min: 30, max: 20_000 }).map((depth) => {
    let value: unknown = 1;
    for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { extends: value };
    return { version: 1, scheme: value };
  });
  const wide = fc.integer({ min: 1, max: 2000 }).map((width) => ({
    version: 1,
    scheme: 'guangzhou-2023',
    indicators: Array.from({ length: width }, (_, index) => ({ id: `x${index}`, target: -index })),
  }));
  return fc.oneof({ weight: 20, arbitrary: tree }, { weight: 1, arbitrary: deep }, { weight: 1, arbitrary: wide });
}
