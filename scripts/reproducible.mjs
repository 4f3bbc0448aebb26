// Builds the site twice from clean, in folders of other names, at other times, in another time zone and language, and compares
// every file, those that are compressed too. `npm run test:reproducible`
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { Failure, runAsCommand } from './entry.mjs'
import { PROJECT, run } from './run.mjs'

/** What is made here and is no source. */
const MADE = ['.git', 'build', 'dist', 'node_modules/.vite', 'test-results', 'playwright-report'].concat(
  ['tests/peers', 'tests/bench'].map((folder) => `${folder}/node_modules`),
)

const SURROUNDINGS = [
  { folder: 'one', environment: { TZ: 'UTC', LANG: 'C.UTF-8' } },
  { folder: 'a longer path/职阶', environment: { TZ: 'Pacific/Kiritimati', LANG: 'zh_CN.UTF-8' } },
]

/** The SHA-256 of each file below a folder, by its path there. */
function digestsOf(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  )
  return new Map(
    files.toSorted().map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  )
}

/** The files that differ, or that only one has. */
export const differences = (one, other) =>
  [...new Set([...one.keys(), ...other.keys()])]
    .filter((file) => one.get(file) !== other.get(file))
    .toSorted()

/** The digests of what is built of a copy of the project. */
async function buildIn(folder, environment) {
  cpSync(PROJECT, folder, {
    recursive: true,
    filter: (path) => !MADE.includes(relative(PROJECT, path).replaceAll('\\', '/')),
  })
  const script =
    "import('./scripts/build.mjs').then(async (it) => { process.exitCode = await it.buildSite() })"
  const code = await run([process.execPath, '-e', script], { folder, environment })
  if (code !== 0) throw new Failure('The site does not build: mend that first (npm run build).')
  return digestsOf(resolve(folder, 'dist'))
}

async function main() {
  const place = mkdtempSync(join(tmpdir(), 'rungs-twice-'))
  try {
    const built = []
    // One after another, so that no two files are of the same moment.
    for (const { folder, environment } of SURROUNDINGS)
      built.push(await buildIn(join(place, folder), environment))
    const [one, other] = built
    const different = differences(one, other)
    if (different.length > 0)
      throw new Failure(
        `Two builds of the same source differ in ${different.length} files: ${different.join(', ')}.\n` +
          'Look for what comes from the path, the time, the language or chance, and take it out.',
      )
    const whole = createHash('sha256')
      .update(JSON.stringify([...one]))
      .digest('hex')
    console.log(`${one.size} files, byte for byte the same in both builds; together ${whole}`)
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

await runAsCommand(import.meta.url, main)
