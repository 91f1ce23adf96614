/**
 * Every code an `Issue` can have.
 *
 * | code | when |
 * | --- | --- |
 * | `missing` | a required key is not there, or a sheet of a workbook or the heading of a column (`params.reason`) |
 * | `invalid-type` | a value is of another kind than the format says (`params.kind`) |
 * | `invalid-value` | a value is not one of the listed ones (`params.allowed`), or a formula that has no result (`params.reason`) |
 * | `unknown-key` | a key the format does not have (`params.key`, `params.nearest`) |
 * | `not-a-number` | neither a JSON number nor a decimal string |
 * | `not-finite` | `NaN` or an infinity |
 * | `negative` | below 0 where a count or a score is meant |
 * | `too-many-digits` | more than 12 digits before the point, or 15 together |
 * | `too-many-decimals` | more decimals than allowed (`params.max`) |
 * | `out-of-range` | a number outside the bounds that hold there (`params.min`, `params.max`, or `params.above`, `params.below` where the bound itself is not allowed) |
 * | `invalid-date` | not a calendar date `YYYY-MM-DD` |
 * | `end-before-start` | a period that ends before it starts |
 * | `invalid-id` | an id that does not match `^[\p{L}\p{N}][\p{L}\p{N}_-]{0,63}$` |
 * | `duplicate-id` | an id that stands twice where ids are unique (`params.id`) |
 * | `invalid-text` | control characters or an unpaired surrogate in a text |
 * | `too-long` | a text of more than 20,000 characters (`params.max`) |
 * | `empty` | a text or list that must not be empty |
 * | `too-deep` | nested more than 32 levels deep |
 * | `unknown-scheme` | neither a preset's id nor a scheme (`params.allowed`) |
 * | `unknown-reference` | an id that nothing in the case or scheme has (`params.id`, `params.allowed`) |
 * | `missing-label` | an indicator the scheme does not know, without a label or unit (`params.id`) |
 * | `score-above-share` | a party's score above its share (`params.label`, `params.max`) |
 * | `conflicting-score` | a party scored in more than one way |
 * | `shares-total` | shares that do not add up to `totalPoints` (`params.sum`, `params.total`) |
 * | `missing-bands` | a scheme with parties whose bands no source gives, used without bands of its own |
 * | `amendment-chain` | amended targets that do not lead to the target |
 * | `too-many-targets` | more than 1,000 targets print as the given rate (`params.count`) |
 * | `unreadable-file` | a file that is damaged, locked, of another kind, without text or a workbook of results (`params.reason`); only from readers of files |
 * | `too-large` | a file, or a part of one, larger than is read (`params.max`, `params.unit`); only from readers of files |
 */
export type IssueCode =
  | 'missing'
  | 'invalid-type'
  | 'invalid-value'
  | 'unknown-key'
  | 'not-a-number'
  | 'not-finite'
  | 'negative'
  | 'too-many-digits'
  | 'too-many-decimals'
  | 'out-of-range'
  | 'invalid-date'
  | 'end-before-start'
  | 'invalid-id'
  | 'duplicate-id'
  | 'invalid-text'
  | 'too-long'
  | 'empty'
  | 'too-deep'
  | 'unknown-scheme'
  | 'unknown-reference'
  | 'missing-label'
  | 'score-above-share'
  | 'conflicting-score'
  | 'shares-total'
  | 'missing-bands'
  | 'amendment-chain'
  | 'too-many-targets'
  | 'unreadable-file'
  | 'too-large';
