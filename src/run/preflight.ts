import type { Inputs } from '../inputs/inputs.ts'
import type { Desired } from '../model/desired.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { CodedError } from '../model/failure.ts'
import { once } from '../model/once.ts'
import type { Plan } from '../model/plan.ts'
import type { SecretBook } from '../stages/observe/secrets.ts'
import type { LoginCheck } from '../stages/preflight/checks.ts'
import type { Cloud } from './cloud.ts'
import { assertValid, type Show } from './show.ts'

/** What looking ahead needs. */
export interface PreflightParts {
  readonly inputs: Inputs
  readonly desired: readonly Desired[]
  readonly cloud: Cloud
  readonly book: SecretBook
  readonly show: Show
}

/**
 * The plan with what `preflight` found about the things that its changes bring in: the same plan, without one call,
 * where nothing is to be looked at. Throws CONFIG_INVALID where a secret's parameter is not there or unfit.
 */
export const withPreflight = async (plan: Plan, parts: PreflightParts): Promise<Plan> => {
  const { inputs, desired, cloud, book } = parts
  // Loaded here and not before: most plans have nothing to look at.
  if (inputs.preflight.length === 0 || plan.changes.length === 0) return plan
  const { askAll, listChecks, toFindings } = await import('../stages/preflight/preflight.ts')
  const checks = listChecks(plan, desired, inputs.preflight)
  await readSecrets(
    checks.filter((check) => check.check === 'dingtalk'),
    parts,
  )
  const answers = await askAll(checks, {
    openAccount: once(cloud.openAccount),
    openDingTalk: once(cloud.openDingTalk),
    readSecret: ({ reference, region }) => book.find(reference, region),
  })
  return { ...plan, findings: [...plan.findings, ...toFindings(answers)] }
}

/** Reads the parameters behind the secrets, as far as it may. Variables were read before. */
const readSecrets = async (checks: readonly LoginCheck[], { book, cloud, show }: PreflightParts): Promise<void> => {
  const diagnostics: Diagnostic[] = []
  for (const { reference, region, id } of checks) {
    try {
      const referring = { key: { region, name: id }, configuration: { secret: reference } }
      diagnostics.push(...(await book.readParameters([referring], cloud.parameters)))
    } catch (thrown) {
      if (!(thrown instanceof CodedError) || thrown.detail.code === 'CANCELLED') throw thrown
    }
  }
  await assertValid(diagnostics, show)
}
