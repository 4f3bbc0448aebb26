// The package that the command came with.
import { readFile, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { files as listed, name, version } from '../../package.json'
import type { Files } from '../site/site'
import { filesBelow } from './app'

/** What npm calls the file that holds it. */
export const PACKAGE_FILE = `${name}-${version}.tgz`

/** What npm packs whatever the package lists. */
const ALWAYS = ['package.json', 'README.md', 'LICENSE']

async function filesAt(root: URL, path: string): Promise<readonly (readonly [string, Uint8Array])[]> {
  const at = new URL(path, root)
  if ((await stat(at)).isFile()) return [[path, await readFile(at)]]
  return [...(await filesBelow(fileURLToPath(at)))].map(([below, bytes]) => [`${path}/${below}`, bytes])
}

/** All its files, by path; `home` is where its built part lies. */
export async function readOwnPackage(home: URL): Promise<Files> {
  const root = new URL('../', home)
  // What is left out, which begins with a mark, is hidden, and no hidden folder is read.
  const paths = [...ALWAYS, ...listed.filter((path) => !path.startsWith('!'))]
  return new Map((await Promise.all(paths.map((path) => filesAt(root, path)))).flat())
}
