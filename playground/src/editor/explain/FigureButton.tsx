import { memo, type ReactNode } from 'react';
import { useExplanation } from './ExplanationContext';

/**
 * A computed figure: a button that explains it. `name` is what the figure is, for those who do not see where it stands;
 * its accessible name is the name and the figure.
 */
export function FigureButton({
  path,
  name,
  figure,
  className,
  children,
}: {
  path: string;
  name: string;
  figure: string;
  className?: string;
  children?: ReactNode;
}) {
  const { open, explain } = useExplanation();
  return (
    <FigureButtonView
      path={path}
      label={`${name} ${figure}`}
      open={open === path}
      explain={explain}
      className={className === undefined ? 'figure' : `figure ${className}`}
    >
      {children ?? figure}
    </FigureButtonView>
  );
}

const FigureButtonView = memo(function FigureButtonView({
  path,
  label,
  open,
  explain,
  className,
  children,
}: {
  path: string;
  label: string;
  open: boolean;
  explain: (path: string, asker: HTMLElement) => void;
  className: string;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={className}
      aria-label={label}
      aria-haspopup="dialog"
      aria-expanded={open}
      onClick={(event) => explain(path, event.currentTarget)}
    >
      {children}
    </button>
  );
});
