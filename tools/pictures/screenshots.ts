import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { fromHtml } from 'hast-util-from-html'
import { sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import { toHtml as toGfmHtml } from '../../scripts/support/gfm.ts'
import { ROOT } from '../../scripts/support/root.ts'
import type { Plan } from '../../src/model/plan.ts'
import { toCommentMarkdown } from '../../src/stages/render/comment.ts'
import type { Header } from '../../src/stages/render/header.ts'
import { en } from '../../src/stages/render/texts/en/index.ts'
import type { Texts } from '../../src/stages/render/texts/texts.ts'
import { zh } from '../../src/stages/render/texts/zh/index.ts'

/*
 * Pictures of what GitHub makes of the golden plans, for the documents: the Markdown through a real renderer, GitHub's
 * own sanitising schema and style sheet, and headless Chromium with a Chinese font. Run it by hand:
 * CHROMIUM=/usr/bin/chromium.
 */
const PLANS = join(ROOT, '__tests__', 'golden', 'plans')
const IMAGES = join(ROOT, 'docs', 'images')
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--disable-quic', '--no-first-run']
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync']
const WIDTH = 1000
const MAX_HEIGHT = 1280
const MAX_BYTES = 200_000

const THEMES = {
  light: { page: '#ffffff', bar: '#f6f8fa', line: '#d1d9e0', text: '#1f2328', muted: '#59636e' },
  dark: { page: '#0d1117', bar: '#151b23', line: '#3d444d', text: '#f0f6fc', muted: '#9198a1' },
} as const
type Theme = keyof typeof THEMES

/** What frames the text, and how many folded parts a reader has opened. */
interface Picture {
  readonly name: string
  readonly title: string
  readonly markdown: string
  readonly opened: number
}

/** Triangle and octagon, drawn for this purpose: the renderer knows no alerts, so the step below makes them. */
const ALERTS: Readonly<Record<string, { readonly title: string; readonly shape: string }>> = {
  WARNING: { title: 'Warning', shape: 'M8 1.8 15 14H1Z' },
  CAUTION: { title: 'Caution', shape: 'M5 1h6l4 4v6l-4 4H5l-4-4V5Z' },
}
const ALERT = /<blockquote>\s*<p>\[!(WARNING|CAUTION)\]\s*([\s\S]*?)<\/blockquote>/g

const toAlerts = (html: string): string =>
  html.replace(ALERT, (_, kind: string, rest: string) => {
    const { title, shape } = ALERTS[kind] ?? { title: kind, shape: '' }
    const mark = '<path d="M8 5.5v4M8 11.2v1.3" />'
    const icon = `<svg class="octicon mark" width="16" height="16"><path d="${shape}" />${mark}</svg>`
    const head = `<p class="markdown-alert-title">${icon} ${title}</p>`
    return `<div class="markdown-alert markdown-alert-${kind.toLowerCase()}">${head}<p>${rest}</div>`
  })

/** As GitHub does it: render, sanitise by its documented schema, and only then add what is its own. */
const toBody = ({ markdown, opened }: Picture): string => {
  const html = toHtml(sanitize(fromHtml(toGfmHtml(markdown), { fragment: true })))
  let closed = opened
  return toAlerts(html).replaceAll('<details>', () => (closed-- > 0 ? '<details open>' : '<details>'))
}

const require = createRequire(import.meta.url)
const SHEETS = {
  light: require.resolve('github-markdown-css/github-markdown-light.css'),
  dark: require.resolve('github-markdown-css/github-markdown-dark.css'),
} as const

const toDocument = (picture: Picture, theme: Theme): string => {
  const { page, bar, line, text, muted } = THEMES[theme]
  const sheet = readFileSync(SHEETS[theme], 'utf8')
  const style = `
    html { background: ${page} } body { margin: 0; padding: 16px; color: ${text} }
    .frame { border: 1px solid ${line}; border-radius: 6px; overflow: hidden }
    .bar { background: ${bar}; border-bottom: 1px solid ${line}; color: ${muted}; padding: 10px 16px; font: 14px sans-serif }
    .markdown-body { padding: 16px } .mark { margin-right: 8px } .mark path { fill: none; stroke: currentColor; stroke-width: 1.5 }`
  return `<!doctype html><meta charset="utf-8"><style>${sheet}${style}</style>
    <div class="frame"><div class="bar">${picture.title}</div><article class="markdown-body">${toBody(picture)}</article></div>
    <script>document.documentElement.dataset.height = String(Math.ceil(document.body.getBoundingClientRect().height))</script>`
}

const browse = (profile: string, ...options: readonly string[]): string =>
  execFileSync(CHROMIUM, [...FLAGS, ...QUIET, `--user-data-dir=${profile}`, ...options], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })

/** Writes one picture, as high as its text, cut below {@link MAX_HEIGHT}. Throws when it is too large to be committed. */
const takePicture = (folder: string, picture: Picture, theme: Theme): void => {
  const page = join(folder, 'page.html')
  writeFileSync(page, toDocument(picture, theme))
  const url = pathToFileURL(page).href
  const profile = join(folder, 'profile')
  const dom = browse(profile, `--window-size=${WIDTH},600`, '--dump-dom', url)
  const height = Math.min(Number(/data-height="(\d+)"/.exec(dom)?.[1]), MAX_HEIGHT)
  const file = join(IMAGES, `${picture.name}-${theme}.png`)
  browse(profile, `--window-size=${WIDTH},${height}`, `--screenshot=${file}`, url)
  const bytes = readFileSync(file).length
  if (bytes > MAX_BYTES) throw new Error(`${file} has ${bytes} bytes`)
  console.log(`${file} ${WIDTH}x${height} ${bytes} bytes`)
}

const readPlan = (name: string): string => readFileSync(join(PLANS, `${name}.md`), 'utf8')

const toComment = (name: string, texts: Texts): string => {
  const plan = JSON.parse(readFileSync(join(PLANS, `${name}.json`), 'utf8')) as Plan
  const header: Header = { mode: 'plan', scope: 'acme/chat', files: ['.github/chat-configurations.yml'] }
  return toCommentMarkdown(plan, header, texts, { digest: `hmac:${'k3Jv9QpX'.repeat(4)}` })
}

const SUMMARY = 'Plan summary'
const COMMENT = '<strong>github-actions</strong> bot commented'
const PICTURES: readonly Picture[] = [
  { name: 'summary', title: SUMMARY, markdown: readPlan('mixed'), opened: 2 },
  { name: 'comment', title: COMMENT, markdown: toComment('mixed', en), opened: 0 },
  { name: 'comment-zh-CN', title: COMMENT, markdown: toComment('mixed', zh), opened: 0 },
  { name: 'hostile', title: SUMMARY, markdown: readPlan('hostile-names'), opened: 1 },
]

const folder = mkdtempSync(join(tmpdir(), 'screenshots-'))
try {
  for (const picture of PICTURES) {
    takePicture(folder, picture, 'light')
    takePicture(folder, picture, 'dark')
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
