import type { RubricNode, RubricResult } from '@sw-eval/core';
import { useLanguage } from '../../../i18n/LanguageContext';
import { isObject, type Json, type Path, valueAt } from '../../draft/draft';
import { itemsAt, withItemAdded } from '../../draft/listEdits';
import { useEditor } from '../../EditorContext';
import { PANEL } from '../PanelFields';
import { LeafField } from './LeafField';

/** What each evaluator of the panel gives for each leaf of a rubric, and the points they come to together. */
export function PanelScores({
  root,
  index,
  result,
}: {
  root: RubricNode;
  index: number;
  result: RubricResult | undefined;
}) {
  const { locale, texts } = useLanguage();
  const { draft, edit } = useEditor();
  const t = texts.entry;
  const list: Path = ['parties', index, 'panelScores'];
  const given = itemsAt(draft, list);
  const members = itemsAt(draft, PANEL).flatMap((member) => (isObject(member) ? [member] : []));
  if (members.length === 0) return <p className="help">{t.noPanel}</p>;
  const placeOf = (id: Json | undefined): number =>
    given.findIndex((each) => isObject(each) && each['evaluator'] === id);
  return (
    <div className="panel-scores">
      <table>
        <thead>
          <tr>
            <th scope="col">{t.leafColumn}</th>
            {members.map((member) => (
              <th scope="col" key={String(member['id'])}>
                {nameOf(member)}
              </th>
            ))}
            <th scope="col" className="column-rate">
              {t.panelPoints}
            </th>
          </tr>
        </thead>
        <tbody>
          {leavesOf(root).map((leaf) => (
            <tr key={leaf.id}>
              <th scope="row">{leaf.label[locale]}</th>
              {members.map((member) => {
                const place = placeOf(member['id']);
                return (
                  <td key={String(member['id'])}>
                    {valueAt(draft, [...PANEL, members.indexOf(member), 'recused']) === true ? (
                      <span className="help">{t.recused}</span>
                    ) : place === -1 ? (
                      <button
                        type="button"
                        className="link"
                        aria-label={`${t.scoreBy} ${nameOf(member)} ${leaf.label[locale]}`}
                        onClick={() =>
                          edit((before) => withItemAdded(before, list, { evaluator: member['id'] ?? '', rubric: {} }))
                        }
                      >
                        {t.scoreBy}
                      </button>
                    ) : (
                      <LeafField
                        node={leaf}
                        values={[...list, place, 'rubric']}
                        label={`${leaf.label[locale]} ${nameOf(member)}`}
                      />
                    )}
                  </td>
                );
              })}
              <td className="column-rate">{pointsOf(result, leaf.id)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function nameOf(member: { readonly [key: string]: Json }): string {
  const { id, name } = member;
  return typeof name === 'string' && name !== '' ? name : String(id);
}

function leavesOf(node: RubricNode): RubricNode[] {
  return node.children === undefined ? [node] : node.children.flatMap(leavesOf);
}

function pointsOf(result: RubricResult | undefined, id: string): string {
  if (result === undefined) return '';
  if (result.id === id) return result.awarded === null ? '' : String(result.awarded);
  return (result.children ?? []).map((child) => pointsOf(child, id)).join('');
}
