// Trusted Types, which the type library does not know. A trusted address passes for a URL, so that `new Worker` takes it, and a
// trusted script for its text.
interface TrustedAddressPolicy {
  readonly createScriptURL: (address: string) => URL
}

interface TrustedScriptPolicy {
  readonly createScript: (text: string) => string
}

declare const trustedTypes:
  | {
      readonly createPolicy: {
        (name: string, rules: { readonly createScriptURL: (address: string) => string }): TrustedAddressPolicy
        (name: string, rules: { readonly createScript: (text: string) => string }): TrustedScriptPolicy
      }
    }
  | undefined
