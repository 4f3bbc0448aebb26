// The two browsers, each with a fresh profile and nothing of its own to say.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findWindowed } from '../../scripts/screenReader.mjs'
import type { Desk } from './desk'

const FIREFOX_WISHES = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.newtab.preload': false,
  'browser.newtabpage.enabled': false,
  'browser.tabs.firefox-view': false,
  'browser.translations.enable': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.firstRunURL': '',
  // Whether the device keeps what is written is asked by the browser, in words of its own.
  'dom.storageManager.prompt.testing': true,
  'dom.storageManager.prompt.testing.allow': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'signon.rememberSignons': false,
  'toolkit.telemetry.enabled': false,
}

const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--force-renderer-accessibility',
  '--lang=en-GB',
  '--password-store=basic',
  '--window-position=20,20',
  '--window-size=1440,960',
]

const profileIn = ({ room }: Desk) => mkdtempSync(join(room, 'profile-'))

export const BROWSERS = {
  firefox: (desk: Desk, address: string) => {
    const profile = profileIn(desk)
    const wishes = Object.entries(FIREFOX_WISHES).map(
      ([name, wish]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(wish)});`,
    )
    writeFileSync(join(profile, 'user.js'), wishes.join('\n'))
    const size = ['--width', '1440', '--height', '960']
    return desk.start(findWindowed().firefox ?? '', ['--profile', profile, '--no-remote', ...size, address])
  },
  chromium: (desk: Desk, address: string) =>
    desk.start(findWindowed().chromium ?? '', [
      ...CHROMIUM_ARGS,
      `--user-data-dir=${profileIn(desk)}`,
      address,
    ]),
} as const
