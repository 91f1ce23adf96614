import type { RubricNode, RubricResult } from '@sw-eval/core';
import { useLanguage } from '../../../i18n/LanguageContext';
import type { Path } from '../../draft/draft';
import { FigureButton } from '../../explain/FigureButton';
import { NO_FIGURE } from '../../figures/printFigure';
import { LeafField } from './LeafField';

/** A rubric to be filled in: its leaves with their fields, its parents with the points their leaves come to. */
export function RubricFields({
  root,
  values,
  result,
  path,
}: {
  root: RubricNode;
  values: Path;
  result: RubricResult | undefined;
  path: string;
}) {
  return (
    <ul className="rubric">
      <Node node={root} values={values} result={result} path={path} />
    </ul>
  );
}

function Node({
  node,
  values,
  result,
  path,
}: {
  node: RubricNode;
  values: Path;
  result: RubricResult | undefined;
  path: string;
}) {
  const { locale, texts } = useLanguage();
  const label = node.label[locale];
  return (
    <li>
      <div className="rubric-line">
        <span>{label}</span>
        {node.rule !== undefined && <LeafField node={node} values={values} label={label} />}
        <span className="rubric-points">
          {result === undefined || result.awarded === null ? (
            NO_FIGURE
          ) : (
            <FigureButton path={`${path}.awarded`} name={label} figure={String(result.awarded)} />
          )}{' '}
          <span className="help">{texts.outOf(String(node.points))}</span>
        </span>
      </div>
      {node.children !== undefined && (
        <ul>
          {node.children.map((child) => (
            <Node
              key={child.id}
              node={child}
              values={values}
              result={result?.children?.find(({ id }) => id === child.id)}
              path={`${path}.children.${child.id}`}
            />
          ))}
        </ul>
      )}
    </li>
  );
}
