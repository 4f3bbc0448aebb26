import type { Translate } from '../i18n/translate'

interface Names {
  readonly table: string
  /** The file of the program. */
  readonly program: string
}

const shell = (commands: readonly (readonly [command: string, about: string])[]): string => {
  const width = Math.max(...commands.map(([command]) => command.length)) + 3
  return ['```sh', ...commands.map(([command, about]) => `${command.padEnd(width)}# ${about}`), '```'].join(
    '\n',
  )
}

/** What stands in a starter folder to be read first. */
export function starterReadme(t: Translate, names: Names): string {
  const parts = [
    `# ${t('starter.title')}`,
    t('starter.lead', { ...names }),
    `## ${t('starter.edit.title')}`,
    t('starter.edit.text', { ...names }),
    `## ${t('starter.see.title')}`,
    t('starter.see.text'),
    shell([
      ['npm install', t('starter.see.install')],
      ['npm run check', t('starter.see.check')],
      ['npm run preview', t('starter.see.preview')],
      ['npm run site', t('starter.see.site')],
    ]),
    t('starter.see.named'),
    `## ${t('starter.publish.title')}`,
    t('starter.publish.github'),
    t('starter.publish.host'),
    [t('starter.publish.nginx'), t('starter.publish.caddy'), t('starter.publish.others')]
      .map((item) => `* ${item}`)
      .join('\n'),
    `## ${t('starter.program.title')}`,
    t('starter.program.text', { ...names }),
  ]
  return `${parts.join('\n\n')}\n`
}
