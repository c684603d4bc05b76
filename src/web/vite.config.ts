// Builds the web application into build/web. Nothing is inlined (no data: fonts, no inline script or style), so that the
// server can send a strict content security policy. In development the API is asked through the same origin.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const config = defineConfig({
  root: here('.'),
  base: '/',
  plugins: [react()],
  resolve: { dedupe: ['react', 'react-dom'] },
  server: { host: '127.0.0.1', port: 5173, strictPort: true, proxy: { '/v1': 'http://127.0.0.1:3100' } },
  build: {
    outDir: here('../../build/web'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Newer than Vite's default: below these, :dir(rtl) would be rewritten into a list of languages.
    cssTarget: ['chrome120', 'edge120', 'firefox121', 'safari17.2'],
  },
});

export { config as default };
