// A folder to start from: a table, and all that is needed to check it, look at it and publish it as a site.
import { readFile } from 'node:fs/promises'
import type { Files } from '../site/site'
import type { Context } from './command'
import { PACKAGE_FILE, readOwnPackage } from './ownPackage'
import { starterReadme } from './starterReadme'
import { workflow } from './starterWorkflow'
import { tarball } from './tarball'

/** The table, whose name stands in addresses. */
export const TABLE = 'roles.xlsx'

/** How nginx and Caddy serve a site. They lie beside the site and not in it, so that no host hands them out. */
const HOSTS = ['nginx.conf', 'nginx-headers.conf', 'nginx-embed.conf', 'Caddyfile']

const ignored = ['node_modules/', 'site/', 'site.html', 'before/']

const asJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`

/** Names the program by its file: it stands on no registry, and another program might take its name there. */
function packageJson(title: string, language: string): string {
  const lang = `--lang ${language}`
  const titled = `--title ${JSON.stringify(title)} ${lang}`
  return asJson({
    private: true,
    scripts: {
      check: `rungs check ${TABLE} ${lang}`,
      preview: `rungs preview ${TABLE} ${titled}`,
      site: `rungs site ${TABLE} ${titled}`,
    },
    devDependencies: { rungs: `file:${PACKAGE_FILE}` },
  })
}

/** Its files, by path, in the language that is spoken. */
export async function starterFiles({ t, language, home }: Context): Promise<Files> {
  const names = { table: TABLE, program: PACKAGE_FILE }
  const hosts = HOSTS.map(
    async (name) => [`hosts/${name}`, await readFile(new URL(`../deploy/${name}`, home))] as const,
  )
  return new Map<string, string | Uint8Array>([
    ['README.md', starterReadme(t, names)],
    [TABLE, await readFile(new URL(`app/templates/${language}.xlsx`, home))],
    ['package.json', packageJson(t('starter.title'), language)],
    [PACKAGE_FILE, await tarball(await readOwnPackage(home))],
    ['.gitignore', `${ignored.join('\n')}\n`],
    ['.github/workflows/site.yml', workflow(t, language, TABLE)],
    ...(await Promise.all(hosts)),
  ])
}
