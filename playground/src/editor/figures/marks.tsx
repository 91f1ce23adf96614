import type { IndicatorStatus } from '@sw-eval/core';

/** Diamond with an exclamation mark: figures differ, or a field needs a correction. A word always stands beside it. */
export function DiffersMark() {
  return (
    <svg className="mark mark-alert" viewBox="0 0 14 14" aria-hidden="true">
      <path className="outline" d="M7 .9 13.1 7 7 13.1.9 7Z" />
      <path className="outline" d="M7 4v3.6M7 9.2v1.2" />
    </svg>
  );
}

/** Circled i: something worth knowing. */
export function NoteMark() {
  return (
    <svg className="mark" viewBox="0 0 14 14" aria-hidden="true">
      <circle className="outline" cx="7" cy="7" r="5.6" />
      <path className="outline" d="M7 6.2v4M7 3.8v1.2" />
    </svg>
  );
}

/** Hollow diamond: a convention, not an official rule. */
export function ConventionMark() {
  return (
    <svg className="mark" viewBox="0 0 14 14" aria-hidden="true">
      <path className="outline" d="M7 1.6 12.4 7 7 12.4 1.6 7Z" />
    </svg>
  );
}

const SHAPES: Record<IndicatorStatus, React.ReactNode> = {
  exceeded: <path className="solid" d="M7 2.2 12.4 11.6H1.6Z" />,
  met: <circle className="solid" cx="7" cy="7" r="5" />,
  'on-pace': (
    <>
      <circle className="outline" cx="7" cy="7" r="4.6" />
      <path className="solid" d="M7 2a5 5 0 0 0 0 10Z" />
    </>
  ),
  behind: <path className="outline" d="M7 11.4 1.9 2.8h10.2Z" />,
  'no-target': <path className="outline" d="M2.5 7h9" />,
};

/** The shape of a status; `quiet` where nothing has it. A word always stands beside it. */
export function StatusMark({ status, quiet = false }: { status: IndicatorStatus; quiet?: boolean }) {
  const tone = quiet || status === 'no-target' ? 'mark-quiet' : status === 'behind' ? 'mark-alert' : 'mark-bar';
  return (
    <svg className={`mark ${tone}`} viewBox="0 0 14 14" aria-hidden="true">
      {SHAPES[status]}
    </svg>
  );
}
