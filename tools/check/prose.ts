import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { TextlintKernel, type TextlintKernelOptions } from '@textlint/kernel'
import * as markdown from '@textlint/textlint-plugin-markdown'
import * as plain from '@textlint/textlint-plugin-text'
import * as prh from 'textlint-rule-prh'
import { ROOT } from '../../scripts/support/root.ts'

/*
 * Holds the pages, the messages and what is made into help and schemas against the words of terms.en.yml and
 * terms.zh.yml. In Markdown code and quoted output are left alone; of a program only its strings are read.
 */
type Language = 'en' | 'zh'

interface Source {
  readonly path: string
  readonly language: Language
  readonly ext: '.md' | '.txt'
  readonly text: string
}

/** Pages that are generated from comments in the sources. */
const GENERATED = /^docs\/api\//

/** Titles of tests, which pages repeat to the letter. */
const TEST_TITLES = /(?<=`__tests__\/[^`\n]+`)(?:: |：).*(?= \|$)/gm

const TEXTS = 'src/stages/render/texts'
const CHINESE = /(?:\.zh-CN\.|^docs\/zh-CN\/|\/zh\/)/

const listFiles = (folder: string, extension: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith(extension))

/** The strings of a program at their places; all else is blank. */
const toStrings = (code: string): string => {
  const blank = (text: string): string => text.replaceAll(/[^\n]/g, ' ')
  const strings = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g
  let [text, end] = ['', 0]
  for (const { 0: string, index } of code.matchAll(strings)) {
    text += blank(code.slice(end, index)) + string.replaceAll(/\$\{[^}]*\}/g, blank)
    end = index + string.length
  }
  return text + blank(code.slice(end))
}

const toSource = (path: string): Source => {
  const text = readFileSync(join(ROOT, path), 'utf8')
  const language = CHINESE.test(path) ? 'zh' : 'en'
  if (path.endsWith('.md')) return { path, language, ext: '.md', text: text.replaceAll(TEST_TITLES, '') }
  const withoutComments = text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, (comment) =>
    comment.replaceAll(/[^\n]/g, ' '),
  )
  return { path, language, ext: '.txt', text: path.endsWith('.ts') ? toStrings(withoutComments) : text }
}

const listSources = (): readonly Source[] => {
  const pages = [...readdirSync(ROOT).filter((path) => path.endsWith('.md')), ...listFiles('docs', '.md')]
  const texts = [...listFiles(`${TEXTS}/en`, '.ts'), ...listFiles(`${TEXTS}/zh`, '.ts')]
  const others = ['action.yml', ...listFiles('schemas', '.json')]
  return [...pages.filter((path) => !GENERATED.test(path)), ...texts, ...others].map(toSource)
}

/** What a CommonJS module exports by default, whoever loads it. */
const toDefault = <Exported>(module: { readonly default: Exported | { readonly default: Exported } }): Exported => {
  const { default: found } = module
  return typeof found === 'object' && found !== null && 'default' in found ? found.default : (found as Exported)
}

const toOptions = ({ path, language, ext }: Source): TextlintKernelOptions => ({
  filePath: join(ROOT, path),
  ext,
  plugins: [
    { pluginId: 'markdown', plugin: toDefault(markdown) },
    { pluginId: 'text', plugin: toDefault(plain) },
  ],
  rules: [
    {
      ruleId: 'prh',
      rule: toDefault(prh),
      options: { rulePaths: [join(import.meta.dirname, `terms.${language}.yml`)] },
    },
  ],
})

const kernel = new TextlintKernel()
const sources = listSources()
for (const source of sources) {
  const { messages } = await kernel.lintText(source.text, toOptions(source))
  for (const { loc, message } of messages) {
    console.error(`${source.path}:${loc.start.line}:${loc.start.column}: ${message.replaceAll('\n', ' ')}`)
    process.exitCode = 1
  }
}
if (process.exitCode === undefined)
  console.log(`The words of ${sources.length} pages and files of texts are those of the project`)
