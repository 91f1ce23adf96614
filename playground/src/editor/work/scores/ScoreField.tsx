import type { PartyResult, SchemeParty } from '@sw-eval/core';
import { useLanguage } from '../../../i18n/LanguageContext';
import { indexOfId, pathKey, valueAt, withValueAt } from '../../draft/draft';
import { scorePath } from '../../draft/editableFields';
import { fieldText } from '../../draft/fieldText';
import { withParty } from '../../draft/partyInput';
import { useEditor } from '../../EditorContext';
import { FigureButton } from '../../explain/FigureButton';
import { FieldInput } from '../../fields/FieldInput';
import { FieldMessage } from '../../fields/FieldMessage';
import { fieldId, messageId } from '../../fields/fieldId';
import { printPoints, printRate } from '../../figures/printFigure';

/** A full raw score where the case names none. */
const USUAL_RAW_MAX = 100;

/** One party's score, out of its share; empty while the party gave none. */
export function ScoreField({ party, result }: { party: SchemeParty; result: PartyResult | undefined }) {
  const { locale, texts } = useLanguage();
  const { draft, edit, messages, scheme } = useEditor();
  const { decimals } = scheme.rounding;
  const label = party.label[locale];
  const index = indexOfId(draft, 'parties', party.id);
  // The case need not name the party yet: the first key typed adds it.
  const path = index === -1 ? (['parties', 'new', party.id] as const) : scorePath(draft, index);

  if (path === undefined) {
    return (
      <div className="score">
        <span className="label">{label}</span>
        <div className="score-line">
          <FigureButton
            path={`parties.${party.id}.awarded`}
            name={`${label} ${texts.entry.score}`}
            figure={printPoints(result?.awarded ?? null, decimals)}
            className="figure-bold"
          />
          <span className="help">{texts.outOf(String(party.share))}</span>
        </div>
        <div className="score-foot">{texts.scoredElsewhere}</div>
      </div>
    );
  }
  const raw = path.at(-1) === 'raw';
  const sentence = messages.at.get(pathKey(path));
  const rawMax = valueAt(draft, ['parties', index, 'rawMax']) ?? USUAL_RAW_MAX;
  return (
    <div className="score">
      <label htmlFor={fieldId(path)}>{label}</label>
      <div className="score-line">
        <FieldInput
          id={fieldId(path)}
          kind="figure"
          text={fieldText(valueAt(draft, path), raw ? undefined : decimals)}
          invalid={sentence !== undefined}
          message={messageId(path)}
          onType={(text) =>
            edit((before) => {
              const { draft: named, index: place } = withParty(before, party.id);
              return withValueAt(named, ['parties', place, raw ? 'raw' : 'awarded'], text === '' ? undefined : text);
            }, `score ${party.id}`)
          }
        />
        <span className="help">{texts.outOf(String(raw ? rawMax : party.share))}</span>
      </div>
      <div className="score-foot">
        {sentence === undefined ? (
          <>
            {texts.ratio}{' '}
            {result === undefined || result.ratio === null ? (
              printRate(null, decimals)
            ) : (
              <FigureButton
                path={`parties.${party.id}.ratio`}
                name={`${label} ${texts.ratio}`}
                figure={printRate(result.ratio, decimals)}
              />
            )}
          </>
        ) : (
          <FieldMessage id={messageId(path)} sentence={sentence} />
        )}
      </div>
    </div>
  );
}
