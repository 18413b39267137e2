/**
 * Inputs for which a command line has a variable and no flag. Of secrets, because a command line can be read by every
 * user of the machine.
 */
export const INPUT_VARIABLES: Readonly<Record<string, string>> = {
  'access-key-id': 'ALIBABA_CLOUD_ACCESS_KEY_ID',
  'access-key-secret': 'ALIBABA_CLOUD_ACCESS_KEY_SECRET',
  'security-token': 'ALIBABA_CLOUD_SECURITY_TOKEN',
  'oidc-provider-arn': 'ALIBABA_CLOUD_OIDC_PROVIDER_ARN',
  'fingerprint-key': 'OOS_CHAT_FINGERPRINT_KEY',
  'github-token': 'GITLAB_TOKEN',
}
