import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Application } from 'typedoc'
import { ROOT } from '../../scripts/support/root.ts'

/*
 * Writes the reference of the library's entry, made from its doc comments; with `--check` it only says whether the one
 * that is there is right.
 */
const REFERENCE = 'docs/api/README.md'

// A table for each type keeps the reference short.
const TABLES = {
  classPropertiesFormat: 'table',
  interfacePropertiesFormat: 'table',
  typeAliasPropertiesFormat: 'table',
  typeDeclarationFormat: 'table',
  parametersFormat: 'table',
}

const makeReference = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'api-'))
  try {
    const application = await Application.bootstrapWithPlugins({
      plugin: ['typedoc-plugin-markdown'],
      out: folder,
      entryPoints: [join(ROOT, 'src/library.ts')],
      tsconfig: join(ROOT, 'tsconfig.json'),
      basePath: ROOT,
      readme: 'none',
      name: 'oos-chat-sync',
      // Types are checked elsewhere.
      skipErrorChecking: true,
      disableSources: true,
      excludeInternal: true,
      excludeExternals: true,
      logLevel: 'Warn',
      treatWarningsAsErrors: true,
      // Known to the plugin alone, which adds no types to the options.
      ...{ outputFileStrategy: 'modules', hidePageHeader: true, hideBreadcrumbs: true, ...TABLES },
    })
    const project = await application.convert()
    if (project === undefined || application.logger.hasErrors() || application.logger.hasWarnings())
      throw new Error('The reference cannot be made')
    await application.generateOutputs(project)
    return await readFile(join(folder, 'README.md'), 'utf8')
  } finally {
    await rm(folder, { recursive: true })
  }
}

const made = await makeReference()
if (!process.argv.includes('--check')) {
  await writeFile(join(ROOT, REFERENCE), made)
} else if ((await readFile(join(ROOT, REFERENCE), 'utf8')) !== made) {
  console.error(`${REFERENCE} is not what its sources make of it: run "npm run generate:api" and commit the result`)
  process.exitCode = 1
}
