// In the place of fetchFile.ts in a page that stands in another. Such a page may be of no origin: then it may fetch nothing, but run
// scripts of the site, so each file that it asks for comes as one.

declare global {
  interface Window {
    /** Files of the site by address, as the scripts put them there. */
    rungsFiles?: ReadonlyMap<string, string>
  }
}

/** By the address of a file that of its script, as src/site/embedFiles.ts tells it. */
const scripts = new Map<string, string>(
  Object.entries(
    JSON.parse(document.querySelector<HTMLElement>('script[data-files]')?.dataset['files'] ?? '{}'),
  ),
)

const trust = (address: string): string => {
  if ([...scripts.values()].includes(address)) return address
  throw new TypeError(`No script comes from ${address}`)
}

const policy =
  typeof trustedTypes === 'undefined' ? null : trustedTypes.createPolicy('app', { createScriptURL: trust })

const arriving = new Map<string, Promise<void>>()

/** Runs a script, once; one that does not arrive is asked for again. */
function run(address: string): Promise<void> {
  const before = arriving.get(address)
  if (before !== undefined) return before
  const arrived = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script')
    script.addEventListener('load', () => resolve())
    script.addEventListener('error', () => {
      arriving.delete(address)
      script.remove()
      reject(new TypeError(`${address} did not arrive`))
    })
    // The type library knows no trusted addresses.
    Reflect.set(script, 'src', policy?.createScriptURL(address) ?? address)
    document.head.append(script)
  })
  arriving.set(address, arrived)
  return arrived
}

/** A file of the site by its address, as an answer of a server; what the page was not told of is not found. */
export async function fetchFile(address: string): Promise<Response> {
  const script = scripts.get(address)
  if (script !== undefined) await run(script)
  const text = window.rungsFiles?.get(address)
  return text === undefined ? new Response(null, { status: 404 }) : new Response(text)
}
