import type * as z from 'zod/mini';
import { ID_KEYS } from '../audit/textAt.js';

/** What a place of the format can hold: one of these, each an object, a list, values by id, or a plain value. */
export type Forms = readonly z.core.$ZodType[];

/** The parts of a definition that lead on to others, whatever its type. */
interface Definition {
  readonly type: string;
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly getter?: () => z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
}

const definitionOf = (schema: z.core.$ZodType) => schema._zod.def as unknown as Definition;

/** What a schema lets stand, without what is only said about it: that it may be left out, or is one of several. */
export function formsOf(schema: z.core.$ZodType): Forms {
  const { innerType, in: before, getter, options } = definitionOf(schema);
  const inner = innerType ?? before ?? getter?.();
  if (inner !== undefined) return formsOf(inner);
  return options === undefined ? [schema] : options.flatMap(formsOf);
}

/** What can stand one step further; nothing where the format has no such key. */
export function formsAt(forms: Forms, step: string): Forms {
  return forms.flatMap((form) => {
    const { shape, element, valueType } = definitionOf(form);
    const own = shape !== undefined && Object.hasOwn(shape, step) ? shape[step] : undefined;
    const next = own ?? element ?? valueType;
    return next === undefined ? [] : formsOf(next);
  });
}

/** The keys that the format has at a place. */
export function keysOf(forms: Forms): string[] {
  return forms.flatMap((form) => Object.keys(definitionOf(form).shape ?? {}));
}

/** Whether values stand there under ids of the user's. */
export function isById(forms: Forms): boolean {
  return forms.some((form) => definitionOf(form).valueType !== undefined);
}

/** An empty object or list, whichever can stand there; `undefined` where neither can. */
export function emptyOf(forms: Forms): Record<string, unknown> | unknown[] | undefined {
  const form = forms.map(definitionOf).find(({ shape, element, valueType }) => shape ?? element ?? valueType);
  if (form === undefined) return undefined;
  return form.element === undefined ? {} : [];
}

/** The key under which an item of this form carries its id, or `undefined` where items go by their place. */
export function idKeyOf(item: Forms): string | undefined {
  const keys = keysOf(item);
  return ID_KEYS.find((key) => keys.includes(key));
}
