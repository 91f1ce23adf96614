import { useEffect, useRef } from 'react';

/** A question that must be answered before going on. Esc is a no; the focus begins on it, as it changes nothing. */
export function AskDialog({
  title,
  text,
  yes,
  no,
  onAnswer,
}: {
  title: string;
  text: string;
  yes: string;
  no: string;
  onAnswer: (answer: boolean) => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="ask"
      aria-labelledby="ask-title"
      aria-describedby="ask-text"
      onCancel={(event) => {
        event.preventDefault();
        onAnswer(false);
      }}
    >
      <h2 id="ask-title">{title}</h2>
      <p id="ask-text">{text}</p>
      <div className="ask-actions">
        <button type="button" className="button" onClick={() => onAnswer(false)}>
          {no}
        </button>
        <button type="button" className="button button-filled" onClick={() => onAnswer(true)}>
          {yes}
        </button>
      </div>
    </dialog>
  );
}
