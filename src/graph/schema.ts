// The one validator of role-graph JSON: shapes and limits. What needs the whole graph stands in check.ts.
// The published JSON Schema is generated from here (jsonSchema.ts).
import './zodSetup'
import * as z from 'zod/mini'

const LABEL_LENGTH = 200
const TEXT_LENGTH = 10_000
const ROLES = 20_000
const TRANSITIONS = 100_000

const LANGUAGE_LENGTH = 35

/** Half characters and control characters: they cannot be shown, nor written into an address or a drawing. */
const MALFORMED = /\p{Cs}|[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/u

/** Something other than white space. */
const wording = (longest: number) =>
  z.string().check(
    z.maxLength(longest),
    z.regex(/\S/),
    z.refine((value) => !MALFORMED.test(value)),
  )

export const languageCode = z
  .string()
  .check(z.maxLength(LANGUAGE_LENGTH, { abort: true }), z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))

const text = (longest: number) =>
  z.union([
    wording(longest),
    z.record(languageCode, wording(longest)).check(z.refine((map) => Object.keys(map).length > 0)),
  ])

export const label = text(LABEL_LENGTH)
export const passage = text(TEXT_LENGTH)
export const id = wording(LABEL_LENGTH)
const confidence = z.enum(['high', 'medium', 'low'])

const field = z.strictObject({ id, name: label })
const level = z.strictObject({ id, rank: z.int(), name: label })
const skill = z.strictObject({ id, name: label, description: z.optional(passage) })
const scheme = z.strictObject({ id, name: label, licence: z.optional(label) })

const responsibility = z.strictObject({
  id,
  text: passage,
  skills: z._default(z.array(id), []),
  question: z.optional(passage),
})

const code = z.strictObject({
  scheme: id,
  code: wording(LABEL_LENGTH),
  label,
  match: z.enum(['exact', 'close', 'broad', 'alternate-title']),
  confidence,
})

const role = z.strictObject({
  id,
  formerIds: z._default(z.array(id), []),
  title: label,
  alsoCalled: z._default(z.array(label), []),
  field: id,
  level: id,
  editorial: z._default(z.array(z.enum(['field', 'level'])), []),
  note: z.optional(passage),
  responsibilities: z._default(z.array(responsibility), []),
  codes: z._default(z.array(code), []),
})

const transition = z.strictObject({
  from: id,
  to: id,
  kind: z.enum(['promotion', 'lateral']),
  basis: z.enum(['stated', 'editorial']),
  confidence: z.optional(confidence),
  reason: z.optional(passage),
  cites: z._default(z.array(z.tuple([id, id])), []),
})

const remark = z.strictObject({ id, text: passage })

const readiness = z.strictObject({
  signals: z._default(z.array(remark), []),
  notes: z._default(z.array(remark), []),
})

const source = z.strictObject({
  title: label,
  language: z.optional(languageCode),
  remark: z.optional(label),
  note: z.optional(passage),
})

/** Checks the shape of a whole role-graph file. Keys that it does not know are refused, so that no typo is lost. */
export const roleGraphSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal('role-graph/1'),
  id,
  version: wording(LABEL_LENGTH),
  updated: z.string().check(z.iso.date()),
  title: label,
  languages: z.array(languageCode).check(z.minLength(1)),
  source,
  schemes: z._default(z.array(scheme), []),
  fields: z.array(field).check(z.minLength(1)),
  levels: z.array(level).check(z.minLength(1)),
  skills: z._default(z.array(skill), []),
  pinyin: z.optional(z.record(wording(LABEL_LENGTH), wording(TEXT_LENGTH))),
  comparison: z.optional(z.enum(['skills', 'ladder'])),
  roles: z.array(role).check(z.minLength(1), z.maxLength(ROLES)),
  transitions: z._default(z.array(transition).check(z.maxLength(TRANSITIONS)), []),
  readiness: z.optional(readiness),
})

/** The schema of one item of each list that a large graph fills. */
export const itemSchemas = {
  schemes: scheme,
  fields: field,
  levels: level,
  skills: skill,
  roles: role,
  transitions: transition,
}

const objects = [
  roleGraphSchema,
  ...Object.values(itemSchemas),
  ...[source, responsibility, code, readiness, remark],
]

/** Every key that some object of the format knows, for guesses at a misspelt one. */
export const roleGraphKeys: readonly string[] = [
  ...new Set(objects.flatMap(({ shape }) => Object.keys(shape))),
]
