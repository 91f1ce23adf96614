import type { SchemeParty } from '@sw-eval/core';
import { useLanguage } from '../../../i18n/LanguageContext';
import { SCORE_MODES, type ScoreMode, scoreModeOf, withParty, withScoreMode } from '../../draft/partyInput';
import { useEditor } from '../../EditorContext';
import { FigureButton } from '../../explain/FigureButton';
import { TextField } from '../../fields/TextField';
import { printPoints } from '../../figures/printFigure';
import { PanelScores } from './PanelScores';
import { RubricFields } from './RubricFields';

/** How one party's score is given, and the fields of that way. */
export function ScoreDetails({ party, index }: { party: SchemeParty; index: number }) {
  const { locale, texts } = useLanguage();
  const { draft, edit, evaluation, scheme } = useEditor();
  const t = texts.entry;
  const mode = scoreModeOf(draft, index);
  const label = party.label[locale];
  const result = evaluation?.parties.find(({ id }) => id === party.id);
  const needsRubric = (way: ScoreMode): boolean => way === 'rubric' || way === 'panel';
  return (
    <div className="score-details">
      <div className="score-way">
        <b>{label}</b>
        <select
          className="unit-choice"
          aria-label={t.wayOf(label)}
          value={mode}
          onChange={(event) => {
            const way = SCORE_MODES.find((each) => each === event.target.value) ?? 'awarded';
            edit((before) => {
              const { draft: named, index: place } = withParty(before, party.id);
              return withScoreMode(named, place, way);
            });
          }}
        >
          {SCORE_MODES.map((way) => (
            <option key={way} value={way} disabled={needsRubric(way) && party.rubric === undefined}>
              {t.ways[way]}
            </option>
          ))}
        </select>
        {result?.awarded !== undefined && result.awarded !== null && (
          <FigureButton
            path={`parties.${party.id}.awarded`}
            name={`${label} ${t.score}`}
            figure={printPoints(result.awarded, scheme.rounding.decimals)}
            className="figure-bold"
          />
        )}
        {party.rubric === undefined && <span className="help">{t.noRubric}</span>}
      </div>
      {mode === 'raw' && (
        <div className="field-grid">
          <TextField path={['parties', index, 'rawMax']} label={t.rawMax} kind="figure" required />
        </div>
      )}
      {mode === 'rubric' && party.rubric !== undefined && (
        <RubricFields
          root={party.rubric}
          values={['parties', index, 'rubric']}
          result={result?.rubric}
          path={`parties.${party.id}.rubric`}
        />
      )}
      {mode === 'panel' && party.rubric !== undefined && (
        <PanelScores root={party.rubric} index={index} result={result?.rubric} path={`parties.${party.id}.rubric`} />
      )}
    </div>
  );
}
