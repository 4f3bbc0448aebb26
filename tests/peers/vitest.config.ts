// Other programs read what we write: in Node, and Mermaid in a real Chromium, where it draws. `npm run test:peers`
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { realBrowser } from '../realBrowser'

const folder = (address: string) => fileURLToPath(new URL(address, import.meta.url))
const IN_BROWSER = '*.browser.test.ts'
const usual = {
  // No test is about time; a busy machine takes long over what is drawn.
  testTimeout: 180_000,
  // Longer runs of what is hostile: npm run test:hostile.
  provide: { isWhole: process.env['RUNGS_HOSTILE'] === 'all' },
}

export default defineConfig({
  root: folder('.'),
  test: {
    projects: [
      { test: { name: 'node', include: ['*.test.ts'], exclude: [IN_BROWSER], ...usual } },
      {
        server: { fs: { allow: [folder('../..')] } },
        // What is met only while tests run would be bundled then, and the page of the test loaded anew.
        optimizeDeps: { include: ['mermaid', 'zod/mini'] },
        test: { name: 'browser', include: [IN_BROWSER], ...usual, browser: realBrowser },
      },
    ],
  },
})
