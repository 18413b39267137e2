import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../support/root.ts'

/** What of a bill of materials matters here: its parts, and what needs what. */
interface Bill {
  readonly components: readonly { readonly 'bom-ref': string; readonly name: string; readonly version: string }[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[]
  readonly metadata: { readonly component: { readonly 'bom-ref': string } }
}

const BUNDLES = ['dist', 'dist/cli', 'dist/lib']
/** The names of packages are in lower case. */
const TITLE = /^(?:@[a-z\d._-]+\/)?[a-z\d][a-z\d._-]* \d+\.\d+\.\d+\S*$/

/** The packages that the bundles hold, as `name version`: each stands above its licence. */
export const listBundled = (licenses: string): readonly string[] =>
  licenses.split(/\r?\n/).filter((line, index, lines) => TITLE.test(line) && (index === 0 || lines[index - 1] === ''))

/**
 * A bill of materials of what is bundled, made from one of everything that is installed: an installation of the package
 * brings nothing else, so that its own list would be empty. Throws where a package is in none.
 */
export const toBill = <T extends Bill>(whole: T, bundled: readonly string[]): T => {
  const wanted = new Set(bundled)
  const components = whole.components.filter(({ name, version }) => wanted.delete(`${name} ${version}`))
  if (wanted.size > 0) throw new Error(`Bundled, and not installed: ${[...wanted].join(', ')}`)
  const refs = new Set([whole.metadata.component['bom-ref'], ...components.map((component) => component['bom-ref'])])
  const dependencies = whole.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map((one) => ({ ...one, dependsOn: (one.dependsOn ?? []).filter((ref) => refs.has(ref)) }))
  return { ...whole, components, dependencies }
}

/** That of the bundles in dist/. */
export const readBill = (): Bill => {
  const licenses = BUNDLES.map((folder) => readFileSync(join(ROOT, folder, 'licenses.txt'), 'utf8'))
  const whole = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  return toBill(JSON.parse(whole), licenses.flatMap(listBundled))
}
