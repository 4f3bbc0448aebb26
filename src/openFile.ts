// Runs in a site that is one file, in the place of start.js: gives the page its remembered theme and its language, unpacks what stands in
// it, runs the app out of that, and stands by to say so when that fails.
import { site } from 'virtual:site'
import { dress } from './painted/dress'
import { watchStart } from './painted/notStarted'
import { watchDrops } from './state/drops'

/** What src/site/oneFile.ts packs. */
interface Packed {
  readonly app: string
  /** By address, as the app asks for them. */
  readonly texts: Readonly<Record<string, string>>
  /** In base64. */
  readonly binaries: Readonly<Record<string, string>>
}

declare global {
  interface Window {
    /** Files of the site by address. */
    filesInPage?: Readonly<Record<string, string>>
  }
}

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))

async function unpack(base64: string): Promise<Packed> {
  const stream = new Blob([bytesOf(base64)]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(stream).json()
}

/** Links to files of the site lead to what stands in the page. */
function followLinks({ texts, binaries }: Packed): void {
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const address = link?.getAttribute('href') ?? ''
    const [text, binary] = [texts[address], binaries[address]]
    if (link === null || (text === undefined && binary === undefined)) return
    event.preventDefault()
    const file =
      binary === undefined ? new Blob([text ?? ''], { type: 'text/plain' }) : new Blob([bytesOf(binary)])
    const copy = document.createElement('a')
    copy.href = URL.createObjectURL(file)
    if (link.download === '') copy.target = '_blank'
    else copy.download = link.download
    copy.click()
  })
}

async function open(): Promise<void> {
  const packed = await unpack(document.querySelector('script[data-packed]')?.textContent ?? '')
  window.filesInPage = packed.texts
  followLinks(packed)
  const script = document.createElement('script')
  script.type = 'module'
  // The policy of the page names the digest of this very text; no other runs.
  const policy =
    typeof trustedTypes === 'undefined'
      ? null
      : trustedTypes.createPolicy('app', { createScript: (text) => text })
  script.text = policy?.createScript(packed.app) ?? packed.app
  document.body.append(script)
}

/** Without words of its own the page has the sentence for it. */
const sayFailed = () => {
  document.querySelector('.starting')?.remove()
  document.querySelector('#not-started')?.removeAttribute('hidden')
}

dress(document, site.languages)
watchStart()
watchDrops()
// The rest of the page stands below this script.
addEventListener('DOMContentLoaded', () => void open().catch(sayFailed))
