// A folder of its own to call the command in, and what it says there.
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { run } from '../../src/cli/run'
import { aGraphData } from '../graph/builders'
import { aBuiltApp } from '../site/builtApp'

interface Called {
  readonly end: number
  readonly out: string
  readonly note: string
}

export interface Desk {
  readonly folder: string
  /** Puts a file into the folder. */
  readonly put: (name: string, content: string | object | Uint8Array) => Promise<void>
  /** Words between spaces, or as a shell would hand them over. */
  readonly call: (
    command: string | readonly string[],
    options?: {
      readonly signal?: AbortSignal
      readonly hear?: (out: string) => void
      readonly isWatched?: boolean
      readonly isByNpm?: boolean
    },
  ) => Promise<Called>
  readonly leave: () => Promise<void>
}

/** Two roles and a step. */
export const TABLE =
  'Title,Field,Level,Responsibility,Next role\nBarista,Bar,1,Makes coffee,Manager\nManager,Bar,2,Plans shifts,\n'

/** A map with a mistake. */
export const BROKEN = {
  ...aGraphData('a>b', { a: { field: 'ads' } }),
  id: 'broken',
  fields: [{ id: 'other', name: 'Other' }],
}

/** What is painted is left to the page here: the painter is built from the app. */
const PAINTER =
  "export const paintPage = async ({ language }) => '<p>' + language + '</p>'\nexport const mapOf = () => ({})\n"

async function writeHome(home: string) {
  const { page, worker, facts, files } = aBuiltApp
  const app = new Map([
    ...files,
    ['index.html', page],
    ['sw.js', worker],
    ['app.json', JSON.stringify(facts)],
    ['icon.svg', '<svg/>'],
  ])
  for (const [path, content] of app) {
    await mkdir(dirname(join(home, 'app', path)), { recursive: true })
    await writeFile(join(home, 'app', path), content)
  }
  await cp(new URL('../../public/templates', import.meta.url), join(home, 'app/templates'), {
    recursive: true,
  })
  const root = new URL('../../', import.meta.url)
  for (const name of ['deploy', 'package.json', 'README.md', 'LICENSE', 'NOTICE'])
    await cp(new URL(name, root), join(home, '..', name), { recursive: true })
  await writeFile(join(home, 'painter.js'), PAINTER)
  await mkdir(join(home, 'single'))
  for (const name of ['app.js', 'app.css', 'open.js', 'licences.txt'])
    await writeFile(join(home, 'single', name), name)
  await mkdir(join(home, 'embed'))
  for (const name of ['app.js', 'app.css']) await writeFile(join(home, 'embed', name), name)
}

export async function aDesk(): Promise<Desk> {
  const place = await mkdtemp(join(tmpdir(), 'rungs-cli-'))
  const folder = join(place, 'desk')
  const home = join(place, 'package/build')
  await mkdir(folder)
  await writeHome(home)
  return {
    folder,
    put: async (name, content) => {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      const isBytes = typeof content === 'string' || content instanceof Uint8Array
      await writeFile(join(folder, name), isBytes ? content : JSON.stringify(content))
    },
    call: async (
      command,
      {
        signal = new AbortController().signal,
        hear = () => undefined,
        isWatched = false,
        isByNpm = false,
      } = {},
    ) => {
      const said = { out: '', note: '' }
      const end = await run(
        typeof command === 'string' ? command.split(' ').filter((part) => part !== '') : command,
        {
          out: (text) => {
            said.out += text
            hear(text)
          },
          note: (text) => {
            said.note += text
          },
          isWatched,
          isByNpm,
          folder,
          languages: ['en'],
          signal,
        },
        pathToFileURL(`${home}/`),
      )
      return { end, ...said }
    },
    leave: () => rm(place, { recursive: true, force: true }),
  }
}
