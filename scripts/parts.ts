// A Vite plugin that notes what each built file is made of, for scripts/size.mjs: `build/app/.vite/parts.json` has, by file, each
// module with the bytes that it would take alone, minified and compressed. They add up to more than the file.
import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { minify, type Plugin, type Rolldown } from 'vite'
import { PROJECT } from './run.mjs'

type Weights = Record<string, number>

const isStyle = (id: string) => /\.css(\?|$)/.test(id)

/** The path below the project, without what bundlers put round it. */
const nameOf = (id: string) => {
  const path = id.replace(/^\0/, '').replace(/\?.*$/, '')
  return path.startsWith(PROJECT) ? relative(PROJECT, path).replaceAll('\\', '/') : path
}

const weigh = (text: string) => gzipSync(text, { level: 9 }).length

async function scriptsOf({ modules }: Rolldown.OutputChunk): Promise<Weights> {
  const weights = Object.entries(modules).flatMap(([id, { code }]) =>
    code === null || code.trim() === '' || isStyle(id) ? [] : [[id, code] as const],
  )
  const minified = weights.map(async ([id, code]) => {
    // Alone, most of what a module offers would seem unused.
    const { code: short } = await minify('module.js', code, { module: true, compress: false })
    return [nameOf(id), weigh(short)] as const
  })
  return Object.fromEntries(await Promise.all(minified))
}

async function stylesOf({ moduleIds }: Rolldown.OutputChunk): Promise<Weights> {
  const weights = moduleIds.filter(isStyle).map(async (id) => {
    const text = await readFile(id.replace(/\?.*$/, ''), 'utf8')
    return [nameOf(id), weigh(text.replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, ' '))] as const
  })
  return Object.fromEntries(await Promise.all(weights))
}

export function parts(): Plugin {
  return {
    name: 'rungs:parts',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const found: Record<string, Weights> = {}
        for (const output of Object.values(bundle)) {
          if (output.type !== 'chunk') continue
          found[output.fileName] = await scriptsOf(output)
          for (const style of output.viteMetadata?.importedCss ?? []) found[style] = await stylesOf(output)
        }
        this.emitFile({ type: 'asset', fileName: '.vite/parts.json', source: JSON.stringify(found) })
      },
    },
  }
}
