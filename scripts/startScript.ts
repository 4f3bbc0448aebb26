// A Vite plugin that makes src/start.ts a small script of its own, start.js, so that what is needed is asked for before the app
// has arrived. While one works on the page the script is made as it is asked for.
import { fileURLToPath } from 'node:url'
import type { BuildOptions, Plugin } from 'vite'
import { bundleScript } from './bundleScript'
import { siteFacts } from './siteFacts'

const START = 'start.js'
const START_PATH = fileURLToPath(new URL('../src/start.ts', import.meta.url))

/** The script is built with the `plugins`, apart from the page. */
export function startScript(plugins: Plugin[] = []): Plugin {
  let target: BuildOptions['target']
  /** The script with all that it imports. */
  const bundle = (isWorking: boolean) =>
    bundleScript(START_PATH, {
      plugins: [siteFacts({ isWorking }), ...plugins],
      build: target === undefined ? {} : { target },
    })
  return {
    name: 'rungs:start-script',
    configResolved(config) {
      target = config.build.target
    },
    configureServer({ middlewares }) {
      middlewares.use(async (request, response, next) => {
        if (request.url?.split('?')[0] !== `/${START}`) return next()
        response.setHeader('Content-Type', 'text/javascript; charset=utf-8')
        response.end(await bundle(true))
      })
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: START, source: await bundle(false) })
    },
  }
}
