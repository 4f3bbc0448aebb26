// Written by scripts/pinyin.ts: the graphs of which it is known how their Chinese is read.
declare module 'virtual:pinyin-graphs' {
  export const pinyinGraphs: ReadonlySet<string>
}
