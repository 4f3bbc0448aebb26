// Plain logic runs in Node, all that is drawn in a real Chromium, what deploy/ says in nginx and Caddy, and the main
// journey of the built site in WebKit.
import { availableParallelism } from 'node:os'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { siteFacts } from './scripts/siteFacts'
import { startScript } from './scripts/startScript'
import { realBrowser } from './tests/realBrowser'

/** As many files at a time as there are cores, one after another in the same process or page, as the app has only one. */
const onEachCore = { maxWorkers: availableParallelism(), isolate: false }

// No test is about time; on a busy machine the longest of them take long.
const testTimeout = 180_000

// Longer runs of what is hostile: npm run test:hostile.
const provide = { isWhole: process.env['RUNGS_HOSTILE'] === 'all' }

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [siteFacts()],
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{peers,webkit}/**', 'tests/speech/speech.test.ts'],
          ...onEachCore,
          testTimeout,
          provide,
        },
      },
      {
        test: {
          name: 'hosts',
          environment: 'node',
          include: ['tests/deploy/{hosts,madeSite}.test.ts'],
          env: { RUNGS_HOSTS: 'nginx, nginx with brotli, Caddy' },
          ...onEachCore,
          testTimeout,
        },
      },
      {
        test: {
          name: 'webkit',
          environment: 'node',
          include: ['tests/webkit/*.test.ts'],
          testTimeout,
          hookTimeout: testTimeout,
        },
      },
      {
        test: {
          name: 'speech',
          environment: 'node',
          include: ['tests/speech/speech.test.ts'],
          testTimeout: 3 * testTimeout,
          hookTimeout: testTimeout,
        },
      },
      {
        plugins: [react(), siteFacts(), startScript()],
        // What is met only while tests run would be bundled then, and the page of the test loaded anew.
        optimizeDeps: {
          include: [
            '@testing-library/react',
            '@xyflow/react',
            'lucide-react',
            'papaparse',
            'pinyin-pro',
            'qr',
            'qr/decode.js',
            'react',
            'react-dom',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'react/jsx-runtime',
            'zod/mini',
            'zustand',
            'zustand/react/shallow',
            'zustand/vanilla',
            'idb',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/{ui,workers}/**/*.test.tsx'],
          setupFiles: ['tests/ui/setup.ts'],
          ...onEachCore,
          testTimeout,
          provide,
          browser: realBrowser,
        },
      },
    ],
  },
})
