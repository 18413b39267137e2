import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import {
  type CompletionItem,
  CompletionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DidOpenTextDocumentNotification,
  ExitNotification,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  MarkupContent,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'
import { ROOT } from '../../scripts/support/root.ts'

/** An editor's view of a file of ours, as the language server for YAML that editors use gives it. */
export interface Editor {
  /** What is proposed at the mark `|` of a text. */
  readonly complete: (text: string) => Promise<readonly CompletionItem[]>
  /** What is shown over the mark `|` of a text, as Markdown; empty if nothing is. */
  readonly hover: (text: string) => Promise<string>
  /** What is underlined. */
  readonly diagnose: (text: string) => Promise<readonly Diagnostic[]>
  /** The addresses of schemas that were asked for. */
  readonly asked: readonly string[]
  readonly close: () => Promise<void>
}

const SCHEMA = join(ROOT, 'schemas/chat-config.v1.schema.json')
const SERVER = join(
  dirname(createRequire(import.meta.url).resolve('yaml-language-server/package.json')),
  'bin/yaml-language-server',
)

/** Off: else the server would load the catalogue of all schemas from the network. */
const SETTINGS = { schemaStore: { enable: false } }
const CAPABILITIES = {
  workspace: { configuration: true },
  textDocument: {
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown' as const] } },
    hover: { contentFormat: ['markdown' as const] },
  },
}

/** Starts the language server as a process. It gets the published schema from `$id`, and nothing else from anywhere. */
export const openEditor = async (): Promise<Editor> => {
  const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] })
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  const asked: string[] = []
  const configured = answerServer(connection, asked)
  const underline = listenToDiagnostics(connection)
  connection.listen()
  await connection.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities: CAPABILITIES })
  await connection.sendNotification(InitializedNotification.type, {})
  // As the extension of VS Code does: schemas of the web are then asked of the editor.
  await connection.sendNotification('yaml/registerContentRequest', {})
  await configured
  return { ...askServer(connection, underline), asked, close: () => closeServer(connection, child) }
}

/** Answers what a server asks of an editor, and resolves when it knows its settings. */
const answerServer = (connection: ProtocolConnection, asked: string[]): Promise<void> => {
  const schema = readFileSync(SCHEMA, 'utf8')
  const { $id } = JSON.parse(schema)
  connection.onRequest('vscode/content', (address: string) => {
    asked.push(address)
    if (address !== $id) throw new Error(`nothing is published at ${address}`)
    return schema
  })
  connection.onRequest(RegistrationRequest.type, () => undefined)
  connection.onNotification(LogMessageNotification.type, () => undefined)
  return new Promise((resolve) => {
    connection.onRequest(ConfigurationRequest.type, ({ items }) => {
      resolve()
      return items.map(({ section }) => (section === 'yaml' ? SETTINGS : null))
    })
  })
}

type Underline = (uri: string) => Promise<readonly Diagnostic[]>

const listenToDiagnostics = (connection: ProtocolConnection): Underline => {
  const waiting = new Map<string, (found: readonly Diagnostic[]) => void>()
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) =>
    waiting.get(uri)?.(diagnostics),
  )
  return (uri) => new Promise((resolve) => waiting.set(uri, resolve))
}

const askServer = (
  connection: ProtocolConnection,
  underline: Underline,
): Pick<Editor, 'complete' | 'hover' | 'diagnose'> => {
  let opened = 0
  const nextUri = (): string => `file:///workspace/${++opened}/chat-configurations.yml`
  const open = async (uri: string, text: string) => {
    const textDocument = { uri, languageId: 'yaml', version: 1, text }
    await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument })
  }
  const openAtMark = async (marked: string) => {
    const uri = nextUri()
    await open(uri, marked.replace('|', ''))
    return { textDocument: { uri }, position: toMark(marked) }
  }
  return {
    complete: async (marked) => {
      const found = await connection.sendRequest(CompletionRequest.type, await openAtMark(marked))
      return Array.isArray(found) ? found : (found?.items ?? [])
    },
    hover: async (marked) => toMarkdown(await connection.sendRequest(HoverRequest.type, await openAtMark(marked))),
    diagnose: async (text) => {
      const uri = nextUri()
      const found = underline(uri)
      await open(uri, text)
      return found
    },
  }
}

const toMark = (marked: string): Position => {
  const lines = marked.slice(0, marked.indexOf('|')).split('\n')
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 }
}

const toMarkdown = (hover: Hover | null): string =>
  hover !== null && MarkupContent.is(hover.contents) ? hover.contents.value : ''

const closeServer = async (
  connection: ProtocolConnection,
  child: ChildProcessByStdio<Writable, Readable, null>,
): Promise<void> => {
  const ended = once(child, 'exit')
  await connection.sendRequest(ShutdownRequest.type)
  await connection.sendNotification(ExitNotification.type)
  await ended
  connection.dispose()
}
