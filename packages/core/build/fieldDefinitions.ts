import { ID_PATTERN, LONGEST_TEXT } from '../src/schemas/fields.js';
import type { Direction, JsonSchema } from './jsonSchema.js';

const FIRST_TOO_LARGE = 1e12;

/**
 * At most 12 digits before the point, 6 after it and 15 together; zeros in front and at the end do not count.
 * Longer than 40 characters is refused, so that zeros without end are.
 */
const DECIMAL =
  '0*(?:\\d{1,9}(?:\\.\\d{1,6}0*)?|\\d{10}(?:\\.\\d{1,5}0*)?|\\d{11}(?:\\.\\d{1,4}0*)?|\\d{12}(?:\\.\\d{1,3}0*)?)';
const LONGEST_DECIMAL = 40;

/** Whole numbers within bounds, as digits; the bounds are those of the fields that the schemas use. */
const WHOLE_DIGITS: ReadonlyMap<string, string> = new Map([
  ['whole-0-6', '[0-6]'],
  ['whole-1900-9999', '(?:19|[2-9]\\d)\\d{2}'],
  ['whole-0-999999999999', '\\d{1,12}'],
]);

/** Months with the days they have; which years have a 29 February is left to `format`. */
const DATE =
  '^(?!0000)\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$';

/** No control characters but tab and newline, no surrogate without its partner. */
const PLAIN_TEXT = '^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\ud800-\\udfff]*$';

const FIXED: ReadonlyMap<string, JsonSchema> = new Map<string, JsonSchema>([
  [
    'date',
    {
      title: 'Date / 日期',
      description:
        'A date of the calendar, without a time or zone: YYYY-MM-DD.\n日历上的日期，不带时刻和时区：YYYY-MM-DD。',
      type: 'string',
      pattern: DATE,
      format: 'date',
    },
  ],
  [
    'id',
    {
      title: 'Id / 编号',
      description:
        'Letters and digits of any script, _ and -, beginning with a letter or digit; at most 64 characters.\n各种文字的字母和数字以及 _、-，以字母、文字或数字开头，最多 64 个字符。',
      type: 'string',
      pattern: ID_PATTERN.source,
    },
  ],
  [
    'text',
    {
      title: 'Text / 文字',
      description:
        'Plain text of at most 20,000 characters; of the control characters only tab and newline.\n纯文本，最多 20,000 个字符；控制字符只可用制表符和换行。',
      type: 'string',
      maxLength: LONGEST_TEXT,
      pattern: PLAIN_TEXT,
    },
  ],
  [
    'name',
    {
      title: 'Name / 名称',
      description: 'Plain text with something in it.\n非空的纯文本。',
      $ref: '#/$defs/text',
      type: 'string',
      pattern: '\\S',
    },
  ],
]);

const DECIMAL_TITLE = 'Number / 数';
const DIGITS_EN = 'at most 12 digits before the point, 6 after it and 15 together';
const DIGITS_ZH = '小数点前最多 12 位，后最多 6 位，合计最多 15 位';
const STRING_EN = ', or a decimal string (digits and one point)';
const STRING_ZH = '，或十进制字符串（只用数字和一个小数点）';

/**
 * The definition of a field, by the name that `fieldOf` gives. What is given out has numbers as numbers; what is read
 * may have them as decimal strings too.
 *
 * @throws Error for a kind that has no definition here
 */
export function fieldDefinition(kind: string, direction: Direction): JsonSchema {
  const fixed = FIXED.get(kind);
  if (fixed !== undefined) return fixed;
  if (kind === 'decimal' || kind === 'signed-decimal') {
    const isSigned = kind === 'signed-decimal';
    const bounds: JsonSchema = isSigned ? { exclusiveMinimum: -FIRST_TOO_LARGE } : { minimum: 0 };
    const number: JsonSchema = { type: 'number', ...bounds, exclusiveMaximum: FIRST_TOO_LARGE };
    // The sign does not count among the 40 characters.
    const text: JsonSchema = isSigned
      ? { type: 'string', pattern: `^-?(?!.{${LONGEST_DECIMAL + 1}})${DECIMAL}$` }
      : { type: 'string', maxLength: LONGEST_DECIMAL, pattern: `^${DECIMAL}$` };
    const [orString, orStringZh] = direction === 'input' ? [STRING_EN, STRING_ZH] : ['', ''];
    const en = `A number${isSigned ? ', also below 0' : ' of at least 0'}${orString}: ${DIGITS_EN}.`;
    const zh = `${isSigned ? '数，可小于 0' : '不小于 0 的数'}${orStringZh}：${DIGITS_ZH}。`;
    return either(DECIMAL_TITLE, `${en}\n${zh}`, number, text, direction);
  }
  const digits = WHOLE_DIGITS.get(kind);
  if (digits === undefined) throw new Error(`no JSON Schema for fields of kind ${kind}`);
  const [, minimum = 0, maximum = 0] = kind.split('-').map(Number);
  return either(
    'Whole number / 整数',
    `A whole number from ${minimum} to ${maximum}.\n${minimum} 至 ${maximum} 的整数。`,
    { type: 'integer', minimum, maximum },
    { type: 'string', maxLength: LONGEST_DECIMAL, pattern: `^0*${digits}(?:\\.0+)?$` },
    direction,
  );
}

function either(
  title: string,
  description: string,
  number: JsonSchema,
  text: JsonSchema,
  direction: Direction,
): JsonSchema {
  return { title, description, ...(direction === 'output' ? number : { anyOf: [number, text] }) };
}
