import type { PartyResult } from '@sw-eval/core';
import { useLanguage } from '../../i18n/LanguageContext';
import { indexOfId, isList, pathKey, valueAt } from '../draft/draft';
import { scorePath } from '../draft/editableFields';
import { useEditor } from '../EditorContext';
import { Field, fieldId, messageId } from '../fields/Field';
import { FieldMessage } from '../fields/FieldMessage';
import { printPoints, printRate } from '../figures/printFigure';

/** A full raw score where the case names none. */
const USUAL_RAW_MAX = 100;

/** One party's score, out of its share; empty while the party gave none. */
export function ScoreField({ party, decimals }: { party: PartyResult; decimals: number }) {
  const { locale, texts } = useLanguage();
  const { draft, messages, set } = useEditor();
  const label = party.label[locale];
  const index = indexOfId(draft, 'parties', party.id);
  const path = index === -1 ? undefined : scorePath(draft, index);

  if (index === -1) {
    // The case does not name the party yet: the first key typed adds it.
    const id = `field-new-${party.id}`;
    return (
      <div className="score">
        <label htmlFor={id}>{label}</label>
        <div className="score-line">
          <input
            id={id}
            className="field field-figure"
            inputMode="decimal"
            value=""
            onChange={(event) => {
              const parties = valueAt(draft, ['parties']);
              set(['parties'], [...(isList(parties) ? parties : []), { id: party.id, awarded: event.target.value }]);
            }}
          />
          <span className="help">{texts.outOf(String(party.share))}</span>
        </div>
        <div className="score-foot" />
      </div>
    );
  }
  if (path === undefined) {
    return (
      <div className="score">
        <span className="label">{label}</span>
        <div className="score-line">
          <b className="score-figure">{printPoints(party.awarded, decimals)}</b>
          <span className="help">{texts.outOf(String(party.share))}</span>
        </div>
        <div className="score-foot">{texts.scoredElsewhere}</div>
      </div>
    );
  }
  const raw = path.at(-1) === 'raw';
  const sentence = messages.at.get(pathKey(path));
  return (
    <div className="score">
      <label htmlFor={fieldId(path)}>{label}</label>
      <div className="score-line">
        <Field path={path} kind="figure" {...(!raw && { decimals })} emptyMeansNone />
        <span className="help">{texts.outOf(String(raw ? (party.rawMax ?? USUAL_RAW_MAX) : party.share))}</span>
      </div>
      <div className="score-foot">
        {sentence === undefined ? (
          texts.ratio(printRate(party.ratio, decimals))
        ) : (
          <FieldMessage id={messageId(path)} sentence={sentence} />
        )}
      </div>
    </div>
  );
}
