import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import site from '../../data/site.json'

const project = new URL('../../', import.meta.url)

/** Their folder and their examples name languages. */
const TEXTS = /^src\/locales\//

const filesIn = (folder: string) =>
  readdirSync(new URL(folder, project), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.(m?[jt]sx?|css|html|json)$/.test(file) && !TEXTS.test(file))

it('[LANG1] the language of the page is named in data/site.json alone', () => {
  const files = ['index.html', 'vite.config.ts', ...['src/', 'scripts/', 'public/'].flatMap(filesIn)]
  expect(files.length).toBeGreaterThan(300)
  const naming = files.filter((file) => readFileSync(new URL(file, project), 'utf8').includes(site.language))
  expect(naming).toEqual([])
})
