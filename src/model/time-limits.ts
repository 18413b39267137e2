/**
 * How long each service outside may take for one call, in milliseconds. `oos` stands for all of Alibaba Cloud's RPC
 * services, `proxy` for the opening of a tunnel. These are the defaults.
 */
export const TIME_LIMITS_MS = {
  oos: 10_000,
  dingtalk: 10_000,
  proxy: 10_000,
  github: 15_000,
  gitlab: 15_000,
  codeup: 15_000,
  idToken: 15_000,
  login: 10_000,
  /** It is on the machine's own link: where nothing answers at once, this is no ECS instance. */
  metadata: 2_000,
} as const
