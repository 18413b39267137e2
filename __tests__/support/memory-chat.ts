import { CodedError } from '../../src/model/failure.ts'
import type { ChatRequest } from '../../src/model/full-set.ts'
import type { TreeObject } from '../../src/model/json.ts'
import { toKeyText } from '../../src/model/key.ts'
import type { Live } from '../../src/model/live.ts'
import { Secret } from '../../src/model/secret.ts'
import { mapHidden } from '../../src/model/tree.ts'
import type { ChatApi } from '../../src/ports.ts'
import { CallScript, toRejected } from './call-script.ts'

/** Chat configurations in memory: masks secrets on read and moves dates on write, as OOS does. */
export interface MemoryChat extends ChatApi {
  readonly script: CallScript
  /** By the text form of the key. */
  readonly objects: Map<string, Live>
  /** What creates and updates were given. */
  readonly requests: ChatRequest[]
}

/** Makes a {@link MemoryChat} that holds these objects. Every create gives a new webhook. */
export const createMemoryChat = (live: readonly Live[] = [], script = new CallScript()): MemoryChat => {
  const objects = new Map(live.map((object) => [toKeyText(object.key), object]))
  const requests: ChatRequest[] = []
  let writes = 0
  const toReceipt = () => ({ requestId: `request-${writes}` })
  const store = (request: ChatRequest, before: Live | undefined) => {
    writes += 1
    const date = `2026-02-02T00:00:0${writes}Z`
    const outputs = before?.outputs ?? new Secret(`{"URL":"https://hook.example/${writes}"}`)
    const { configuration = {}, ...members } = request
    objects.set(toKeyText(request.key), {
      ...members,
      configuration: toMasked(configuration),
      createdDate: before?.createdDate ?? date,
      updatedDate: date,
      outputs,
    })
    return toReceipt()
  }
  return {
    script,
    objects,
    requests,
    list: (region) =>
      script.run(`list ${region}`, () => ({
        summaries: [...objects.values()].filter(({ key }) => key.region === region),
        unreadable: [],
        strangeNames: [],
      })),
    get: (key) => script.run(`get ${key.name}`, () => objects.get(toKeyText(key))),
    create: (request) => {
      requests.push(request)
      return script.run(`create ${request.key.name}`, () => {
        if (objects.has(toKeyText(request.key))) throw new CodedError(toRejected('EntityAlreadyExists.Chat'))
        return store(request, undefined)
      })
    },
    update: (request) => {
      requests.push(request)
      return script.run(`update ${request.key.name}`, () => {
        const before = objects.get(toKeyText(request.key))
        if (before === undefined) throw new CodedError(toRejected('EntityNotExists.Chat'))
        return store(request, before)
      })
    },
    delete: (key) =>
      script.run(`delete ${key.name}`, () => {
        if (!objects.delete(toKeyText(key))) throw new CodedError(toRejected('EntityNotExists.Chat'))
        writes += 1
        return toReceipt()
      }),
  }
}

const toMasked = (configuration: TreeObject<Secret>): TreeObject<Secret> =>
  mapHidden<Secret, Secret>(configuration, () => new Secret('******')) as TreeObject<Secret>
