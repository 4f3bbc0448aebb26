// How the Chinese texts of a graph are read, as a job: for graphs that did not come with it.
import type { Pinyin, Speech } from '../graph/search/pinyin'
import type { Job } from './job'
import { readAloud } from './readAloud'

/** After so many texts it says how far it is. */
const STRETCH = 200

export interface PinyinRequest {
  readonly texts: readonly string[]
  readonly speech: Speech
}

export const pinyinJob: Job<PinyinRequest, Pinyin> = {
  run: ({ texts, speech }, tell) =>
    new Map(
      texts.map((text, nth) => {
        if (nth % STRETCH === 0) tell(nth / texts.length)
        return [text, readAloud(text, speech)]
      }),
    ),
  buffersOf: () => [],
}
