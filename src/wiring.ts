import { connectOos, type Outside, openOos, openRaw } from './adapters/oos/connect.ts'
import { listProxySecrets } from './adapters/proxy/route.ts'
import { NO_EVENT } from './model/event.ts'
import { CodedError } from './model/failure.ts'
import type { CloudAccess, CloudContext, Env, Ports, RawChatApi } from './ports.ts'

/** A run's ways to the cloud. `connect` makes the connection to OOS; tests bring another. */
export const toCloudPorts = (
  env: Env,
  outside: Outside,
  connect = connectOos,
): Pick<Ports, 'openCloud' | 'listSecrets'> => ({
  openCloud: async (access, context) => ({
    ...(await openOos(access, context, outside, connect)),
    // Loaded here and not before: most runs never need it.
    openDingTalk: async () => {
      const { createDingTalkApi } = await import('./adapters/dingtalk/client.ts')
      const { maskForms, onCall } = context
      return createDingTalkApi({ endpoint: access.dingtalkEndpoint, mask: maskForms, onCall }, outside.route)
    },
  }),
  listSecrets: () => listProxySecrets(env),
})

/** A probe's way to the cloud. Throws what `openCloud` throws. */
export const toRawOpener =
  (outside: Outside) =>
  (access: CloudAccess, context: CloudContext): Promise<RawChatApi> =>
    openRaw(access, context, outside)

/** A run that no job on GitHub started has no event, no repository and no ID token of its own. */
export const OUTSIDE_GITHUB = {
  event: NO_EVENT,
  openForge: async () => undefined,
} satisfies Partial<Ports>

/** Refuses: no job, no ID token. */
export const getNoIdToken: Outside['getIdToken'] = () =>
  Promise.reject(new CodedError({ code: 'ID_TOKEN_UNAVAILABLE', why: 'permission' }))
