import { lazy } from 'react';

/** What is not needed at first, each loaded when it is first shown. */
export const WhatIfView = lazy(async () => ({ default: (await import('../editor/whatIf/WhatIfView')).WhatIfView }));
export const ReportView = lazy(async () => ({ default: (await import('../editor/report/ReportView')).ReportView }));
export const MethodView = lazy(async () => ({ default: (await import('../method/MethodView')).MethodView }));
export const Tour = lazy(async () => ({ default: (await import('../tour/Tour')).Tour }));
export const EmbedBridge = lazy(async () => ({ default: (await import('../embed/EmbedBridge')).EmbedBridge }));
