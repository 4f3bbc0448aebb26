// The pages of docs/heard, each a browser and a language.
import { fileURLToPath } from 'node:url'

const pathOf = (name: string) => fileURLToPath(new URL(`../../docs/heard/${name}.md`, import.meta.url))

/** The locale of Orca, what it tells the speech dispatcher of that, and how it says that a page is there. */
const ENGLISH = { language: 'en-us', locale: 'en_US.UTF-8', loaded: /^Finished loading/ }
const CHINESE = { language: 'zh-cn', locale: 'zh_CN.UTF-8', loaded: /^载入.*完成/ }

export const PAGES = [
  { file: pathOf('firefox-english'), browser: 'firefox', ...ENGLISH },
  { file: pathOf('chromium-english'), browser: 'chromium', ...ENGLISH },
  { file: pathOf('firefox-chinese'), browser: 'firefox', ...CHINESE },
  { file: pathOf('chromium-chinese'), browser: 'chromium', ...CHINESE },
] as const
