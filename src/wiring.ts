import { connectOos, openOos, openRaw } from './adapters/oos/connect.ts'
import type { Outside } from './adapters/oos/outside.ts'
import { createRoute, listProxySecrets } from './adapters/proxy/route.ts'
import { systemClock } from './adapters/workspace/process.ts'
import type { CloudAccess } from './model/cloud-access.ts'
import { NO_EVENT } from './model/event.ts'
import type { NamedLogin } from './model/login.ts'
import type { CloudContext, Env, Files, Ports, RawChatApi, SourceFile } from './ports.ts'

/** A run's ways to the cloud. `connect` makes the connection to OOS; tests bring another. */
export const toCloudPorts = (
  env: Env,
  outside: Omit<Outside, 'findLogin'>,
  connect = connectOos,
): Pick<Ports, 'openCloud' | 'listSecrets'> => ({
  openCloud: async (access, context) => ({
    ...(await openOos(access, context, { ...outside, findLogin }, connect)),
    // Loaded here and not before: most runs never need it.
    openDingTalk: async () => {
      const { createDingTalkApi } = await import('./adapters/dingtalk/client.ts')
      const { maskForms, onCall } = context
      return createDingTalkApi({ endpoint: access.dingtalkEndpoint, mask: maskForms, onCall }, outside.route)
    },
  }),
  listSecrets: () => [...listProxySecrets(env), ...LOGIN_SECRETS.flatMap((name) => env(name) ?? [])],
})

/** Variables that are secrets, or may lead to some, used or not. */
const LOGIN_SECRETS = ['ALIBABA_CLOUD_OIDC_TOKEN', 'ALIBABA_CLOUD_CREDENTIALS_URI'] as const

/** Loaded here and not before: whoever has an access key never needs it. */
const findLogin: Outside['findLogin'] = async (...asked) =>
  (await import('./adapters/login/sources.ts')).findLogin(...asked)

/** What a run has outside of GitHub: no event, no repository and no ID token of its own. `named` is where it finds credentials. */
export const toPortsOutsideGitHub = (
  env: Env,
  named?: NamedLogin,
): Pick<Ports, 'env' | 'clock' | 'event' | 'openCloud' | 'openForge' | 'listSecrets'> => ({
  env,
  clock: systemClock,
  event: NO_EVENT,
  openForge: async () => undefined,
  ...toCloudPorts(env, toOutside(env, named)),
})

/** A probe's way to the chat operations as they are. Throws what `openCloud` throws. */
export const toRawOpener =
  (env: Env, named?: NamedLogin) =>
  (access: CloudAccess, context: CloudContext): Promise<RawChatApi> =>
    openRaw(access, context, { ...toOutside(env, named), findLogin })

/** The files of a program, which are in memory: `read` gives them, and nothing is written. */
export const toMemoryFiles = (read: () => readonly SourceFile[]): Files => ({
  read: async () => read(),
  assertWritable: async () => undefined,
  exists: async () => false,
  write: async () => undefined,
  readCommit: async () => undefined,
  locate: () => undefined,
  // A program passes in all files: no pattern matches more.
  watch: async (_patterns, paths) => {
    const isNamed = (path: string) => paths.includes(path)
    return { paths, isWatched: isNamed, isNamed, isOpen: false }
  },
  lookAround: async () => ({ files: [], unreadable: [], isWhole: true }),
})

const toOutside = (env: Env, named?: NamedLogin): Omit<Outside, 'findLogin'> => ({
  route: createRoute(env),
  ...(named && { named }),
})
