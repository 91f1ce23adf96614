import type { RubricRule } from '@sw-eval/core';
import { useLanguage } from '../../../i18n/LanguageContext';
import { isList, isObject, type Json, type Path } from '../../draft/draft';
import { freeId } from '../../draft/listEdits';
import { schemeValue, withSchemeValue } from '../../draft/schemeParts';
import { useEditor } from '../../EditorContext';
import { SchemeChoice } from './SchemeChoice';
import { SchemeField } from './SchemeField';
import { useIndicatorChoices } from './useIndicatorChoices';

/** What the rule of a line needs: an indicator, a figure, steps, or a list of items. */
export function RuleFields({
  rule,
  kind,
  name,
  taken,
}: {
  /** Where the rule stands in the scheme's parties. */
  rule: Path;
  kind: RubricRule['kind'];
  name: string;
  taken: readonly string[];
}) {
  const { texts } = useLanguage();
  const indicators = useIndicatorChoices();
  const t = texts.entry;
  const figure = (key: 'min' | 'each' | 'full') => (
    <SchemeField part="parties" rest={[...rule, key]} label={t.ruleFigures[key]} name={name} />
  );
  const indicator = (
    <SchemeChoice part="parties" rest={[...rule, 'indicator']} label={t.ruleIndicator} choices={indicators} />
  );
  switch (kind) {
    case 'direct':
      return null;
    case 'threshold':
      return <div className="rule-fields">{figure('min')}</div>;
    case 'deduct':
      return <div className="rule-fields">{figure('each')}</div>;
    case 'linear':
      return (
        <div className="rule-fields">
          {indicator}
          {figure('full')}
        </div>
      );
    case 'tiers':
      return (
        <>
          <div className="rule-fields">{indicator}</div>
          <RuleRows list={[...rule, 'tiers']} title={t.tiers} name={name} item={() => ({ min: '', points: '' })}>
            {(place, row) => (
              <>
                <SchemeField part="parties" rest={[...place, 'min']} label={t.tierMin} name={row} />
                <SchemeField part="parties" rest={[...place, 'points']} label={t.points} name={row} />
              </>
            )}
          </RuleRows>
        </>
      );
    case 'checklist':
      return (
        <RuleRows
          list={[...rule, 'items']}
          title={t.checklist}
          name={name}
          item={() => ({ id: freeId('item', taken), label: t.newItem, points: '' })}
        >
          {(place, row) => (
            <>
              <SchemeField part="parties" rest={[...place, 'label']} label={t.name} name={row} kind="text" named />
              <SchemeField part="parties" rest={[...place, 'points']} label={t.points} name={row} />
            </>
          )}
        </RuleRows>
      );
  }
}

/** The rows of a rule: steps, or items. */
function RuleRows({
  list,
  title,
  name,
  item,
  children,
}: {
  list: Path;
  title: string;
  name: string;
  item: () => Json;
  children: (place: Path, row: string) => React.ReactNode;
}) {
  const { texts } = useLanguage();
  const { draft, edit, scheme } = useEditor();
  const t = texts.entry;
  const standing = schemeValue(draft, scheme, 'parties', list);
  const rows = isList(standing) ? standing : [];
  const put = (next: readonly Json[]): void => edit((before) => withSchemeValue(before, scheme, 'parties', list, next));
  return (
    <fieldset className="rule-rows" aria-label={`${title}，${name}`}>
      {rows.map((row, index) => {
        const rowName = `${name} ${title} ${index + 1}`;
        return (
          <div className="rule-row" key={isObject(row) && typeof row['id'] === 'string' ? row['id'] : rowName}>
            {children([...list, index], rowName)}
            <button
              type="button"
              className="link"
              aria-label={`${t.remove} ${rowName}`}
              onClick={() => put(rows.filter((_, at) => at !== index))}
            >
              {t.remove}
            </button>
          </div>
        );
      })}
      <button
        type="button"
        className="link"
        aria-label={`${t.addTo(title)}，${name}`}
        onClick={() => put([...rows, item()])}
      >
        {t.addTo(title)}
      </button>
    </fieldset>
  );
}
