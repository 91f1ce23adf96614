import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft } from '../editor/draft/draft';
import { openFile } from '../editor/input/openFile';
import type { Review } from '../editor/review/ReviewView';
import type { ReadSource } from '../editor/source/ReadSource';
import { useLanguage } from '../i18n/LanguageContext';
import { decodeLink } from '../settings/links/caseLink';

/** A case that waits for a yes, and the sentence that asks. */
export interface Offer {
  readonly draft: Draft;
  readonly question: string;
  /** The text it was read from. */
  readonly source?: ReadSource | undefined;
}

/** What opens another case, and what waits to be answered or told. */
export interface Opening {
  readonly offer: Offer | undefined;
  readonly answer: (yes: boolean) => void;
  readonly told: readonly string[];
  /** The file that is being read, once that takes a while. */
  readonly reading: string | undefined;
  readonly stopReading: () => void;
  /** Opens a case; asks first where there is work that is in no file. */
  readonly open: (draft: Draft, question: string, source?: ReadSource) => void;
  readonly openFromFile: (file: File) => void;
  /** A report or workbook that was read and waits to be looked at. */
  readonly review: Review | undefined;
  /** Fills in with what was looked at; without a draft all of it is put away. */
  readonly endReview: (draft?: Draft) => void;
}

/** How long a file may take before the page says that it is being read, in ms. */
const QUIET = 300;

/**
 * Opens cases from files, links and the menu, one way for all: unsaved work is never replaced without being asked. A
 * link that was answered is taken out of the address, so that a reload does not ask again.
 */
export function useOpening(
  unsaved: boolean,
  replace: (draft: Draft, source?: ReadSource) => void,
  offered: Draft | undefined,
  toldAtStart: readonly string[],
): Opening {
  const { texts } = useLanguage();
  const t = texts.keep;
  const [offer, setOffer] = useState<Offer | undefined>(
    offered === undefined ? undefined : { draft: offered, question: t.askLink },
  );
  const [told, setTold] = useState(toldAtStart);
  const [review, setReview] = useState<Review>();
  const [reading, setReading] = useState<string>();
  const current = useRef<object>(undefined);
  const unsavedNow = useRef(unsaved);
  useEffect(() => {
    unsavedNow.current = unsaved;
  }, [unsaved]);

  const open = useCallback(
    (draft: Draft, question: string, source?: ReadSource): void => {
      if (unsavedNow.current) setOffer({ draft, question, source });
      else replace(draft, source);
    },
    [replace],
  );
  const openFromFile = useCallback(
    (file: File): void => {
      const read = {};
      current.current = read;
      // What takes no time is not worth a sentence.
      const timer = setTimeout(() => setReading(file.name), QUIET);
      void openFile(file).then((opened) => {
        clearTimeout(timer);
        if (current.current !== read) return;
        setReading(undefined);
        if (opened.kind === 'review') {
          setTold([]);
          setReview(opened.review);
          return;
        }
        if (opened.kind === 'problem') {
          const reason = opened.reason === undefined ? '' : ` ${opened.reason}`;
          setTold([t.fileOf(file.name, `${t.file[opened.problem]}${reason}`)]);
          return;
        }
        setTold(opened.issues.length === 0 ? [] : [t.openedWithIssues(file.name, opened.issues.length)]);
        open(opened.draft, t.askFile(file.name));
      });
    },
    [open, t],
  );

  useEffect(() => {
    const onHash = (): void => {
      void decodeLink(window.location.hash).then((content) => {
        if (content.kind === 'none') return;
        withoutHash();
        if (content.kind === 'problem') setTold([t.link[content.problem]]);
        else open(content.draft, t.askLink);
      });
    };
    window.addEventListener('hashchange', onHash);
    withoutHash();
    return () => window.removeEventListener('hashchange', onHash);
  }, [open, t]);

  return {
    offer,
    answer: (yes) => {
      if (yes && offer !== undefined) replace(offer.draft, offer.source);
      setOffer(undefined);
    },
    told,
    reading,
    stopReading: () => {
      current.current = undefined;
      setReading(undefined);
    },
    open,
    openFromFile,
    review,
    endReview: (draft) => {
      setReview(undefined);
      if (draft === undefined || review === undefined) return;
      const { name, text, result } = review;
      open(draft, t.askFile(name), text === undefined ? undefined : { name, text, found: result.found });
    },
  };
}

function withoutHash(): void {
  if (window.location.hash === '') return;
  const { pathname, search } = window.location;
  window.history.replaceState(window.history.state, '', `${pathname}${search}`);
}
