// How the Chinese texts of a graph are read, as a job: for graphs that did not come with it.
import type { Pinyin } from '../graph/search/pinyin'
import type { Job } from './job'
import { readAloud } from './readAloud'

/** After so many texts it says how far it is. */
const STRETCH = 200

export const pinyinJob: Job<readonly string[], Pinyin> = {
  run: (texts, tell) =>
    new Map(
      texts.map((text, nth) => {
        if (nth % STRETCH === 0) tell(nth / texts.length)
        return [text, readAloud(text)]
      }),
    ),
  buffersOf: () => [],
}
