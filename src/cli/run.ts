// Calls the command that was named: what it was given, what it says, and how it ends.
import { parseArgs } from 'node:util'
import { version } from '../../package.json'
import { nearestLanguage } from '../graph/language'
import type { Translate } from '../i18n/translate'
import { type Command, type Context, type Given, textOf } from './command'
import { commands } from './commands'
import { commandHelp, help } from './help'
import { languageCode } from './languageCode'
import { ENDS, type End, Refusal } from './refusal'
import { shownLines, shownName } from './shown'
import { CLEARED, type Terminal } from './terminal'
import { languages, speakerOf } from './words'

const EVERYWHERE: Command['options'] = { lang: 'text', json: 'flag', help: 'flag', version: 'flag' }

/** What people type of other commands. */
const SHORT = new Map([
  ['-h', '--help'],
  ['-v', '--version'],
])

/** The language of the sentences, where `--lang` says it, else as the system prefers. Found before all else is read. */
function languageOf(args: readonly string[], wishes: readonly string[]): string {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const given = at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1])
  for (const wish of given === undefined ? wishes : [given]) {
    const nearest = nearestLanguage(languageCode(wish), languages)
    if (nearest !== null) return nearest
  }
  return nearestLanguage('en', languages) ?? languages[0] ?? ''
}

function parse(options: Command['options'], args: readonly string[]): Given {
  const given = parseAll(options, args)
  // As a variable of a script that was not set leaves it.
  const [empty] = Object.entries(given.values).find(([, value]) => value === '') ?? []
  if (empty !== undefined) throw new Refusal('cli.refused.optionNeeds', { option: `--${empty}` })
  if (given.files.includes('')) throw new Refusal('cli.refused.emptyName')
  return given
}

function parseAll(options: Command['options'], args: readonly string[]): Given {
  const config = Object.entries(options).map(([name, kind]) => {
    const type: 'string' | 'boolean' = kind === 'text' ? 'string' : 'boolean'
    return [name, { type }] as const
  })
  try {
    const { values, positionals } = parseArgs({
      args: args.map((arg) => SHORT.get(arg) ?? arg),
      options: Object.fromEntries(config),
      allowPositionals: true,
    })
    return { values: { ...values }, files: positionals }
  } catch (error) {
    // What Node says of it names the option.
    const option = error instanceof Error ? /'(?:-\w, )?(-[^' ]*)/.exec(error.message)?.[1] : undefined
    if (option === undefined) throw error
    const kind = options[option.replace(/^--/, '')]
    if (kind === undefined) throw new Refusal('cli.refused.option', { option })
    throw new Refusal(kind === 'text' ? 'cli.refused.optionNeeds' : 'cli.refused.optionAlone', { option })
  }
}

const print = (terminal: Terminal, lines: readonly string[]) => {
  for (const line of lines) terminal.out(`${line}\n`)
}

async function call(args: readonly string[], terminal: Terminal, context: Context): Promise<End> {
  const { t } = context
  // “rungs help” asks what “rungs --help” does.
  const name = args[0] === 'help' ? '--help' : (args[0] ?? '')
  const command = commands.find((one) => one.name === name)
  if (command === undefined && name !== '' && !name.startsWith('-'))
    throw new Refusal('cli.refused.command', { name, commands: commands.map((one) => one.name).join(', ') })
  const given = parse(
    { ...EVERYWHERE, ...command?.options },
    command === undefined && name !== '' ? [name, ...args.slice(1)] : args.slice(1),
  )
  const { values, files } = given
  const language = textOf(given, 'lang')
  if (language !== undefined && nearestLanguage(languageCode(language), languages) === null)
    throw new Refusal('cli.refused.language', { language, languages: languages.join(', ') })
  if (values['version'] === true) {
    terminal.out(`${version}\n`)
    return ENDS.well
  }
  if (command === undefined || values['help'] === true) {
    print(terminal, command === undefined ? help(t, commands) : commandHelp(t, command))
    return command === undefined && values['help'] !== true && args.length === 0 ? ENDS.wrongUse : ENDS.well
  }
  const { least, most } = command.files
  if (files.length < least)
    throw new Refusal('cli.refused.noFile', { example: t(`cli.exampleOf.${command.name}`) })
  if (files.length > most) throw new Refusal('cli.refused.tooMany', { command: command.name, count: most })
  const isJson = values['json'] === true
  const note = (text: string) => terminal.note(shownLines(text))
  const quiet = { ...terminal, out: isJson ? note : terminal.out }
  const answer = (json: object) => {
    if (isJson) terminal.out(`${JSON.stringify({ command: command.name, ok: true, ...json, next: null })}\n`)
  }
  const { end, lines, json, next: plain } = await command.run(given, { ...context, terminal: quiet, answer })
  const next = plain !== null && terminal.isByNpm ? `npx ${plain}` : plain
  if (isJson) {
    if (json !== null)
      terminal.out(
        `${JSON.stringify({ command: command.name, ok: end === ENDS.well, ...json, next }, null, 2)}\n`,
      )
    return end
  }
  print(terminal, lines)
  if (next !== null) print(terminal, ['', t('cli.next'), `  ${next}`])
  return end
}

/** What ends a command before its end. */
function sentenceOf(error: unknown, { signal }: Terminal, t: Translate): { text: string; end: End } {
  if (signal.aborted) return { text: t('cli.refused.brokenOff'), end: ENDS.brokenOff }
  if (!(error instanceof Refusal)) throw error
  const values = Object.entries(error.values).map(([name, value]) => [
    name,
    typeof value === 'string' ? shownName(value) : value,
  ])
  return { text: t(error.key, Object.fromEntries(values)), end: error.end }
}

/** Runs `rungs` with these arguments; how it ends. Rejects only for bugs. */
export async function run(args: readonly string[], watched: Terminal, home: URL): Promise<End> {
  const terminal = { ...watched, out: (text: string) => watched.out(shownLines(text)) }
  const language = languageOf(args, terminal.languages)
  const { t } = speakerOf(language)
  try {
    return await call(args, terminal, { terminal, t, language, home, answer: () => undefined })
  } catch (error) {
    const { text, end } = sentenceOf(error, terminal, t)
    if (args.includes('--json')) terminal.out(`${JSON.stringify({ ok: false, error: text }, null, 2)}\n`)
    // How far it was may stand in this line.
    else terminal.note(`${terminal.isWatched ? CLEARED : ''}${text}\n`)
    return end
  }
}
