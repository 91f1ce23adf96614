import { formatIssue, type Issue } from '@sw-eval/core';
import { useLanguage } from '../i18n/LanguageContext';
import type { StartProblem } from './startUp';

/** In place of the page where it could not start: what happened, in sentences. */
export function StartFailure({ problem, issues }: { problem: StartProblem; issues: readonly Issue[] }) {
  const { locale, texts } = useLanguage();
  return (
    <main className="start-failure">
      <h1>sw-eval</h1>
      <p>{texts.startFailed[problem]}</p>
      <ul>
        {issues.map((issue) => (
          <li key={`${issue.code} ${issue.pathText}`}>{formatIssue(issue, locale)}</li>
        ))}
      </ul>
    </main>
  );
}
