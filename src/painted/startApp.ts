import { sayNotStarted } from './notStarted'

/** Runs the app, which a painted page names in a link, so that it comes after what is painted; any other page runs it itself. */
export function startApp(page: ParentNode): void {
  const app = page.querySelector<HTMLLinkElement>('link[data-app]')
  if (app === null) void sayNotStarted()
  else import(/* @vite-ignore */ app.href).catch(sayNotStarted)
}
