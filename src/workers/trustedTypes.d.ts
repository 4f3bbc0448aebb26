// Trusted Types, which the type library does not know. A trusted address passes for a URL, so that `new Worker` takes it.
interface TrustedAddressPolicy {
  readonly createScriptURL: (address: string) => URL
}

declare const trustedTypes:
  | {
      readonly createPolicy: (
        name: string,
        rules: { readonly createScriptURL: (address: string) => string },
      ) => TrustedAddressPolicy
    }
  | undefined
