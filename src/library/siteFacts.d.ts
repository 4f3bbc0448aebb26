// What the page says of its site: written into it by src/site/frontPage.ts, read from it by what scripts/siteFacts.ts puts here.
declare module 'virtual:site' {
  export const site: import('./site').SiteFacts
}
