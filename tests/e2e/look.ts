import type { Page } from '@playwright/test'

/** Language and theme stand behind a button, unless the window is very wide. */
export async function openLook(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: /^(Language and theme|语言与主题)$/ })
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click()
}

/** Chooses a language or a theme by its name. */
export async function chooseLook(page: Page, name: string): Promise<void> {
  await openLook(page)
  await page.getByRole('radio', { name }).check()
}
