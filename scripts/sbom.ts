// The bill of materials of the built site, as CycloneDX 1.5: the packages whose code ships, with licence, digest and what each
// takes of the others. It has no day and no number of its own, so that the same site has the same bill.
import { idOf, type Licensed, type LockFile, type ShippedPackage } from './licences'
import { needsOf } from './lock.mjs'

/** The address of a package in the registry of npm, as https://github.com/package-url/purl-spec writes it. */
const addressOf = (one: Licensed) => `pkg:npm/${idOf(one).replace(/^@/, '%40')}`

const licenceOf = ({ licence = '' }: Licensed) =>
  licence.includes(' ') ? [{ expression: licence }] : [{ license: { id: licence } }]

const describe = (one: Licensed) => ({ name: one.name, version: one.version, licenses: licenceOf(one) })

/** The SHA-512 of what the registry handed out, which a lock file writes in another base. */
function hashesOf({ integrity = '' }: ShippedPackage) {
  const content = Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex')
  return [{ alg: 'SHA-512', content }]
}

export function createSbom(own: Licensed, packages: readonly ShippedPackage[], lock: LockFile): string {
  /** The addresses of those that ship among packages that stand at some paths. */
  const shipped = (paths: Iterable<string>) => {
    const wanted = new Set(paths)
    return packages.filter(({ folder }) => wanted.has(folder)).map(addressOf)
  }
  const { dependencies, devDependencies } = lock.packages[''] ?? {}
  const direct = Object.keys({ ...dependencies, ...devDependencies }).map((name) => `node_modules/${name}`)
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: { type: 'application', 'bom-ref': idOf(own), ...describe(own) },
    },
    components: packages.map((one) => ({
      type: 'library',
      'bom-ref': addressOf(one),
      ...describe(one),
      hashes: hashesOf(one),
      purl: addressOf(one),
    })),
    dependencies: [
      { ref: idOf(own), dependsOn: shipped(direct) },
      ...packages.map((one) => ({
        ref: addressOf(one),
        dependsOn: shipped(needsOf(lock.packages, one.folder)),
      })),
    ],
  }
  return `${JSON.stringify(bill, null, 2)}\n`
}
