// Tells of which format a file is, by its name and by how it begins.
import type { FileBytes, Sample, Sureness } from './format'
import { encodingAtStart } from './readText'

/** Bytes that are looked at; what names a format stands near the beginning. */
const SAMPLE_BYTES = 2048

/** A detector for files of this extension; `isOne` says whether the beginning is of the format. */
export const createDetect =
  (extension: string, isOne: (sample: Sample) => boolean): ((sample: Sample) => Sureness) =>
  (sample) => {
    const isNamed = sample.name.toLowerCase().endsWith(`.${extension}`)
    if (isOne(sample)) return isNamed ? 3 : 2
    return isNamed ? 1 : 0
  }

/** What detectors look at. */
export const sampleOf = ({ name, bytes }: FileBytes): Sample => ({
  name,
  bytes,
  // It may end in the middle of a character.
  start: new TextDecoder(encodingAtStart(bytes)).decode(bytes.subarray(0, SAMPLE_BYTES)),
})

/** The format that a file is most surely of; of equals the one listed first; undefined when it is of none. */
export function detectFormat<F extends { readonly detect: (sample: Sample) => Sureness }>(
  formats: readonly F[],
  file: FileBytes,
): F | undefined {
  const sample = sampleOf(file)
  let found: F | undefined
  let surest: Sureness = 0
  for (const format of formats) {
    const sureness = format.detect(sample)
    if (sureness <= surest) continue
    found = format
    surest = sureness
  }
  return found
}
