// Builds the site into dist/, the same way for `npm start` and `npm test`.
import { run, tool } from './run.mjs'

/** The exit code of the build. */
export const buildSite = () =>
  run(tool('vite', 'build', '--logLevel', 'warn'), {
    // Vite bundles its configuration, so a loader that cannot follow the imports there is of no concern.
    environment: { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
  })
