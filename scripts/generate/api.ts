import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Application } from 'typedoc'
import { ROOT } from '../support/root.ts'
import type { Generator } from './generator.ts'

// A table for each type keeps the reference short.
const TABLES = {
  classPropertiesFormat: 'table',
  interfacePropertiesFormat: 'table',
  typeAliasPropertiesFormat: 'table',
  typeDeclarationFormat: 'table',
  parametersFormat: 'table',
}

/** The reference of the library's entry, made from its doc comments. */
export const generateApi: Generator = async () => {
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
    return [{ path: 'docs/api/README.md', text: await readFile(join(folder, 'README.md'), 'utf8') }]
  } finally {
    await rm(folder, { recursive: true })
  }
}
