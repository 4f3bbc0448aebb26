// The pages of docs/heard, each a browser and a language.
import { fileURLToPath } from 'node:url'

const pathOf = (name: string) => fileURLToPath(new URL(`../../docs/heard/${name}.md`, import.meta.url))

const ENGLISH = { language: 'en-us', locale: 'en_US.UTF-8' }
const CHINESE = { language: 'zh-cn', locale: 'zh_CN.UTF-8' }

export const PAGES = [
  { file: pathOf('firefox-english'), browser: 'firefox', ...ENGLISH },
  { file: pathOf('firefox-chinese'), browser: 'firefox', ...CHINESE },
  { file: pathOf('chromium-english'), browser: 'chromium', ...ENGLISH },
  { file: pathOf('chromium-chinese'), browser: 'chromium', ...CHINESE },
] as const
