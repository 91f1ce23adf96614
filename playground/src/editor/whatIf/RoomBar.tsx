import { onAxis } from '../figures/axis';

/**
 * How much a party can add, against what is missing: solid where it suffices, outlined where it does not, broken where
 * it runs off the axis. What is missing lies in the middle of the axis. The figure stands beside it.
 */
export function RoomBar({ gain, missing }: { gain: number; missing: number }) {
  const end = 2 * missing;
  return (
    <svg className="room-bar" aria-hidden="true">
      <rect
        className={gain >= missing ? 'bar-solid' : 'bar-beyond'}
        x="0.5"
        y="6.5"
        width={onAxis(gain, end)}
        height="7"
      />
      {gain > end && (
        <svg className="bar-break" x="100%" role="presentation">
          <path className="bar-gap" d="M-24.5 16 -18.5 4h5L-19.5 16Z" />
          <path className="bar-cut" d="M-25 16 -19 4M-20 16-14 4" />
        </svg>
      )}
      <line className="bar-full" x1="50%" x2="50%" y1="-10" y2="30" />
    </svg>
  );
}
