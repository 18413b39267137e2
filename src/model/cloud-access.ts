import type { Secret } from './secret.ts'

/** As whom and where the cloud is called; absent means not given. Origins such as `https://sts.aliyuncs.com`. */
export interface CloudAccess {
  readonly accessKeyId?: string
  readonly accessKeySecret?: Secret
  readonly securityToken?: Secret
  /** ARN of the RAM role to assume: by an ID token of the job where its provider's is given, else by whatever credentials there are. */
  readonly roleToAssume?: string
  readonly oidcProviderArn?: string
  readonly roleSessionName: string
  /** Nothing else is called unless the credentials belong to this account. */
  readonly expectedAccountId?: string
  /** In it `<region>` stands for the region. */
  readonly endpoint?: string
  readonly stsEndpoint: string
  readonly metadataEndpoint: string
  readonly ramEndpoint: string
  readonly resourceManagerEndpoint: string
  readonly dingtalkEndpoint: string
}
