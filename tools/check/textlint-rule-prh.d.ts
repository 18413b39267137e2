declare module 'textlint-rule-prh' {
  import type { TextlintRuleModule } from '@textlint/kernel'

  /** The rule that holds words against a list. Its package has no types. */
  const rule: TextlintRuleModule
  export default rule
}
