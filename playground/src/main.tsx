import './zodSetup';
import './styles/tokens.css';
import './styles/base.css';
import './styles/chrome.css';
import './styles/work.css';
import './styles/indicators.css';
import './styles/result.css';
import './styles/composition.css';
import './styles/bars.css';
import './styles/report.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './chrome/App';
import { startUp } from './chrome/startUp';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element with the id "root".');
createRoot(root).render(
  <StrictMode>
    <App start={startUp()} />
  </StrictMode>,
);
