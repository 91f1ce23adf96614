import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { serviceWorker } from './build/writeServiceWorker.mjs';

/** What the built page may load and run: its own files, and nothing from another host. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self' blob: data: about:",
  "manifest-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/** Puts the policy into the built page. The development server needs inline scripts, so it goes without. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/**
 * A worker has no document. The Markdown writer looks up character references in one where it is built for a page; its
 * list of them is taken instead.
 */
function withoutDocument(): Plugin {
  return {
    name: 'without-document',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (source !== 'decode-named-character-reference') return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found === null ? null : found.id.replace(/index\.dom\.js$/, 'index.js');
    },
  };
}

export default defineConfig({
  base: './',
  plugins: [react(), contentSecurityPolicy(), serviceWorker()],
  // Workers load their parts late too, which only modules can.
  worker: { format: 'es', plugins: () => [withoutDocument()] },
  build: { outDir: 'dist', target: 'es2022', cssTarget: ['chrome123', 'firefox120', 'safari17.5'] },
});
