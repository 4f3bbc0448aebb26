import type { Translate } from '../i18n/translate'
import type { WordKey } from '../i18n/wordKeys'
import type { Command } from './command'
import { languages } from './words'

/** Options by what they are followed by; one that is not here is followed by nothing. */
const FOLLOWED: Readonly<Record<string, string>> = {
  out: 'DIR',
  base: 'PATH',
  'frame-ancestors': 'ORIGINS',
  title: 'TEXT',
  default: 'ID',
  since: 'OLD',
  port: 'N',
  lang: languages.join('|'),
}

const OPTIONS = {
  site: 'cli.option.site',
  out: 'cli.option.out',
  'single-file': 'cli.option.singleFile',
  base: 'cli.option.base',
  'frame-ancestors': 'cli.option.frameAncestors',
  title: 'cli.option.title',
  default: 'cli.option.default',
  since: 'cli.option.since',
  port: 'cli.option.port',
  markdown: 'cli.option.markdown',
  lang: 'cli.option.lang',
  json: 'cli.option.json',
  help: 'cli.option.help',
} as const satisfies Readonly<Record<string, WordKey>>

const NAMES = [
  'site',
  'out',
  'single-file',
  'base',
  'frame-ancestors',
  'title',
  'default',
  'since',
  'port',
  'markdown',
  'lang',
  'json',
  'help',
] as const

const EVERYWHERE: readonly string[] = ['lang', 'json', 'help']

/** Two columns, the second in one line below the other. */
function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([name]) => name.length)) + 2
  return rows.map(([name, text]) => `  ${name.padEnd(width)}${text}`)
}

const usageOf = ({ name, files }: Command): string =>
  ['rungs', name, { 0: '[FILE]', 1: 'FILE…', 2: 'OLD NEW' }[files.least], '[…]'].join(' ')

/** What `rungs --help` says. */
export const help = (t: Translate, commands: readonly Command[]): readonly string[] => [
  t('cli.lead'),
  '',
  ...columns(commands.map((command) => [usageOf(command), t(`cli.about.${command.name}`)])),
  '',
  t('cli.files'),
  '',
  t('cli.example'),
  '  rungs new roles.xlsx',
  '  rungs site roles.xlsx',
  '',
  t('cli.more'),
]

/** What `rungs <command> --help` says, with an example. */
export function commandHelp(t: Translate, command: Command): readonly string[] {
  const options = NAMES.filter((name) => name in command.options || EVERYWHERE.includes(name))
  return [
    t(`cli.about.${command.name}`),
    '',
    `  ${usageOf(command)}`,
    '',
    ...columns(
      options.map((name) => [[`--${name}`, FOLLOWED[name]].filter(Boolean).join(' '), t(OPTIONS[name])]),
    ),
    '',
    t('cli.example'),
    `  ${t(`cli.exampleOf.${command.name}`)}`,
  ]
}
