// A Vite plugin that compresses the built app once, so that whoever makes a site of it need not.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { compressed } from '../src/site/compress'
import { afterWriting } from './afterWriting'

/** What is another for every site, and what no site has. */
const PARTS = /^(?:index\.html|sw\.js|app\.json)$|^\./

/** All texts that are built, but for those whose paths match `leftOut`. */
export function compressApp(leftOut = PARTS): Plugin {
  let folder = ''
  return {
    name: 'rungs:compress-app',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir)
    },
    ...afterWriting(async () => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true })
      const files = entries
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(folder.length + 1)
            .replaceAll('\\', '/'),
        )
        .filter((file) => !leftOut.test(file))
      const texts = files.map(async (file) => [file, await readFile(join(folder, file))] as const)
      for (const [file, bytes] of await compressed(new Map(await Promise.all(texts))))
        await writeFile(join(folder, file), bytes)
    }),
  }
}
