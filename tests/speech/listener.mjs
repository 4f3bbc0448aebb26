#!/usr/bin/env node
// The voice that the speech dispatcher is given: it writes down what it is to say, a line of JSON each, to the file that
// RUNGS_SPOKEN names. To be said takes it no time, so nothing is cut short by what comes after.
import { appendFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

const FILE = process.env.RUNGS_SPOKEN ?? '/dev/null'
const MESSAGES = ['SPEAK', 'CHAR', 'KEY', 'SOUND_ICON']
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The text of a message, which comes as SSML. */
const textOf = (lines) =>
  lines
    .join(' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(\w+);/g, (all, name) => ENTITIES[name] ?? all)
    .replaceAll(/\s+/g, ' ')
    .trim()

const answer = (...lines) => process.stdout.write(`${lines.join('\n')}\n`)

/** What takes lines up to one with a full stop alone, and what is done with them then. */
const TAKEN = {
  AUDIO: ['207 OK RECEIVING AUDIO SETTINGS', () => answer('203 OK AUDIO INITIALIZED')],
  LOGLEVEL: ['207 OK RECEIVING LOGLEVEL SETTINGS', () => answer('203 OK LOG LEVEL SET')],
  SET: [
    '203 OK RECEIVING SETTINGS',
    (lines) => {
      for (const line of lines) if (line.startsWith('language=')) language = line.slice('language='.length)
      answer('203 OK SETTINGS RECEIVED')
    },
  ],
  ...Object.fromEntries(
    MESSAGES.map((kind) => [
      kind,
      [
        '202 OK RECEIVING MESSAGE',
        (lines) => {
          const text = textOf(lines)
          if (text !== '') appendFileSync(FILE, `${JSON.stringify({ kind, language, text })}\n`)
          answer('200 OK SPEAKING', '701 BEGIN', '702 END')
        },
      ],
    ]),
  ),
}

const AT_ONCE = {
  INIT: () => answer('299-It listens.', '299 OK LOADED SUCCESSFULLY'),
  'LIST VOICES': () => answer('200-listener\ten\tnone', '200-listener\tzh\tnone', '200 OK VOICE LIST SENT'),
  QUIT: () => {
    answer('210 OK QUIT')
    process.exit()
  },
}

let language = ''
/** What is being taken. */
let taking
let taken = []
for await (const line of createInterface({ input: process.stdin })) {
  if (taking !== undefined) {
    if (line !== '.') {
      // A line that begins with a full stop comes with one more.
      taken.push(line.replace(/^\.\./, '.'))
      continue
    }
    const done = taking
    taking = undefined
    done(taken)
    taken = []
  } else if (line in TAKEN) {
    const [beginning, end] = TAKEN[line]
    answer(beginning)
    taking = end
  } else AT_ONCE[line]?.()
}
