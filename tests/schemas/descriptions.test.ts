import { describe, expect, it } from 'vitest';
import { descriptions } from '../../packages/core/build/descriptions/descriptions.js';
import { readDescriptions } from '../../packages/core/build/descriptions/readDescriptions.js';
import { mapProperties } from '../../packages/core/build/jsonSchema.js';
import { schemaFiles } from '../../packages/core/build/schemaFiles.js';
import { files } from './validators.js';

/** The paths the files ask a description for. */
function pathsAsked(): Set<string> {
  const asked = new Set<string>();
  schemaFiles((path) => {
    asked.add(path);
    return ['-', '-'];
  });
  return asked;
}

describe('the descriptions', () => {
  it('are there for every property, and none is for a property that is not there', () => {
    expect([...descriptions.keys()].sort()).toEqual([...pathsAsked()].sort());
  });

  it('are missed when the files are made: a new property needs one', () => {
    for (const path of ['case.survey.aware', 'rubricNode.rule.each', 'evaluation.range.grades', 'ruleBasis.source']) {
      const without = () => schemaFiles((each) => (each === path ? undefined : descriptions.get(each)));
      expect(without).toThrow(`no description of ${path}`);
    }
  });

  it.each([...descriptions])('%s is a sentence in English and one in Chinese', (_, [en, zh]) => {
    expect(en).toMatch(/^["A-Za-z(][^\p{Script=Han}]*\.$/u);
    expect(zh).toMatch(/\p{Script=Han}.*。$/u);
  });

  it('stand in the files at every property, a line for each language', () => {
    let count = 0;
    for (const schema of Object.values(files)) {
      for (const part of [schema, ...Object.values(schema.$defs ?? {})]) {
        mapProperties(part, '', (_, property) => {
          count += 1;
          expect(property.description).toMatch(/^[^\n]+\n[^\n]*\p{Script=Han}[^\n]*$/u);
          return property;
        });
      }
    }
    expect(count).toBeGreaterThan(descriptions.size);
  });
});

describe('a table of descriptions', () => {
  it('has a path and two texts in each line, and each path once', () => {
    expect(readDescriptions('\na.b | One. | 一。\nc | Two. | 二。\n')).toEqual(
      new Map([
        ['a.b', ['One.', '一。']],
        ['c', ['Two.', '二。']],
      ]),
    );
    expect(() => readDescriptions('a | One.')).toThrow('not a path and two texts: a | One.');
    expect(() => readDescriptions('a | One. | 一。 | 又')).toThrow('not a path and two texts');
    expect(() => readDescriptions('a | One. | 一。\na | Two. | 二。')).toThrow('described twice: a');
  });
});
