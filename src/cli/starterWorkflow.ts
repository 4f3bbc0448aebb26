import type { Translate } from '../i18n/translate'

/** What GitHub does with a starter folder: a proposed change is checked and told, what is on main is published. */
export function workflow(t: Translate, language: string, table: string): string {
  const lang = `--lang ${language}`
  return `# ${t('starter.workflow.about')}
name: ${JSON.stringify(t('starter.title'))}
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  review:
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@v4
        with:
          # ${t('starter.workflow.depth')}
          fetch-depth: 2
      - uses: actions/setup-node@v4
        with:
          node-version: 24
      - run: npm install --ignore-scripts --no-audit --no-fund
      - run: npx --no rungs check ${table} ${lang}
      - run: |
          mkdir before
          if git show HEAD^1:${table} > before/${table} && npx --no rungs check before/${table} > before/checked; then
            npx --no rungs diff before/${table} ${table} --markdown ${lang} >> "$GITHUB_STEP_SUMMARY"
          else
            echo ${JSON.stringify(t('starter.workflow.alone'))} >> "$GITHUB_STEP_SUMMARY"
          fi
  publish:
    if: github.event_name == 'push'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      pages: write
      id-token: write
    concurrency: pages
    environment:
      name: github-pages
      url: \${{ steps.published.outputs.page_url }}
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 24
      - run: npm install --ignore-scripts --no-audit --no-fund
      - id: pages
        uses: actions/configure-pages@v5
      - run: npm run --silent site -- --base "\${BASE_URL%/}/"
        env:
          BASE_URL: \${{ steps.pages.outputs.base_url }}
      - uses: actions/upload-pages-artifact@v3
        with:
          path: site
      - id: published
        uses: actions/deploy-pages@v4
`
}
