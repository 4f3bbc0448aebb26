// Builds the site into dist/, the same way for `npm start` and `npm test`.
import { run, tool } from './run.mjs'

/**
 * The exit code of the build.
 * @param {object} [options]
 * @param {(text: string | Uint8Array) => void} [options.write]
 */
export const buildSite = ({ write } = {}) =>
  run(tool('vite', 'build', '--logLevel', 'warn'), {
    write,
    // Vite bundles its configuration, so a loader that cannot follow the imports there is of no concern.
    environment: { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
  })
