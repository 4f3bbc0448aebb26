// The command `rungs`, as it is called in a terminal.
import { languageCode } from './languageCode'
import { run } from './run'

const systemLanguages = (): readonly string[] =>
  [
    process.env['LC_ALL'],
    process.env['LC_MESSAGES'],
    process.env['LANG'],
    Intl.DateTimeFormat().resolvedOptions().locale,
  ]
    .map((name) => languageCode(name ?? ''))
    .filter((code) => code !== '')

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
    isByNpm: process.env['npm_command'] !== undefined,
    folder: process.cwd(),
    languages: systemLanguages(),
    signal: brokenOff.signal,
  },
  new URL('./', import.meta.url),
)
