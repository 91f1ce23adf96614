import { config } from 'zod/mini';

// zod otherwise probes `new Function`, which the page's security policy refuses and logs. Imported before any schema.
config({ jitless: true });
