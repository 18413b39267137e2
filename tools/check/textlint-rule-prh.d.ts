declare module 'textlint-rule-prh' {
  import type { TextlintRuleModule } from '@textlint/types'

  /** The rule that holds words against a list. Its package has no types. */
  const rule: TextlintRuleModule
  export default rule
}
