import { lazy } from 'react';

/** The views besides the first one, each loaded when it is first shown. */
export const WhatIfView = lazy(async () => ({ default: (await import('../editor/whatIf/WhatIfView')).WhatIfView }));
export const ReportView = lazy(async () => ({ default: (await import('../editor/report/ReportView')).ReportView }));
