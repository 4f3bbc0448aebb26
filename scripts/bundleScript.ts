import { build, type InlineConfig } from 'vite'

/** Makes a module, with all that it imports, one script that needs no other: apart from the page, for what is no part of it. */
export async function bundleScript(
  input: string,
  { build: options, ...config }: InlineConfig,
): Promise<string> {
  const result = await build({
    ...config,
    configFile: false,
    logLevel: 'silent',
    build: {
      ...options,
      write: false,
      copyPublicDir: false,
      rolldownOptions: { input, output: { format: 'iife' } },
    },
  })
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []))
  const chunk = outputs.find((output) => output.type === 'chunk')
  if (chunk === undefined) throw new Error(`${input} gave no script`)
  return chunk.code
}
