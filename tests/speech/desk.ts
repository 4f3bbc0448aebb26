// The desktop of desktop.mjs for as long as a test runs: what was said on it, the keys pressed there, and whether it has come to rest.
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** What the speech dispatcher was given to say, with the language that it was told. */
interface Said {
  readonly language: string
  readonly text: string
}

const DESKTOP = fileURLToPath(new URL('desktop.mjs', import.meta.url))

/** Looked at this often, milliseconds. */
const LOOK = 100
/** So many looks in a row without work and without a word are rest. */
const LOOKS_AT_REST = 10
/** Hundredths of a second of work that all programs together may do in one look at rest, as for a caret that blinks. */
const WORK_AT_REST = 4
/** What has not come to rest by then goes on without end; what is wanted may take longer on a busy machine. Milliseconds. */
const LONGEST = 30_000
const LONGEST_WANTED = 150_000

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const toSaid = (line: string): Said => {
  const said: unknown = JSON.parse(line)
  return isRecord(said)
    ? { language: String(said['language']), text: String(said['text']) }
    : { language: '', text: '' }
}

const readProcess = (id: string, file: string) => {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8')
  } catch {
    // It has ended meanwhile.
    return ''
  }
}

export type Desk = Awaited<ReturnType<typeof openDesk>>

/** @param locale of Orca, as `zh_CN.UTF-8` */
export async function openDesk(locale: string) {
  const room = mkdtempSync(join(tmpdir(), 'rungs-speech-'))
  const desktop = spawn(process.execPath, [DESKTOP, room, locale], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = new Promise<void>((done) => void desktop.once('close', () => done()))
  const environment = await new Promise<NodeJS.ProcessEnv>((done, fail) => {
    createInterface({ input: desktop.stdout }).once('line', (line) => done(JSON.parse(line)))
    desktop.once('close', () => fail(new Error('The desktop does not stand.')))
  })
  const file = environment['RUNGS_SPOKEN'] ?? ''

  /** All that was said, from the beginning. */
  const said = () => readFileSync(file, 'utf8').split('\n').filter(Boolean).map(toSaid)

  const known = new Map<string, boolean>()
  const isOurs = (id: string) => {
    const is = known.get(id) ?? readProcess(id, 'environ').split('\0').includes(`RUNGS_ROOM=${room}`)
    known.set(id, is)
    return is
  }

  /** The work that all programs here have done so far, in hundredths of a second. */
  const work = () =>
    readdirSync('/proc')
      .filter((id) => /^\d+$/.test(id) && isOurs(id))
      .map((id) => readProcess(id, 'stat').split(') ').at(-1)?.split(' ') ?? [])
      .reduce((sum, { 11: inProgram = 0, 12: inSystem = 0 }) => sum + Number(inProgram) + Number(inSystem), 0)

  /** Waits until nothing is done and said any more, and what is wanted has come about; tells whether it has. */
  async function rest(isWanted: () => boolean = () => true) {
    const start = Date.now()
    const isLate = () => Date.now() - start > (isWanted() ? LONGEST : LONGEST_WANTED)
    let last = 0
    let words = -1
    let looks = 0
    while (looks < LOOKS_AT_REST && !isLate()) {
      await wait(LOOK)
      const [now, count] = [work(), said().length]
      const isStill = now - last <= WORK_AT_REST && count === words && isWanted()
      looks = isStill ? looks + 1 : 0
      last = now
      words = count
    }
    return isWanted()
  }

  return {
    environment,
    room,
    said,
    rest,
    start: (program: string, args: readonly string[]) =>
      spawn(program, args, { env: environment, stdio: 'ignore' }),
    xdotool: (...args: readonly string[]) =>
      execFileSync('xdotool', args, { env: environment, encoding: 'utf8' }),
    close: async () => {
      desktop.stdin.end()
      await ended
      rmSync(room, { recursive: true, force: true })
    },
  }
}
