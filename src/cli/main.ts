// The command `rungs`, as it is called in a terminal.
import { run } from './run'

/** BCP 47 codes out of what systems say, such as zh_CN.UTF-8. */
const systemLanguages = (): readonly string[] =>
  [
    process.env['LC_ALL'],
    process.env['LC_MESSAGES'],
    process.env['LANG'],
    Intl.DateTimeFormat().resolvedOptions().locale,
  ]
    .map((name) => name?.split('.')[0]?.replaceAll('_', '-') ?? '')
    .filter((name) => name !== '' && name !== 'C' && name !== 'POSIX')

// Whoever reads the beginning alone, as `head` does, has what it wanted.
process.stdout.on('error', () => process.exit())

const brokenOff = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    // Who is asked twice goes at once.
    if (brokenOff.signal.aborted) process.exit(130)
    brokenOff.abort()
  })

process.exitCode = await run(
  process.argv.slice(2),
  {
    out: (text) => void process.stdout.write(text),
    note: (text) => void process.stderr.write(text),
    isWatched: process.stderr.isTTY === true,
    folder: process.cwd(),
    languages: systemLanguages(),
    signal: brokenOff.signal,
  },
  new URL('./', import.meta.url),
)
