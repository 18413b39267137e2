/**
 * What editors show of the file format, in simplified Chinese, by the English of the schema: where that changes, its
 * translation is missed, and `npm run generate` says so.
 */
export const SCHEMA_TRANSLATIONS: Readonly<Record<string, string>> = {
  'Chat configuration file': '聊天配置文件',
  'The chat configurations of Alibaba Cloud OOS (DingTalk and WeChat) that this repository owns, version 1 of the format.':
    '归属于本仓库的阿里云系统运维管理 OOS 的聊天配置（钉钉和企业微信），文件格式版本 1。',
  'The chat configurations of Alibaba Cloud OOS (DingTalk and WeChat) that this repository owns, version 1 of the format.\n\nThe file is the source of truth: a pull request shows the plan, the merge applies it.':
    '归属于本仓库的阿里云系统运维管理 OOS 的聊天配置（钉钉和企业微信），文件格式版本 1。\n\n一切以本文件为准：Pull Request 显示计划，合并后执行。',
  'Format version': '格式版本',
  'The version of this file format. It selects the schema.': '本文件格式的版本，决定使用哪个 Schema。',
  'The version of this file format. It selects the schema. The only version so far is `1`.':
    '本文件格式的版本，决定使用哪个 Schema。目前只有版本 `1`。',
  'The region of every chat configuration that does not set its own.': '没有单独指定地域的聊天配置所属的地域。',
  "The region of every chat configuration that does not set its own, such as `cn-hangzhou`. Without it, the Action's input `region` is used.":
    '没有单独指定地域的聊天配置所属的地域，例如 `cn-hangzhou`。省略时使用 Action 的输入 `region`。',
  'Chat configurations': '聊天配置列表',
  'The chat configurations. An empty list means that you want none.': '聊天配置列表。空列表表示不需要任何聊天配置。',
  'The chat configurations, at most 200 in a file. An empty list, `[]`, means that you want none; leaving the list out is an error.':
    '聊天配置列表，每个文件最多 200 个。空列表 `[]` 表示不需要任何聊天配置；省略该列表则是错误。',
  Region: '地域',
  'A region id of Alibaba Cloud.': '阿里云的地域 ID。',
  'A region id of Alibaba Cloud, such as `cn-hangzhou`.': '阿里云的地域 ID，例如 `cn-hangzhou`。',
  'RAM role': 'RAM 角色',
  'The name of the RAM role that the chat uses: a name, not an ARN. It must trust the service oos.aliyuncs.com.':
    '聊天所使用的 RAM 角色的名称，而不是 ARN。该角色必须信任服务 oos.aliyuncs.com。',
  'The **name** (not the ARN) of the RAM role that the chat uses. It determines what the chat can do, and must trust the service `oos.aliyuncs.com`.\n\n[Where to find it](https://github.com/acme/oos-chat-sync/blob/v1/docs/find-values.md)':
    '聊天所使用的 RAM 角色的**名称**（而不是 ARN）。它决定聊天能够执行哪些操作，并且必须信任服务 `oos.aliyuncs.com`。\n\n[在哪里查找](https://github.com/acme/oos-chat-sync/blob/v1/docs/zh-CN/find-values.md)',
  'Resource group': '资源组',
  'The id of the resource group of the chat configuration.': '聊天配置所属资源组的 ID。',
  'The id of the resource group of the chat configuration, such as `rg-acfmxsn4m4example`.\n\n[Where to find it](https://github.com/acme/oos-chat-sync/blob/v1/docs/find-values.md)':
    '聊天配置所属资源组的 ID，例如 `rg-acfmxsn4m4example`。\n\n[在哪里查找](https://github.com/acme/oos-chat-sync/blob/v1/docs/zh-CN/find-values.md)',
  Defaults: '默认值',
  'Values for every chat configuration of this file that leaves the member out.':
    '本文件中省略了相应字段的聊天配置所使用的值。',
  'Chat configuration': '聊天配置',
  'One chat configuration. A member left out is not managed: its live value stays.':
    '一个聊天配置。省略的字段不受管理，保留线上的值。',
  'One chat configuration, identified by region and name. A member left out is **not managed**: its live value stays.':
    '一个聊天配置，由地域和名称标识。省略的字段**不受管理**，保留线上的值。',
  "The region of this chat configuration, if it differs from the file's.":
    '该聊天配置所属的地域，与文件的地域不同时指定。',
  'Ignored fields': '忽略的字段',
  'Fields that others manage: never compared, and an update keeps their live values.':
    '交由他人管理的字段：从不比较，更新时保留线上的值。',
  'Fields that others manage: they are never compared, and an update keeps their live values.':
    '交由他人管理的字段：从不比较这些字段，更新时保留它们在线上的值。',
  Name: '名称',
  'The name, unique within its region. Another name is another chat configuration.':
    '名称，在同一地域内唯一。改名即成为另一个聊天配置。',
  'The name, unique within its region (letter case aside). Another name is another chat configuration.':
    '名称，在同一地域内唯一（不区分大小写）。改名即成为另一个聊天配置。',
  Released: '放弃管理',
  'Chat configurations that are no longer managed: their records are deleted, the live configurations stay.':
    '不再管理的聊天配置：删除其归属记录，线上配置保留。',
  'Chat configurations that are **no longer managed**: their records are deleted, the live configurations stay, so that another file or repository can take them over. An entry can be deleted once it has been applied.':
    '**不再管理**的聊天配置：删除其归属记录，线上配置保留，可由其他文件或仓库接管。条目执行之后即可删除。',
  'A chat to release': '放弃管理一个聊天',
  'A chat configuration that stays unchanged and is no longer managed here.':
    '一个保持原样、不再由此处管理的聊天配置。',
  'Chat configuration to release': '放弃管理的聊天配置',
  'One chat configuration that is no longer managed, identified by region and name.':
    '一个不再管理的聊天配置，由地域和名称标识。',
  'One chat configuration that is no longer managed, identified by region and name. It must not be in `chatConfigurations` as well.':
    '一个不再管理的聊天配置，由地域和名称标识。它不能同时出现在 `chatConfigurations` 中。',
  Reason: '原因',
  'Why it is released, in one line. The plan shows it.': '放弃管理的原因，一行文字。计划中会显示。',
  'A reason is one line without leading or trailing blanks.': '原因应为一行文字，首尾不能有空白。',
  'Chat platform': '聊天平台',
  'The chat platform. Changing it deletes the chat configuration and creates it again, with a new webhook.':
    '聊天平台。更改后会删除并重新创建该聊天配置，Webhook 随之更换。',
  'The chat platform: `DingTalk`, or `WeChat` for WeCom. Changing it deletes the chat configuration and creates it again, with a **new webhook**.':
    '聊天平台：钉钉为 `DingTalk`，企业微信为 `WeChat`。更改后会删除并重新创建该聊天配置，**Webhook 随之更换**。',
  'Secret version': '敏感值版本',
  'Any string. When it changes, the secrets are sent again.': '任意字符串。它变化时，会重新发送敏感字段。',
  'Any string, in quotes if it looks like a number or a date. When it changes, the secrets are sent again.':
    '任意字符串，形似数字或日期时需要加引号。它变化时，会重新发送敏感字段。',
  'Field path': '字段路径',
  'ramRole, resourceGroupId, or a path into the configuration, as a plan shows it.':
    'ramRole、resourceGroupId，或指向 configuration 内部的路径，写法与计划中显示的相同。',
  '`ramRole`, `resourceGroupId`, or a path into the configuration as a plan shows it: `configuration.BotName`, `configuration.Robots[0].Name`. Write a key that contains a dot, a blank, a bracket or a quote in brackets and double quotes: `configuration["x.Name"]`.':
    '`ramRole`、`resourceGroupId`，或指向 `configuration` 内部的路径，写法与计划中显示的相同：`configuration.BotName`、`configuration.Robots[0].Name`。含有点、空格、方括号或引号的键写在方括号和双引号中：`configuration["x.Name"]`。',
  Configuration: '平台配置',
  'The keys of the chat platform. A key whose name ends in Secret, Token, AesKey, Password or Key takes a reference instead of a value.':
    '聊天平台的各个键。名称以 Secret、Token、AesKey、Password 或 Key 结尾的键不写值，只写引用。',
  'The keys of the chat platform. It is compared as a whole, key by key, except for the fields under `ignore`.\n\nA key whose name ends in `Secret`, `Token`, `AesKey`, `Password` or `Key` (any letter case) is **secret**: it takes a reference, `{ fromEnv: OOS_CHAT_SECRET_… }` or `{ fromSecretParameter: … }`, and never a value.':
    '聊天平台的各个键。除 `ignore` 列出的字段之外，逐个键进行比较。\n\n名称以 `Secret`、`Token`、`AesKey`、`Password` 或 `Key` 结尾（不区分大小写）的键是**敏感字段**：只能写引用 `{ fromEnv: OOS_CHAT_SECRET_… }` 或 `{ fromSecretParameter: … }`，不能写值。',
  'DingTalk client id': '钉钉 Client ID',
  'The client id (AppKey) of the DingTalk app.': '钉钉应用的 Client ID（AppKey）。',
  'The client id (AppKey) of the DingTalk app. It is public.\n\n[Where to find it](https://github.com/acme/oos-chat-sync/blob/v1/docs/find-values.md)':
    '钉钉应用的 Client ID（AppKey），是公开的。\n\n[在哪里查找](https://github.com/acme/oos-chat-sync/blob/v1/docs/zh-CN/find-values.md)',
  'DingTalk card template id': '钉钉卡片模板 ID',
  "The id of the message card's template.": '消息卡片模板的 ID。',
  "The id of the message card's template. It is public.\n\n[Where to find it](https://github.com/acme/oos-chat-sync/blob/v1/docs/find-values.md)":
    '消息卡片模板的 ID，是公开的。\n\n[在哪里查找](https://github.com/acme/oos-chat-sync/blob/v1/docs/zh-CN/find-values.md)',
  'DingTalk client secret': '钉钉 Client Secret',
  'A reference to the client secret (AppSecret) of the DingTalk app.': '对钉钉应用 Client Secret（AppSecret）的引用。',
  'A reference to the client secret (AppSecret) of the DingTalk app: `{ fromEnv: OOS_CHAT_SECRET_… }` or `{ fromSecretParameter: … }`.\n\n[Where to find it](https://github.com/acme/oos-chat-sync/blob/v1/docs/find-values.md)':
    '对钉钉应用 Client Secret（AppSecret）的引用：`{ fromEnv: OOS_CHAT_SECRET_… }` 或 `{ fromSecretParameter: … }`。\n\n[在哪里查找](https://github.com/acme/oos-chat-sync/blob/v1/docs/zh-CN/find-values.md)',
  'Bot name': '机器人名称',
  'The name that the bot shows.': '机器人发言时显示的名称。',
  'The name that the bot shows. It is public.': '机器人发言时显示的名称，是公开的。',
  'DingTalk configuration': '钉钉配置',
  'Configuration key': '配置键',
  'Any key except three names that are reserved by programs.': '任意的键，但有三个被程序视为内部名称的除外。',
  'Public string': '公开字符串',
  'A string that is not secret. A reference is not allowed here.': '非敏感的字符串，此处不能写引用。',
  Value: '值',
  'A string, a number, true or false, a mapping, a list, or a reference to a secret.':
    '字符串、数字、true 或 false、映射、列表，或敏感值引用。',
  'A string, a number, `true` or `false`, a mapping, a list, or a reference to a secret, which makes the key secret.':
    '字符串、数字、`true` 或 `false`、映射、列表，或敏感值引用；写引用时，该键即成为敏感字段。',
  'List item': '列表项',
  'Any value except a reference, which needs its own key.': '除引用之外的任意值；引用需要放在单独的键下。',
  'Meant as a reference': '意图写成引用的映射',
  'Reference to a secret': '敏感值引用',
  "Where a secret's value comes from: exactly one of fromEnv and fromSecretParameter.":
    '敏感值的来源：fromEnv 和 fromSecretParameter 二者必选其一，且只能选其一。',
  "Where a secret's value comes from, so that it is never in the file: exactly one of `fromEnv` and `fromSecretParameter`.":
    '敏感值的来源，使其不会出现在文件中：`fromEnv` 和 `fromSecretParameter` 二者必选其一，且只能选其一。',
  'Environment variable': '环境变量',
  'The environment variable that contains the secret. Its name must start with OOS_CHAT_SECRET_.':
    '保存敏感值的环境变量，名称必须以 OOS_CHAT_SECRET_ 开头。',
  'The environment variable that contains the secret. Its name must start with `OOS_CHAT_SECRET_`, so that a pull request cannot refer to any other variable of the workflow.':
    '保存敏感值的环境变量，名称必须以 `OOS_CHAT_SECRET_` 开头，使 Pull Request 无法指向工作流的其他变量。',
  'Encrypted OOS parameter': 'OOS 加密参数',
  "The name of an encrypted parameter in the OOS Parameter Store of the chat configuration's region.":
    '聊天配置所属地域的 OOS 参数仓库中，某个加密参数的名称。',
  "The name of an encrypted parameter in the OOS Parameter Store of the chat configuration's region: up to 180 letters, digits, `/`, `_` and `-`, not starting with ALIYUN, ACS, ALIBABA, ALICLOUD or OOS. The secret never passes through GitHub.":
    '聊天配置所属地域的 OOS 参数仓库中，某个加密参数的名称：最多 180 个字母、数字、`/`、`_` 和 `-`，不能以 ALIYUN、ACS、ALIBABA、ALICLOUD 或 OOS 开头。敏感值不会经过 GitHub。',
  'A DingTalk chat': '钉钉聊天',
  'A chat configuration for DingTalk, with its secret from a variable of the workflow step.':
    '一个钉钉聊天配置，敏感值取自工作流步骤的变量。',
  'A WeChat chat': '企业微信聊天',
  'A chat configuration for WeChat (WeCom), with its secret from a variable of the workflow step.':
    '一个企业微信聊天配置，敏感值取自工作流步骤的变量。',
  'Expected a region id, such as cn-hangzhou.': '应为地域 ID，例如 cn-hangzhou。',
  'Expected the name of a RAM role, not its ARN: 1 to 64 letters, digits, ".", "-" and "_".':
    '应为 RAM 角色的名称而不是 ARN：1 到 64 个字母、数字、“.”、“-”、“_”。',
  'Expected the id of a resource group: "rg-" and letters or digits.': '应为资源组 ID：“rg-”加字母或数字。',
  'A RAM role for all': '统一的 RAM 角色',
  'The RAM role of every chat configuration that does not set its own.':
    '没有单独指定 RAM 角色的聊天配置所使用的角色。',
  'A name has no leading or trailing blanks, no line breaks and no control characters.':
    '名称首尾不能有空白，也不能含换行和控制字符。',
  'Needs DingTalkClientId and DingTalkClientSecret, and should have DingTalkTemplateId.':
    '必须有 DingTalkClientId 和 DingTalkClientSecret，最好还有 DingTalkTemplateId。',
  'WeCom. Accepts any keys.': '企业微信，可以使用任意的键。',
  'In quotes, so that every YAML parser reads it as a string.': '加上引号，任何 YAML 解析器都会把它当作字符串。',
  'Expected a string: add quotes.': '应为字符串：请加上引号。',
  'Expected ramRole, resourceGroupId, or a path such as configuration.BotName or configuration["x.Name"].':
    '应为 ramRole、resourceGroupId，或 configuration.BotName、configuration["x.Name"] 这样的路径。',
  'This name cannot be a key.': '该名称不能用作键。',
  'Only asterisks: this is how the service shows hidden values, and they are never written back.':
    '只有星号：服务以此显示被隐藏的值，它们不会被写回。',
  'Expected a string: add quotes. A reference is not allowed here.': '应为字符串：请加上引号。此处不能写引用。',
  'Only asterisks: this is how the service shows hidden values. Write the value, or a reference.':
    '只有星号：服务以此显示被隐藏的值。请写实际的值，或写引用。',
  'From an environment variable of the workflow step.': '取自工作流步骤的环境变量。',
  'From an encrypted OOS parameter: the secret never passes through GitHub.':
    '取自 OOS 加密参数：敏感值不会经过 GitHub。',
  'A secret must not be in the file: write { fromEnv: OOS_CHAT_SECRET_… } or { fromSecretParameter: … }. If this was a real one, rotate it.':
    '敏感值不能写在文件中：请写 { fromEnv: OOS_CHAT_SECRET_… } 或 { fromSecretParameter: … }。如果这里曾写过真实的值，请轮换它。',
  'Expected the name of a variable that starts with OOS_CHAT_SECRET_, followed by letters, digits or "_".':
    '应为以 OOS_CHAT_SECRET_ 开头、后接字母、数字或“_”的变量名。',
  'Expected the name of an encrypted OOS parameter: letters, digits, "/", "_" and "-"; not starting with ALIYUN, ACS, ALIBABA, ALICLOUD or OOS.':
    '应为 OOS 加密参数的名称：字母、数字、“/”、“_”、“-”；不能以 ALIYUN、ACS、ALIBABA、ALICLOUD 或 OOS 开头。',
  'A file with one DingTalk chat': '含一个钉钉聊天的文件',
  'The smallest complete file.': '最小的完整文件。',
}
