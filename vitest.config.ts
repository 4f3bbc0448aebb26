// Two projects: plain logic runs in Node, all that is drawn runs in a real Chromium.
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { CHROMIUM_ARGS, chromiumAtHand } from './scripts/chromium.mjs'
import { pinyinFiles } from './scripts/pinyin'
import { siteWords } from './scripts/siteWords'
import { startScript } from './scripts/startScript'

const executablePath = chromiumAtHand()

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [siteWords()],
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
        },
      },
      {
        plugins: [react(), pinyinFiles(), siteWords(), startScript()],
        // What is met only while tests run would be bundled then, and the page of the test loaded anew.
        optimizeDeps: {
          include: [
            '@testing-library/react',
            '@xyflow/react',
            'i18next',
            'lucide-react',
            'mermaid',
            'qr',
            'qr/decode.js',
            'react',
            'react-dom',
            'react-dom/client',
            'react-i18next',
            'react/jsx-dev-runtime',
            'react/jsx-runtime',
            'zod/mini',
            'zustand',
            'zustand/react/shallow',
            'zustand/vanilla',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/ui/**/*.test.tsx'],
          setupFiles: ['tests/ui/setup.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 800 },
            provider: playwright({
              launchOptions: {
                args: CHROMIUM_ARGS,
                ...(executablePath === undefined ? {} : { executablePath }),
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
