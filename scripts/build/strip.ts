import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { transform } from '@swc/core'
import { ROOT } from '../support/root.ts'

const SOURCE = /(?<!\.d)\.[jt]s$/
/** Where a file names another one of ours. */
const OURS = /(\bfrom |\bimport |\bimport\()'(\.{1,2}\/[^']*)\.ts'/g
/** For Node it names its CommonJS, of which the bundler leaves out nothing that is never used. */
const YAML = /(\bfrom )'yaml'/g
const YAML_MODULES = 'node_modules/yaml/browser/dist/index.js'

/** What the bundler makes of the sources: a program, in CommonJS, or a library, as an ES module. */
export type Target = 'program' | 'library'

/**
 * Writes the sources without their types into a folder, and what they import besides. The bundler would do it with TypeScript's own
 * compiler, once for each bundle, which takes a third of its time.
 */
export const stripTypes = async (folder: string, target: Target): Promise<void> => {
  await cp(join(ROOT, 'schemas'), join(folder, 'schemas'), { recursive: true })
  const { type, ...rest } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'))
  // The bundler looks here for what to make.
  await writeFile(join(folder, 'package.json'), JSON.stringify(target === 'library' ? { type, ...rest } : rest))
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction')
  for (const name of await readdir(join(ROOT, 'src'), { recursive: true })) {
    if (!SOURCE.test(name)) continue
    const target = join(folder, 'src', name.replace(/\.ts$/, '.js'))
    const text = await readFile(join(ROOT, 'src', name), 'utf8')
    await mkdir(dirname(target), { recursive: true })
    const yaml = relative(dirname(target), join(folder, YAML_MODULES)).replaceAll(sep, '/')
    await writeFile(target, name.endsWith('.ts') ? await toJavaScript(text, yaml) : text)
  }
}

const toJavaScript = async (text: string, yaml: string): Promise<string> => {
  const { code } = await transform(text.replaceAll(OURS, "$1'$2.js'").replaceAll(YAML, `$1'${yaml}'`), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2024', experimental: { keepImportAttributes: true } },
    module: { type: 'es6' },
    swcrc: false,
  })
  return code
}
