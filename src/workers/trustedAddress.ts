// The one Trusted Types policy, which the headers name `app`: script comes from these addresses and no others.
import workerAddress from './worker?worker&url'

/** The service worker lies beside the page, and answers for all that lies there. */
const ADDRESSES = { worker: workerAddress, serviceWorker: './sw.js' } as const

const trust = (address: string): string => {
  if (Object.values<string>(ADDRESSES).includes(address)) return address
  throw new TypeError(`No script comes from ${address}`)
}

let policy: TrustedAddressPolicy | null = null

/** The address in the form that the browser asks for. Throws where the headers of the page allow no such policy. */
export function trustedAddress(name: keyof typeof ADDRESSES): string | URL {
  if (typeof trustedTypes === 'undefined') return ADDRESSES[name]
  // A name may be given once only.
  policy ??= trustedTypes.createPolicy('app', { createScriptURL: trust })
  return policy.createScriptURL(ADDRESSES[name])
}
