// Generated from schemas/chat-config.v1.schema.json by npm run generate: do not edit.

/**
 * The version of this file format. It selects the schema.
 */
export type FormatVersion = 1
/**
 * The region of every chat configuration that does not set its own.
 */
export type Region = string
/**
 * The name of the RAM role that the chat uses: a name, not an ARN. It must trust the service oos.aliyuncs.com.
 */
export type RAMRole = string
/**
 * The id of the resource group of the chat configuration.
 */
export type ResourceGroup = string
/**
 * The name, unique within its region. Another name is another chat configuration.
 */
export type Name = string
/**
 * The chat platform. Changing it deletes the chat configuration and creates it again, with a new webhook.
 */
export type ChatPlatform = 'DingTalk' | 'WeChat'
/**
 * The region of this chat configuration, if it differs from the file's.
 */
export type Region1 = string
/**
 * The client id (AppKey) of the DingTalk app.
 */
export type DingTalkClientId = string
/**
 * The id of the message card's template.
 */
export type DingTalkCardTemplateId = string
/**
 * The environment variable that contains the secret. Its name must start with OOS_CHAT_SECRET_.
 */
export type EnvironmentVariable = string
/**
 * The name of an encrypted parameter in the OOS Parameter Store of the chat configuration's region.
 */
export type EncryptedOOSParameter = string
/**
 * The name that the bot shows.
 */
export type BotName = string
/**
 * A string, a number, true or false, a mapping, a list, or a reference to a secret.
 */
export type Value = string | number | boolean | {} | unknown[]
/**
 * Any string. When it changes, the secrets are sent again.
 */
export type SecretVersion = string
/**
 * ramRole, resourceGroupId, or a path into the configuration, as a plan shows it.
 */
export type FieldPath = string
/**
 * Fields that others manage: never compared, and an update keeps their live values.
 */
export type IgnoredFields = FieldPath[]
/**
 * The chat configurations. An empty list means that you want none.
 *
 * @maxItems 200
 */
export type ChatConfigurations = ChatConfiguration[]
/**
 * The region of this chat configuration, if it differs from the file's.
 */
export type Region2 = string
/**
 * Why it is released, in one line. The plan shows it.
 */
export type Reason = string
/**
 * Chat configurations that are no longer managed: their records are deleted, the live configurations stay.
 */
export type Released = ChatConfigurationToRelease[]

/**
 * The chat configurations of Alibaba Cloud OOS (DingTalk and WeChat) that this repository owns, version 1 of the format.
 */
export interface ChatConfigurationFile {
  version: FormatVersion
  region?: Region
  defaults?: Defaults
  chatConfigurations: ChatConfigurations
  removed?: Released
}
/**
 * Values for every chat configuration of this file that leaves the member out.
 */
export interface Defaults {
  ramRole?: RAMRole
  resourceGroupId?: ResourceGroup
}
/**
 * One chat configuration. A member left out is not managed: its live value stays.
 */
export interface ChatConfiguration {
  name: Name
  type: ChatPlatform
  region?: Region1
  ramRole?: RAMRole
  resourceGroupId?: ResourceGroup
  configuration?: Configuration
  secretVersion?: SecretVersion
  ignore?: IgnoredFields
}
/**
 * The keys of the chat platform. A key whose name ends in Secret, Token, AesKey, Password or Key takes a reference instead of a value.
 */
export interface Configuration {
  DingTalkClientId?: DingTalkClientId
  DingTalkTemplateId?: DingTalkCardTemplateId
  DingTalkClientSecret?: DingTalkClientSecret
  BotName?: BotName
  [k: string]: Value
}
/**
 * A reference to the client secret (AppSecret) of the DingTalk app.
 */
export interface DingTalkClientSecret {
  fromEnv?: EnvironmentVariable
  fromSecretParameter?: EncryptedOOSParameter
}
/**
 * Where a secret's value comes from: exactly one of fromEnv and fromSecretParameter.
 */
export interface ReferenceToASecret {
  fromEnv?: EnvironmentVariable
  fromSecretParameter?: EncryptedOOSParameter
}
/**
 * One chat configuration that is no longer managed, identified by region and name.
 */
export interface ChatConfigurationToRelease {
  name: Name
  region?: Region2
  reason?: Reason
}
