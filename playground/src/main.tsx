import './zodSetup';
import './styles/tokens.css';
import './styles/base.css';
import './styles/chrome.css';
import './styles/menu.css';
import './styles/work.css';
import './styles/indicators.css';
import './styles/entry.css';
import './styles/scoring.css';
import './styles/sections.css';
import './styles/start.css';
import './styles/result.css';
import './styles/explanation.css';
import './styles/composition.css';
import './styles/bars.css';
import './styles/review.css';
import './styles/print.css';
import './styles/embed.css';
import './styles/offline.css';
import './styles/tour.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './chrome/App';
import { startUp } from './chrome/startUp';
import { embedOptions } from './embed/embedOptions';
import { startEmbedded } from './embed/startEmbedded';
import { tabName } from './settings/drafts/tabName';
import { safeStorage } from './settings/safeStorage';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element with the id "root".');
const local = safeStorage(() => window.localStorage);
const session = safeStorage(() => window.sessionStorage);
const { hash, search } = window.location;
const embed = embedOptions(search);
const starting = embed === undefined ? startUp(hash, local, tabName(session)) : startEmbedded(hash, embed);
void starting.then((start) =>
  createRoot(root).render(
    <StrictMode>
      <App start={start} embed={embed} />
    </StrictMode>,
  ),
);
