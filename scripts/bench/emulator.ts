import { type ChildProcess, spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import type { Behaviour } from '../../src/emulator/behaviour.ts'
import type { StateDocument } from '../../src/emulator/control/state-document.ts'

/** An emulator in a process of its own, so that its work does not count as the measured program's. */
export interface EmulatorProcess {
  readonly url: string
  /** The calls since the last time they were counted. */
  readonly countCalls: () => Promise<number>
  /** Differs from here on in what it is told. */
  readonly behave: (behaviour: Partial<Behaviour>) => Promise<void>
  /** Answers every call so much later. */
  readonly delay: (ms: number) => Promise<void>
  readonly close: () => void
}

const URL_LINE = /listening on (\S+)/

/** Starts the bundle's emulator with a state, which goes through the file at `path`. */
export const openEmulator = async (cli: string, path: string, state: StateDocument): Promise<EmulatorProcess> => {
  await writeFile(path, JSON.stringify(state))
  const child = spawn(process.execPath, [cli, 'emulator', '--port', '0', '--state', path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await readUrl(child)
  const control = async (place: string, method: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`${url}/_emulator/${place}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`The emulator answered ${response.status} to ${method} ${place}`)
    return await response.json()
  }
  return {
    url,
    countCalls: async () => {
      const operations = await control('operations', 'GET')
      await control('operations', 'DELETE')
      return Array.isArray(operations) ? operations.length : 0
    },
    behave: async (behaviour) => void (await control('behaviour', 'PATCH', behaviour)),
    delay: async (ms) => {
      await control('faults', 'DELETE')
      if (ms > 0) await control('faults', 'POST', { times: 'always', fault: { kind: 'latency', ms } })
    },
    close: () => void child.kill(),
  }
}

const readUrl = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let printed = ''
    child.stdout?.on('data', (text: Buffer) => {
      printed += text
      const [, url] = URL_LINE.exec(printed) ?? []
      if (url !== undefined) resolve(url)
    })
    child.on('exit', () => reject(new Error(`The emulator did not start:\n${printed}`)))
  })
