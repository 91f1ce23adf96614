import { memo, type ReactNode, useRef } from 'react';
import { useExplanation } from './ExplanationContext';
import { useChangeGround } from './useChangeGround';

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
      name={name}
      figure={figure}
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
  name,
  figure,
  open,
  explain,
  className,
  children,
}: {
  path: string;
  name: string;
  figure: string;
  open: boolean;
  explain: (path: string, asker: HTMLElement) => void;
  className: string;
  children: ReactNode;
}) {
  const button = useRef<HTMLButtonElement>(null);
  useChangeGround(button, path, figure);
  return (
    <button
      ref={button}
      type="button"
      className={className}
      aria-label={`${name} ${figure}`}
      aria-haspopup="dialog"
      aria-expanded={open}
      onClick={(event) => explain(path, event.currentTarget)}
    >
      {children}
    </button>
  );
});
