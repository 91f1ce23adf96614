import type { RubricNode, RubricResult } from '@sw-eval/core';
import { useLanguage } from '../../../i18n/LanguageContext';
import { isObject, type Json, type Path, valueAt } from '../../draft/draft';
import { itemsAt, withItemAdded } from '../../draft/listEdits';
import { useEditor } from '../../EditorContext';
import { FigureButton } from '../../explain/FigureButton';
import { NO_FIGURE } from '../../figures/printFigure';
import { PANEL } from '../PanelFields';
import { LeafField } from './LeafField';

/** What each evaluator of the panel gives for each leaf of a rubric, and the points they come to together. */
export function PanelScores({
  root,
  index,
  result,
  path,
}: {
  root: RubricNode;
  index: number;
  result: RubricResult | undefined;
  /** Path of the rubric in the evaluation. */
  path: string;
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
            <th scope="col" className="column-rate">
              {t.spread}
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
              <td className="column-rate">
                <LeafFigure of="awarded" result={result} path={path} leaf={leaf} name={leaf.label[locale]} />
              </td>
              <td className="column-rate">
                <LeafFigure
                  of="spread"
                  result={result}
                  path={path}
                  leaf={leaf}
                  name={`${leaf.label[locale]} ${t.spread}`}
                />
              </td>
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

/** What the panel's points for a leaf come to, or how far they lie apart; a button that explains it. */
function LeafFigure({
  of,
  result,
  path,
  leaf,
  name,
}: {
  of: 'awarded' | 'spread';
  result: RubricResult | undefined;
  path: string;
  leaf: RubricNode;
  name: string;
}) {
  const place = placeOfLeaf(result, path, leaf.id);
  const figure = place?.result[of] ?? null;
  if (place === undefined || figure === null) return NO_FIGURE;
  return <FigureButton path={`${place.path}.${of}`} name={name} figure={String(figure)} />;
}

function placeOfLeaf(
  result: RubricResult | undefined,
  path: string,
  id: string,
): { readonly result: RubricResult; readonly path: string } | undefined {
  if (result === undefined) return undefined;
  if (result.id === id) return { result, path };
  for (const child of result.children ?? []) {
    const found = placeOfLeaf(child, `${path}.children.${child.id}`, id);
    if (found !== undefined) return found;
  }
  return undefined;
}
