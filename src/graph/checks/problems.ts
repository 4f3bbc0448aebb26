// Every problem that a role graph can have, by name. Each has its sentence in every locale, and stands in
// docs/format.md; an error keeps a file from being opened, a warning does not.
import type { Origin } from '../origin'

/** All problems: first those of the file, then of its shape, then of what its parts say of each other. */
export const problemCodes = [
  { code: 'too-large', severity: 'error' },
  { code: 'not-text', severity: 'error' },
  { code: 'blank-file', severity: 'error' },
  { code: 'not-json', severity: 'error' },
  { code: 'json-cut-short', severity: 'error' },
  { code: 'too-deep', severity: 'error' },
  { code: 'too-many-values', severity: 'error' },
  { code: 'locked-workbook', severity: 'error' },
  { code: 'old-workbook', severity: 'error' },
  { code: 'other-kind-of-file', severity: 'error' },
  { code: 'plain-archive', severity: 'error' },
  { code: 'damaged-workbook', severity: 'error' },
  { code: 'workbook-too-large', severity: 'error' },
  { code: 'too-many-cells', severity: 'error' },
  { code: 'too-many-sheets', severity: 'error' },
  { code: 'no-title-column', severity: 'error' },
  { code: 'no-rows', severity: 'error' },
  { code: 'cell-error', severity: 'warning' },
  { code: 'row-without-role', severity: 'warning' },
  { code: 'unlisted-role', severity: 'warning' },
  { code: 'several-maps', severity: 'error' },
  { code: 'written-file', severity: 'error' },
  { code: 'unknown-kind', severity: 'warning' },
  { code: 'step-without-end', severity: 'warning' },
  { code: 'step-to-itself', severity: 'warning' },
  { code: 'id-of-two-titles', severity: 'warning' },
  { code: 'unlisted-line', severity: 'warning' },
  { code: 'lost-character', severity: 'warning' },
  { code: 'open-quote', severity: 'warning' },
  { code: 'unread-cells', severity: 'warning' },
  { code: 'other-headings', severity: 'warning' },
  { code: 'name-as-meant', severity: 'warning' },
  { code: 'row-again', severity: 'warning' },
  { code: 'line-again', severity: 'warning' },
  { code: 'step-again', severity: 'warning' },

  { code: 'missing-key', severity: 'error' },
  { code: 'unknown-key', severity: 'error' },
  { code: 'not-an-object', severity: 'error' },
  { code: 'not-a-list', severity: 'error' },
  { code: 'not-a-pair', severity: 'error' },
  { code: 'not-a-string', severity: 'error' },
  { code: 'not-a-whole-number', severity: 'error' },
  { code: 'not-a-text', severity: 'error' },
  { code: 'not-one-of', severity: 'error' },
  { code: 'wrong-format', severity: 'error' },
  { code: 'blank-text', severity: 'error' },
  { code: 'empty-text', severity: 'error' },
  { code: 'malformed-text', severity: 'error' },
  { code: 'too-long', severity: 'error' },
  { code: 'too-few', severity: 'error' },
  { code: 'too-many', severity: 'error' },
  { code: 'bad-language', severity: 'error' },
  { code: 'bad-date', severity: 'error' },
  { code: 'not-allowed', severity: 'error' },
  { code: 'too-many-problems', severity: 'error' },

  { code: 'duplicate-id', severity: 'error' },
  { code: 'tilde-in-id', severity: 'error' },
  { code: 'unknown-field', severity: 'error' },
  { code: 'unknown-level', severity: 'error' },
  { code: 'unknown-skill', severity: 'error' },
  { code: 'unknown-scheme', severity: 'error' },
  { code: 'unknown-role', severity: 'error' },
  { code: 'unknown-responsibility', severity: 'error' },
  { code: 'self-loop', severity: 'error' },
  { code: 'duplicate-transition', severity: 'error' },
  { code: 'duplicate-rank', severity: 'warning' },
  { code: 'missing-translation', severity: 'warning' },
  { code: 'no-skills', severity: 'warning' },
  { code: 'responsibility-without-skill', severity: 'warning' },
  { code: 'transition-without-reason', severity: 'warning' },
  { code: 'cite-without-shared-skill', severity: 'warning' },
  { code: 'promotion-not-rising', severity: 'warning' },
  { code: 'cycle', severity: 'warning' },
  { code: 'isolated-role', severity: 'warning' },
  { code: 'pinyin-not-fitting', severity: 'warning' },
  { code: 'doubtful-pinyin', severity: 'warning' },
  { code: 'more-problems', severity: 'warning' },
] as const

/** The name of a problem. */
export type ProblemCode = (typeof problemCodes)[number]['code']

/** Words to fill into the sentence of a problem, by name. */
export type Detail = Readonly<Record<string, string>>

/** What is wrong with a graph: a name to translate, where it came from, and the words to fill in. */
export interface Problem {
  readonly code: ProblemCode
  readonly severity: 'error' | 'warning'
  readonly origin: Origin
  readonly detail: Detail
  /** Where the other one stands that it meets, such as the first of two with one id. */
  readonly first?: Origin
}

const severities = new Map<ProblemCode, Problem['severity']>(
  problemCodes.map(({ code, severity }) => [code, severity]),
)

/** An error keeps a graph from being opened. */
export const severityOf = (code: ProblemCode): Problem['severity'] => severities.get(code) ?? 'error'

/** A problem with the severity of its code. */
export function createProblem(code: ProblemCode, origin: Origin, detail: Detail = {}): Problem {
  return { code, severity: severityOf(code), origin, detail }
}
