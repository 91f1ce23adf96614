import type { Aim, PartyAim } from '@sw-eval/core';
import { useWhatIfTexts } from '../../i18n/whatIf/useWhatIfTexts';
import type { ValidReading } from '../draft/readDraft';
import { printPoints } from '../figures/printFigure';
import { AnswerHead } from './AnswerHead';
import { RoomBar } from './RoomBar';
import { roomOf } from './roomOf';

/** Each party alone, the others together, and the volumes that become points: what each could do for the grade. */
export function AimTable({ reading, aim }: { reading: ValidReading; aim: Aim }) {
  if (aim.distance === null) return <OpenTable reading={reading} aim={aim} />;
  return aim.distance > 0 ? <MissingTable reading={reading} aim={aim} /> : <ReachedTable reading={reading} aim={aim} />;
}

/** Least points as the party gives them: raw where it does. */
function leastOf({ needed, neededRaw }: PartyAim, decimals: number): string {
  return neededRaw === undefined ? printPoints(needed, decimals) : String(neededRaw);
}

function MissingTable({ reading, aim }: { reading: ValidReading; aim: Aim }) {
  const { locale, t } = useWhatIfTexts();
  const { evaluation } = reading;
  const { decimals } = evaluation.scheme.rounding;
  const missing = aim.distance ?? 0;
  const widest = [...aim.parties].sort((one, other) => other.share - one.share)[0];
  const others = aim.parties.filter(({ id }) => id !== widest?.id);
  const together =
    others.length < 2
      ? undefined
      : roomOf(
          reading,
          others.map(({ id }) => id),
          aim.grade,
        );
  const left = together?.parties.find(({ id }) => id === widest?.id)?.needed ?? null;
  const line = t.needLine(printPoints(missing, decimals));
  return (
    <table className="aim-table">
      <thead>
        <tr>
          <th scope="col">{t.alone}</th>
          <th scope="col" className="aim-bar">
            {line}
          </th>
          <th scope="col" className="end">
            {t.canAdd}
          </th>
          <th scope="col">{t.howFar}</th>
        </tr>
      </thead>
      <tbody>
        {[...aim.parties]
          .sort((one, other) => other.share - one.share)
          .map((party) => {
            const room = roomOf(reading, [party.id], aim.grade);
            return (
              <tr key={party.id}>
                <th scope="row">{party.label[locale]}</th>
                <td className="aim-bar">{room !== undefined && <RoomBar gain={room.gain} missing={missing} />}</td>
                <td className="end aim-gain">{printPoints(room?.gain ?? null, decimals)}</td>
                <td className={party.needed === null ? 'help' : 'aim-enough'}>
                  {party.needed === null
                    ? t.short(printPoints(room?.short ?? null, decimals))
                    : t.suffices(leastOf(party, decimals))}
                </td>
              </tr>
            );
          })}
        {together !== undefined && widest !== undefined && (
          <tr>
            <th scope="row">{t.othersFull(widest.label[locale])}</th>
            <td className="aim-bar">
              <RoomBar gain={together.gain} missing={missing} />
            </td>
            <td className="end aim-gain">{printPoints(together.gain, decimals)}</td>
            <td className={together.short === 0 ? 'aim-enough' : 'help'}>
              {together.short === 0
                ? t.enough
                : left === null
                  ? t.shortAnyway(printPoints(together.short, decimals))
                  : t.shortAnd(widest.label[locale], printPoints(left, decimals))}
            </td>
          </tr>
        )}
        {aim.indicators
          .filter(({ linked }) => linked)
          .map(({ id, label, needed }) => (
            <tr key={id}>
              <th scope="row">{label[locale]}</th>
              <td className="aim-bar" />
              <td />
              <td className={needed === null ? 'help' : 'aim-enough'}>
                {needed === null ? t.volumeNone : t.volumeTo(String(needed))}
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

function ReachedTable({ reading, aim }: { reading: ValidReading; aim: Aim }) {
  const { locale, t } = useWhatIfTexts();
  const { decimals } = reading.evaluation.scheme.rounding;
  return (
    <table className="aim-table aim-table-figures">
      <AnswerHead rows={t.alone} figures={[t.now, t.downTo]} />
      <tbody>
        {aim.parties.map((party) => {
          const given = reading.evaluation.parties.find(({ id }) => id === party.id);
          const isRaw = party.neededRaw !== undefined && given?.raw !== undefined;
          return (
            <tr key={party.id}>
              <th scope="row">{party.label[locale]}</th>
              <td className="end">{isRaw ? String(given.raw) : printPoints(party.awarded, decimals)}</td>
              <td className="end">{party.needed === 0 ? t.anyScore : leastOf(party, decimals)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function OpenTable({ reading, aim }: { reading: ValidReading; aim: Aim }) {
  const { locale, t } = useWhatIfTexts();
  const { decimals } = reading.evaluation.scheme.rounding;
  const points = (value: number | null) => (value === null ? t.noneSuffices : printPoints(value, decimals));
  const volume = (value: number | null) => (value === null ? t.volumeNone : String(value));
  return (
    <table className="aim-table aim-table-figures">
      <AnswerHead rows={t.alone} figures={[t.now, t.atLeast, t.safeFrom]} />
      <tbody>
        {aim.parties.map((party) => (
          <tr key={party.id}>
            <th scope="row">{party.label[locale]}</th>
            <td className="end">{printPoints(party.awarded, decimals)}</td>
            <td className="end">{points(party.needed)}</td>
            <td className="end">{points(party.safe)}</td>
          </tr>
        ))}
        {aim.indicators
          .filter(({ linked }) => linked)
          .map(({ id, label, actual, needed, safe }) => (
            <tr key={`volume-${id}`}>
              <th scope="row">{label[locale]}</th>
              <td className="end">{String(actual)}</td>
              <td className="end">{volume(needed)}</td>
              <td className="end">{volume(safe)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
