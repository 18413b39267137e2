export const id = 924;
export const ids = [924];
export const modules = {

/***/ 7924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zh: () => (/* binding */ zh)
});

;// CONCATENATED MODULE: ./src/render/texts/zh-input-help.ts
/** What each input means, in Chinese; the English is in action.yml. */
const INPUT_HELP = {
    command: '要执行的命令：`validate` 离线校验文件；`plan` 显示将要发生的变更，不写入任何内容；`apply` 执行变更；`export` 将线上配置导出为文件。',
    config: '配置文件的路径或通配模式，每行一个，须位于工作区内。',
    region: '地域 ID，每行一个。第一个用于没有指定地域的文件；所有地域都会用于查找已从文件中移除的配置，或用于导出。',
    'access-key-id': 'AccessKey ID。未指定时，与以下两项一起取自环境变量，本项为 `ALIBABA_CLOUD_ACCESS_KEY_ID`。',
    'access-key-secret': 'AccessKey Secret。未指定时，取自环境变量 `ALIBABA_CLOUD_ACCESS_KEY_SECRET`。',
    'security-token': '临时访问凭证的安全令牌。未指定时，取自环境变量 `ALIBABA_CLOUD_SECURITY_TOKEN`。',
    'role-to-assume': '通过 GitHub OIDC 扮演的 RAM 角色的 ARN，用以代替 AccessKey。作业需要 `id-token: write` 权限。',
    'oidc-provider-arn': '信任 GitHub 的 RAM OIDC 身份提供商的 ARN。使用 `role-to-assume` 时必须指定。',
    'role-session-name': '角色会话的名称，显示在阿里云的操作审计中。',
    'expected-account-id': '如果访问凭证属于其他阿里云账号，则在执行任何其他操作之前停止。',
    'sts-endpoint': 'STS 的服务接入点，须为 https 源地址；仅本机回环地址可用 http。',
    endpoint: 'OOS 的服务接入点，须为 https 源地址，其中 `<region>` 代表地域；仅本机回环地址可用 http。未指定时为 `https://oos.<region>.aliyuncs.com`。',
    state: '归属记录的保存位置：`parameter-store`（OOS 参数仓库中 `/chat-sync` 下的参数），或 `none`。',
    scope: '记录中的归属名称。未指定时，为 `owner/name` 形式的仓库名。',
    'fingerprint-key': '至少 32 个字符的密钥，用于计算聊天配置中敏感字段的指纹。不指定时，只能通过 `secretVersion` 察觉敏感值的轮换。',
    prune: '删除哪些不在文件中的线上配置：`managed`（仅删除归属于本仓库的配置）、`none`，或 `all`（也删除没有归属的配置）。',
    'max-deletions': '一份计划最多可以包含多少次删除和替换：一个数量，或占已纳管配置的百分比；使用百分比时至少允许一次。`0` 表示一次都不允许。',
    refresh: '完整读取哪些线上配置：`changed` 信任与线上一致的记录，`all` 读取文件中的每一个配置。',
    'plan-file': '将计划以 JSON 格式写入工作区内的这个路径；执行 apply 之后，还包括每项变更的结果和请求 ID。',
    'approved-plan': '仅当当前计划的摘要值与此相同时才执行（即已评审计划的输出 `plan-digest`）。`pull-request` 表示从以该提交合并的 Pull Request 的评论中读取。',
    comment: '`auto` 在 Pull Request 的事件中维护一条包含计划的评论；`off` 不写评论。',
    label: '用于区分同一作用域下多个运行各自的评论和漂移 Issue。',
    'drift-issue': '`true` 表示当 `plan` 发现变更时保持一个打开的 Issue，没有变更时将其关闭。',
    'github-token': '用于评论、漂移 Issue 和 `approved-plan` 的令牌。',
    'export-file': '执行 `export` 时写入的文件，须位于工作区内。',
    'expose-webhook-urls': '`true` 表示将 apply 新建或改变的 Webhook 地址通过输出 `webhook-urls` 提供给后续步骤。',
    locale: '摘要、评论和消息所使用的语言：`en`，或简体中文 `zh-CN`。命令行在未指定时取自环境变量（`LC_ALL`、`LC_MESSAGES`、`LANG`）。',
};

;// CONCATENATED MODULE: ./src/render/texts/zh-words.ts
/** The items of a list within a sentence. */
const toChineseList = (items) => items.join('、');

;// CONCATENATED MODULE: ./src/render/texts/zh-cli.ts


const EMULATOR_TEXTS = {
    toListening: (url) => `OOS 模拟器正在监听 ${url}`,
    toControl: (url) => `控制接口：${url}`,
    toCannotStart: (reason) => `模拟器无法启动：${reason}`,
    toPortInvalid: (found, max) => `端口必须是 0 到 ${max} 之间的数字，而不是 '${found}'`,
    toPortRefused: (address, code) => `无法监听 ${address}（${code}）`,
    toStateUnreadable: (path) => `状态文件 ${path} 不是 JSON`,
};
const INIT_TEXTS = {
    questions: {
        name: '聊天配置的名称',
        type: '聊天平台：DingTalk（钉钉）或 WeChat（企业微信）',
        region: '地域，例如 cn-hangzhou',
        ramRole: '聊天机器人使用的 RAM 角色',
        variable: '存放敏感值的环境变量',
        pipeline: '在哪里运行计划和执行？',
    },
    pipelines: {
        github: 'GitHub Actions 工作流',
        gitlab: 'GitLab CI 流水线',
        jenkins: 'Jenkins 流水线',
        flow: '云效流水线 Flow',
        none: '暂不运行：只生成配置文件',
    },
    toWritten: (path) => `已写入 ${path}`,
    toExists: (path) => `${path} 已存在；加上 --force 可以覆盖。没有写入任何内容。`,
    toInvalid: (flag, allowed) => `--${flag} 的值不可用，应为：${allowed}`,
    cancelled: '没有写入任何内容。',
    next: [
        '请在配置文件中填入机器人的各项 ID，并把它的敏感值设置到文件中写明的环境变量。',
        '然后运行：oos-chat-sync validate',
        '环境中有凭证之后运行：oos-chat-sync plan --scope 组织/仓库',
    ],
};
const toQuestion = (suggestions) => suggestions.length === 0 ? '' : `是否想写 ${toChineseList(suggestions)}？`;
const toUsageError = (fault) => {
    switch (fault.code) {
        case 'OPTION_UNKNOWN':
            return `未知的选项 ${fault.option}。${toQuestion(fault.suggestions)}`;
        case 'OPTION_WITHOUT_VALUE':
            return `选项 ${fault.option} 缺少值。`;
        case 'COMMAND_UNKNOWN':
            return `未知的命令 ${fault.command}。${toQuestion(fault.suggestions)}`;
        case 'ARGUMENTS_UNEXPECTED':
            return `命令 ${fault.command} 只接受选项。值要写在对应的选项之后。`;
    }
};
/** The command line in Chinese. */
const CLI_TEXTS = {
    description: '让阿里云运维编排 OOS 的钉钉和企业微信聊天配置与纳入版本管理的 YAML 文件保持一致',
    commands: {
        validate: '离线校验配置文件',
        plan: '显示将要发生的变更，不写入任何内容',
        apply: '执行 plan 所显示的变更',
        export: '将线上配置导出为文件',
        init: '生成第一个配置文件和流水线',
        schema: '输出配置文件的 JSON Schema',
        complete: '输出 Shell 的命令补全脚本：bash、zsh、fish 或 powershell',
        emulator: '在本机回环地址上提供一个 OOS 模拟器，供试用',
        help: '显示某个命令的帮助',
    },
    inputs: INPUT_HELP,
    flags: {
        behaviour: 'API 文档没有说明之处的行为，例如 omitted=keep',
        detailedExitcode: '有变更时退出码为 2，无变更时为 0，出错时为 1',
        force: '覆盖已存在的文件',
        help: '显示本帮助',
        json: '在标准输出上只输出一个 JSON 文档，其余内容写到标准错误',
        pipeline: '运行的地方：github、gitlab、jenkins、flow 或 none',
        port: '监听的端口；0 表示任选一个空闲端口',
        state: '保存状态的 JSON 文件',
        variable: '存放敏感值的环境变量，名称以 OOS_CHAT_SECRET_ 开头',
        verbose: '显示每一次 API 调用',
        version: '显示版本',
        yes: '执行变更前不再询问',
    },
    headings: { usage: '用法：', options: '选项：', commands: '命令：' },
    options: '[选项]',
    command: '[命令]',
    toStandard: (help, standard) => `${help}（默认值：${standard}）`,
    toUsageError,
    emulator: EMULATOR_TEXTS,
    init: INIT_TEXTS,
    answers: { yes: '是', no: '否' },
};

;// CONCATENATED MODULE: ./src/render/texts/zh-comment.ts
/** A comment in Chinese. */
const COMMENT_TEXTS = {
    toDigest: (digest) => `本计划的摘要值：${digest}。`,
    summary: '运行摘要',
    toShortened: (summary) => `篇幅所限，此处有所省略，更多内容请见${summary}。`,
    driftTitle: (scope) => `${scope} 的聊天配置与文件不一致`,
};

;// CONCATENATED MODULE: ./src/render/texts/zh-rules.ts
/** What a reference to a secret looks like. */
const REFERENCE_FORMS = '{ fromEnv: OOS_CHAT_SECRET_… } 或 { fromSecretParameter: … }';
/** What may stand at a place. */
const KINDS = {
    boolean: '布尔值（true 或 false）',
    list: '列表',
    mapping: '映射',
    nothing: '空值',
    number: '数字',
    reference: '敏感值引用',
    text: '字符串',
};
/** What is wrong with the YAML, and what to do. */
const SYNTAX_PROBLEMS = {
    'bad-escape': '这个反斜杠不构成 YAML 认识的转义。请写成两个反斜杠，或将字符串放在单引号中：单引号内的反斜杠就是反斜杠本身。',
    'bad-indentation': '该行的缩进与相邻行不一致：同一映射的成员、同一列表的各项都要从同一列开始。',
    'bracket-not-closed': '这个括号没有闭合，或其中的内容没有缩进。请将其闭合。',
    'key-over-lines': '键和它的冒号必须在同一行。是否缺少冒号、冒号后的空格，或者引号？',
    'key-too-long': '键不能超过 1024 个字符。',
    'mapping-on-key-line': '键和冒号之后的内容不能是映射，也不能含有冒号加空格。含有冒号的字符串请加引号；或者检查下一行是否缩进过多。',
    'missing-character': '此处缺少内容：键之后的冒号和空格、各项之间的逗号，或列表项之前的短横线；也可能是该行的缩进与相邻行不一致。',
    'missing-comma': '括号内的各项之间必须有逗号，此处缺少一个。',
    'quote-not-closed': '这个引号没有闭合。请将其闭合；单引号字符串中的单引号要写成两个。',
    'reserved-start': '字符串不能以该字符开头。请加引号。',
    'tab-indentation': '不能用制表符缩进。请使用空格。',
    'unexpected-text': '此处不应出现这些内容。请检查前面是否缺少短横线、冒号或括号，或者引号中又含有引号。',
};
/** What this format does without, and what to do instead. */
const FEATURES = {
    alias: {
        what: '别名（*）',
        next: '不允许使用：评审看到的内容必须就是写下的内容。请直接写出值；以 * 开头的字符串请加引号。',
    },
    anchor: { what: '锚点（&）', next: '不允许使用。请删除；以 & 开头的字符串请加引号。' },
    directive: { what: '指令（%）', next: '不允许使用：文件一律按 YAML 1.2 读取。请删除该行。' },
    document: {
        what: '第二个文档',
        next: '从此处开始，而一个文件只能有一个文档。请移到单独的文件中：可以指定多个文件。',
    },
    'merge-key': { what: '合并键（<<）', next: '不允许使用。请直接写出各个成员，或使用 defaults。' },
    tag: { what: '标签（!）', next: '不允许使用。请删除；以 ! 开头的字符串请加引号。' },
};
/** What a text must be. */
const TEXT_RULES = {
    'field-path': 'ramRole、resourceGroupId，或 configuration.BotName 这样的路径',
    name: '1 到 200 个字符，不含换行符和控制字符，首尾没有空格',
    'public-text': '任意非空字符串',
    'ram-role': 'RAM 角色名称：1 到 64 个字母、数字和 . - _',
    'ram-role-not-arn': 'RAM 角色名称，而不是其 ARN',
    region: '地域 ID，例如 cn-hangzhou',
    'resource-group-id': '资源组 ID：rg- 加上最多 64 个字母和数字',
    'secret-version': '1 到 128 个字符',
};
/** Why something is no reference to a secret, and what to write. */
const REFERENCE_FAULTS = {
    form: `这不是敏感值引用；应为 ${REFERENCE_FORMS}，且不能有其他键。如果此处写的是真实的敏感值，它已经泄露：请立即轮换。`,
    expression: '本文件中的表达式不会被求值。请写成 { fromEnv: OOS_CHAT_SECRET_… }，并在该步骤的 env 中用 Secret 设置这个变量。',
    variable: '变量名必须以 OOS_CHAT_SECRET_ 开头，后接 1 到 200 个字母、数字或下划线：不能读取工作流的其他变量。如果此处写的是真实的敏感值，它已经泄露：请立即轮换。',
    parameter: 'OOS 参数的名称由 1 到 180 个字母、数字和 / _ - 组成，且不能以 ALIYUN、ACS、ALIBABA、ALICLOUD 或 OOS 开头。',
};
/** Why a secret's value is refused, and what to do. */
const SECRET_FAULTS = {
    blank: '它是空白的。请设置为实际的敏感值。',
    'control-character': '它含有换行符或其他控制字符。请检查其末尾。',
    mask: '它只有星号，即 API 隐藏敏感值时使用的掩码。请设置为实际的敏感值。',
    'too-short': '它不足 8 个字符，过短则无法在日志中可靠地隐藏。',
};

;// CONCATENATED MODULE: ./src/render/texts/zh-diagnostics.ts


/** A fault of a file in Chinese, as one line: what was found, what is allowed, what to do. */
const toDiagnosticText = (detail, quote) => {
    // The table has a writer for each code, and each takes the detail of its own code.
    const write = WRITERS[detail.code];
    return write(detail, quote);
};
const WRITERS = {
    FILE_TOO_LARGE: ({ bytes, allowedBytes }) => `文件大小为 ${bytes} 字节，最多允许 ${allowedBytes} 字节。请拆分：可以指定多个文件。`,
    FILE_EMPTY: () => '文件中只有注释或空行。如果确实不需要任何聊天配置，请写 version: 1 和 chatConfigurations: []。',
    ENCODING_INVALID: () => '从此处开始不是有效的 UTF-8。请将文件保存为 UTF-8 编码。',
    CHARACTER_FORBIDDEN: ({ codePoint, count }) => `不允许使用字符 ${codePoint}${toTimes(count)}：它不可见、会改变文本的显示方式，或根本不是字符。请删除。`,
    YAML_SYNTAX: ({ problem }) => `YAML 语法错误：${SYNTAX_PROBLEMS[problem]}`,
    YAML_FEATURE_FORBIDDEN: ({ feature, count }) => {
        const { what, next } = FEATURES[feature];
        return `${what}${toTimes(count)}${next}`;
    },
    KEY_DUPLICATE: ({ key, firstLine }, quote) => `键 ${quote(key)} 在第 ${firstLine} 行已经出现过。请只保留一个。`,
    KEY_NOT_TEXT: () => '这个键不是字符串。请加引号。',
    KEY_UNKNOWN: ({ key, allowed, suggestion }, quote) => `未知的键 ${quote(key)}；可用的键：${toChineseList(allowed)}。${zh_diagnostics_toQuestion(suggestion)}`,
    KEY_RESERVED: ({ key }, quote) => `不允许使用键 ${quote(key)}：程序会将这个名称视为内部名称。请删除。`,
    KEY_MISSING: ({ key, similar }, quote) => `缺少 ${key}。${toRenaming(key, similar, quote) || '请添加。'}`,
    KEY_RECOMMENDED: ({ key, similar }, quote) => `缺少 ${key}：它不是必填项，但机器人通常都会设置。${toRenaming(key, similar, quote) || `请添加，或在 ignore 中列出 configuration.${key}。`}`,
    NESTING_TOO_DEEP: ({ allowed }) => `映射和列表的嵌套超过了允许的 ${allowed} 层。`,
    TOO_MANY_KEYS: ({ found, allowed }) => `该映射有 ${found} 个键，最多允许 ${allowed} 个。此处是第一个超出的键。`,
    TOO_MANY_CONFIGURATIONS: ({ found, allowed }) => `该列表有 ${found} 个聊天配置，一个文件最多允许 ${allowed} 个，此处是第一个超出的配置。请将一部分移到其他文件：可以指定多个文件。`,
    TOO_MANY_FAULTS: ({ count }) => `从这里起还有 ${count} 处错误没有列出。请先改正前面的错误：许多错误可能出自同一个原因。`,
    TOO_MANY_VALUES: ({ allowedTokens }) => `文件中的键和值过多：一个文件最多允许 ${allowedTokens} 个词、标记和换行。请拆分成多个文件：可以指定多个文件。`,
    TYPE_WRONG: ({ found, allowed, values }) => `此处是${KINDS[found]}，应为${values === undefined ? toAlternatives(allowed.map((kind) => KINDS[kind])) : `：${toChineseList(values)}`}。${toRetyping(found, allowed)}`,
    VALUE_NOT_ALLOWED: ({ found, allowed, suggestion }, quote) => `此处是 ${quote(found)}，可选值：${toChineseList(allowed)}。${zh_diagnostics_toQuestion(suggestion)}`,
    TEXT_INVALID: ({ found, rule, suggestion }, quote) => `此处是 ${quote(found)}，应为：${TEXT_RULES[rule]}。${zh_diagnostics_toQuestion(suggestion && quote(suggestion))}`,
    TEXT_NOT_QUOTED: ({ found, number }, quote) => `此处是没有加引号的 ${quote(found)}，并非所有 YAML 解析器都会将其视为字符串。请加引号${number === undefined ? '' : `；如果要表示数字，请写成 ${number}`}。`,
    TEXT_MASKED: () => '此处只有星号：这是 API 隐藏敏感值时使用的掩码，不会被写回。请写实际的值；如果是敏感值，请写引用。',
    VERSION_UNKNOWN: ({ found, known }, quote) => `未知的文件格式版本 ${quote(found)}；已知的版本：${toChineseList(known.map(String))}。文件的其余部分未校验。`,
    REGION_MISSING: ({ count }) => `${count === 0 ? '列表为空，也没有说明属于哪个地域' : `有 ${count} 个聊天配置没有指定地域，此处是第一个`}。请在文件开头${count === 0 ? '' : '或该聊天配置中'}写 region:，或设置输入 region。`,
    NAME_DUPLICATE: ({ name, region, first, firstName }, quote) => firstName === undefined
        ? `名称 ${quote(name)} 在 ${quote(region)} 中已被 ${quote(toPlace(first))} 使用。同一地域内的名称必须唯一。`
        : `名称 ${quote(name)} 与 ${quote(region)} 中的 ${quote(firstName)}（${quote(toPlace(first))}）仅在大小写或 Unicode 形式上不同。请使用易于区分的名称。`,
    SECRET_LITERAL: ({ key }, quote) => `键 ${quote(key)} 是敏感字段，它的值却以明文写在此处，任何人都能看到。请写引用：${REFERENCE_FORMS}。如果这是真实的敏感值，它已经泄露：请立即轮换。`,
    SECRET_ON_PUBLIC_KEY: ({ key }, quote) => `此处是敏感值引用，但 ${quote(key)} 是公开字段。请直接写字符串。`,
    REFERENCE_INVALID: ({ why }) => REFERENCE_FAULTS[why],
    REFERENCE_IN_LIST: () => '敏感值引用不能作为列表项：它在列表中没有可用于比较的名称。请将其放在单独的键下。',
    SECRET_UNSET: ({ variable, source }, quote) => source === 'parameter'
        ? `OOS 参数 ${quote(variable)} 在该地域不存在，或不是加密参数。请创建该参数，或更正名称。`
        : `环境变量 ${quote(variable)} 未设置或为空。请在该步骤的 env 中用 Secret 设置，或更正名称。`,
    SECRET_UNFIT: ({ variable, source, why }, quote) => `${source === 'parameter' ? 'OOS 参数' : '环境变量'} ${quote(variable)} 的值不可用：${SECRET_FAULTS[why]}`,
};
const zh_diagnostics_toQuestion = (suggestion) => suggestion === undefined ? '' : `是否想写 ${suggestion}？`;
const toRenaming = (key, similar, quote) => similar === undefined ? '' : `${quote(similar)} 是否就是它？如果是，请改名为 ${key}。`;
/** What to do where the kinds alone tell it. */
const toRetyping = (found, [only, ...others]) => {
    if (others.length > 0)
        return '';
    if (found === 'nothing' && only === 'list')
        return '如果没有，请写 []。';
    return found === 'text' && only === 'number' ? '请去掉引号。' : '';
};
const toTimes = (count = 1) => (count > 1 ? `（共 ${count} 处，此处为第一处）` : '');
const toAlternatives = (kinds) => {
    const last = kinds.at(-1) ?? '';
    return kinds.length < 2 ? last : `${toChineseList(kinds.slice(0, -1))}或${last}`;
};
const toPlace = ({ file, line, column }) => `${file}:${line}:${column}`;

;// CONCATENATED MODULE: ./src/render/texts/zh-export.ts
/** Texts of an export in Chinese. */
const EXPORT_TEXTS = {
    toHeadline: (count, files) => `已导出 ${count} 个线上配置${files === '' ? '' : `到 ${files}`}`,
    status: '云上未做任何更改。对这些文件运行 plan 时，会纳管其中尚无归属的配置。',
    variables: '请设置以下变量：API 返回的敏感字段是掩码，文件中没有它们的值。',
    skipped: '以下配置无法用文件格式表达，因此未导出。它们保持原样，不由任何一方管理：',
    fileVariables: '需要设置的变量：',
};

;// CONCATENATED MODULE: ./src/render/texts/zh-api-failures.ts
const ACTS = {
    ListChatConfigurations: '查询聊天配置列表',
    GetChatConfiguration: '读取聊天配置',
    CreateChatConfiguration: '创建聊天配置',
    UpdateChatConfiguration: '更新聊天配置',
    DeleteChatConfiguration: '删除聊天配置',
    GetParametersByPath: '读取归属记录',
    GetParameter: '读取归属记录',
    CreateParameter: '写入归属记录',
    UpdateParameter: '写入归属记录',
    DeleteParameter: '删除归属记录',
    GetSecretParameter: '读取加密参数',
};
const NETWORK_FAULTS = {
    timeout: '等待响应超时',
    reset: '连接被中断',
    refused: '连接被拒绝',
    dns: '无法解析服务接入点的域名',
    tls: '无法建立可信的 TLS 连接',
    other: '无法建立连接',
};
/** What an answer must be; anything else that is expected is the name of a member. */
const ANSWER_RULES = {
    json: '应为 JSON',
    'json-object': '应为 JSON 对象',
    pieces: '值和转义应不超过 200,000 个',
    size: '应不超过 5 MiB',
    success: '应为表示成功的状态码',
};
/** What to check for a code of the API; the first that matches counts. Codes as the API's reference lists them. */
const HINTS = [
    {
        code: /^(?:SignatureDoesNotMatch|IncompleteSignature)/,
        toNext: (_, quote) => `AccessKey Secret 与 AccessKey ID 不匹配：请检查 ${quote('access-key-secret')} 是否不完整、含有空格，或误用了其他账号的值。`,
    },
    {
        code: /^InvalidAccessKeyId/,
        toNext: (_, quote) => `AccessKey 不存在或已被禁用：请检查 ${quote('access-key-id')}。如果使用的是临时访问凭证，还需要同时提供 ${quote('security-token')}。`,
    },
    {
        code: /SecurityToken/,
        toNext: (_, quote) => `安全令牌已过期、不完整，或不属于该 AccessKey：请在本步骤之前重新获取临时访问凭证，并提供全部三项，包括 ${quote('security-token')}。`,
    },
    {
        code: /^(?:Forbidden|NoPermission)/,
        toNext: (action, quote) => `AccessKey 有效，但没有执行该操作的权限：请为对应的 RAM 用户或 RAM 角色授予 ${quote(action)} 权限。`,
    },
    {
        code: /Timestamp/i,
        toNext: () => '本机时钟偏差超过 15 分钟：请校准时钟后重新运行。',
    },
    {
        code: /^SignatureNonceUsed/,
        toNext: () => '该请求此前可能已经执行过一次。请运行 plan，查看还有哪些变更未完成。',
    },
    {
        code: /^EntityAlreadyExists/,
        toNext: () => '计划生成之后，有人创建了同名配置。请重新运行 plan，查看发生了哪些变化。',
    },
    {
        code: /^EntityNotExists/,
        toNext: () => '请求中引用的对象不存在：聊天配置、RAM 角色或资源组。请检查名称，然后重新运行 plan。',
    },
    {
        code: /^(?:Invalid|Missing|Illegal)/,
        toNext: () => 'API 不接受其中某个值：请检查文件中该配置的各个字段。',
    },
];
/** A failed call in Chinese: what was tried, what came back, what to check. */
const toChineseApiFailure = (detail, quote) => {
    const failed = `在 ${quote(detail.region)} ${toAct(detail.operation, quote)}失败`;
    switch (detail.code) {
        case 'API_REJECTED':
            return {
                what: `${failed}：API 拒绝了请求（${toAnswer(detail, quote)}）。`,
                next: toHint(detail, quote),
            };
        case 'API_THROTTLED':
            return {
                what: `${failed}：多次重试后仍被 API 限流（${toAnswer(detail, quote)}）。`,
                next: '该配额由整个阿里云账号共用：请稍后重新运行。',
            };
        case 'API_UNAVAILABLE':
            return {
                what: `${failed}：服务不可用（${toAnswer(detail, quote)}）。`,
                next: '请稍后重新运行。',
            };
        case 'API_UNREACHABLE':
            return {
                what: `${failed}：${NETWORK_FAULTS[detail.reason]}。`,
                next: `请检查地域和输入 ${quote(detail.region === 'sts' ? 'sts-endpoint' : 'endpoint')}，并确认 runner 能够访问该地址。`,
            };
        case 'API_ANSWER_INVALID':
            return {
                what: `${failed}：响应不符合 API 约定（${[toAnswer(detail, quote), toExpected(detail.expected, quote)].filter((part) => part !== '').join('；')}）。`,
                next: `请重新运行；如果问题依旧，请确认 ${quote('endpoint')} 是 OOS 的服务接入点。`,
            };
        case 'LIST_INCOMPLETE':
            return {
                what: `${failed}：列表的各个分页前后不一致；不会根据不完整的列表生成计划。`,
                next: '请重新运行。',
            };
    }
};
const toAct = (operation, quote) => (Object.hasOwn(ACTS, operation) ? ACTS[operation] : undefined) ?? `调用 ${quote(operation)} `;
const toExpected = (expected, quote) => (Object.hasOwn(ANSWER_RULES, expected) ? ANSWER_RULES[expected] : undefined) ?? `缺少或有误的字段：${quote(expected)}`;
const toAnswer = ({ status, apiCode, requestId }, quote) => [
    ...(apiCode === undefined ? [] : [`错误码 ${quote(apiCode)}`]),
    ...(status === undefined ? [] : [`HTTP ${status}`]),
    ...(requestId === undefined ? [] : [`请求 ID ${quote(requestId)}`]),
].join('，');
const toHint = ({ operation, region, apiCode = '' }, quote) => {
    // Nobody's access key is asked for a role by OIDC: what can be wrong is the role, and whom it trusts.
    if (operation === 'AssumeRoleWithOIDC') {
        return `GitHub 的令牌被拒绝：请确认 ${quote('role-to-assume')} 和 ${quote('oidc-provider-arn')} 存在，并且该角色的信任策略允许本作业（${quote('oidc:sub')}）。`;
    }
    const hint = HINTS.find(({ code }) => code.test(apiCode));
    return (hint?.toNext(`${region === 'sts' ? 'sts' : 'oos'}:${operation}`, quote) ??
        '如果无法从错误码判断原因，请携带请求 ID 联系阿里云。');
};

;// CONCATENATED MODULE: ./src/render/texts/zh-github-failures.ts
const TASKS = {
    comment: '写入 Pull Request 评论',
    issue: '写入有关配置漂移的 Issue ',
    approval: '读取已批准的计划',
    'newer-commits': '查询较新的提交',
};
const PERMISSIONS = {
    comment: 'pull-requests: write',
    issue: 'issues: write',
    approval: 'pull-requests: read',
    'newer-commits': 'contents: read',
};
const APPROVAL_FAULTS = {
    'no-pull-request': '没有 Pull Request 以该提交合并',
    'no-comment': '该 Pull Request 上没有本程序的评论',
    'no-digest': '本程序在该 Pull Request 上的评论中没有计划的摘要值',
};
/** A failure on GitHub's side in Chinese. */
const toChineseGitHubFailure = (detail, quote) => {
    switch (detail.code) {
        case 'EVENT_REFUSED':
            return toRefusal(detail.event, detail.why, quote);
        case 'GITHUB_UNAVAILABLE':
            return {
                what: `${TASKS[detail.task]}失败：${toReason(detail.status, detail.isRateLimit === true)}。`,
                next: `该作业需要 ${quote(PERMISSIONS[detail.task])} 权限。`,
            };
        case 'PLAN_NOT_APPROVED':
            return {
                what: `未执行：当前计划为 ${quote(detail.found)}，而已批准的计划为 ${quote(detail.approved)}。未写入任何内容。${toObjects(detail.objects, quote)}`,
                next: '请查看差异，并对当前计划重新进行评审。',
            };
        case 'APPROVAL_NOT_FOUND':
            return {
                what: `未执行：${APPROVAL_FAULTS[detail.why]}。未写入任何内容。`,
                next: `请先在 Pull Request 上评审计划，或通过 ${quote('approved-plan')} 指定其摘要值。`,
            };
        case 'ID_TOKEN_UNAVAILABLE':
            return detail.why === 'permission'
                ? {
                    what: '无法从 GitHub 获取 ID 令牌：该作业无权申请。',
                    next: `请在该作业的 ${quote('permissions')} 中添加 ${quote('id-token: write')}。`,
                }
                : { what: '无法从 GitHub 获取 ID 令牌：没有收到可用的响应。', next: '请稍后重新运行。' };
    }
};
const MAX_OBJECTS = 20;
const DIFFERENCES = {
    added: '已批准的计划中没有',
    removed: '仅在已批准的计划中',
    changed: '与已批准的计划不同',
    planned: '在当前计划中',
};
const toObjects = (objects, quote) => {
    const shown = objects
        .slice(0, MAX_OBJECTS)
        .map(({ key, difference }) => `${quote(key)}（${DIFFERENCES[difference]}）`);
    const rest = objects.length > MAX_OBJECTS ? `，另有 ${objects.length - MAX_OBJECTS} 项` : '';
    return objects.length === 0 ? '当前没有计划任何变更。' : `涉及的配置：${shown.join('、')}${rest}。`;
};
const toReason = (status, isRateLimit) => {
    if (isRateLimit)
        return 'GitHub 要求降低请求频率';
    if (status === undefined)
        return '没有收到响应';
    return status < 400 ? '没有收到可用的响应' : `GitHub 拒绝了请求（HTTP ${status}）`;
};
const toRefusal = (event, why, quote) => {
    const what = `无法在事件 ${quote(event)} 上启动`;
    switch (why) {
        case 'fork':
            return {
                what: `${what}：代码来自 fork 仓库，而该事件会使其获得本仓库的 Secrets。未读取任何内容。`,
                next: `请改用 ${quote('pull_request')}：在该事件上，来自 fork 仓库的文件会在没有 Secrets 的情况下校验。`,
            };
        case 'pull-request':
            return {
                what: `${what}：${quote('apply')} 不会在 Pull Request 上运行。未读取任何内容。`,
                next: `请在默认分支的 ${quote('push')} 事件上执行 apply，此处使用 ${quote('command: plan')}。`,
            };
        case 'not-default-branch':
            return { what: `${what}：${quote('apply')} 只能在默认分支上运行。未读取任何内容。` };
        case 'event':
            return {
                what: `${what}：${quote('apply')} 不支持该事件。未读取任何内容。`,
                next: `支持默认分支上的 ${quote('push')}、${quote('workflow_dispatch')} 和 ${quote('schedule')} 事件。`,
            };
    }
};

;// CONCATENATED MODULE: ./src/render/texts/zh-inputs.ts

/** What an input must be, in Chinese. */
const INPUT_RULES = {
    'account-id': () => '阿里云账号 ID（纯数字）',
    'approved-plan': (quote) => `某次 plan 的输出 ${quote('plan-digest')}，或 ${quote('pull-request')}`,
    arn: (quote) => `ARN，例如 ${quote('acs:ram::1234567890123456:role/name')}`,
    endpoint: (quote) => `${quote('https://host')} 或 ${quote('https://host:port')}，仅本机回环地址可用 http；${quote('<region>')} 代表地域`,
    'export-file-needed': (quote) => `工作区内的路径；${quote('command: export')} 必须指定`,
    'fingerprint-key': () => '至少 32 个字符',
    'fingerprint-key-needed': (quote) => `一个密钥；评论可能被人修改，因此 ${quote('approved-plan: pull-request')} 必须指定`,
    'global-endpoint': (quote) => `${quote('https://host')} 或 ${quote('https://host:port')}；STS 的所有地域共用一个服务接入点`,
    'max-deletions': (quote) => `数量（例如 ${quote('5')}），或 ${quote('0%')} 到 ${quote('100%')} 的百分比`,
    'one-kind-of-credentials': (quote) => `留空；已指定 ${quote('role-to-assume')} 时，不能再使用另一种凭证`,
    'provider-needed': (quote) => `RAM OIDC 身份提供商的 ARN；${quote('role-to-assume')} 必须指定`,
    region: (quote) => `地域 ID，例如 ${quote('cn-hangzhou')}`,
    'regions-needed': (quote) => `要导出的地域，每行一个；${quote('config')} 中的文件没有指定地域`,
    'role-needed': (quote) => `RAM 角色的 ARN；${quote('oidc-provider-arn')} 需要与它一起使用`,
    scope: (quote) => `最多 140 个字母、数字和 ${quote('. / : @ _ -')}，例如 ${quote('owner/name')}`,
    'scope-needed': (quote) => `归属名称，例如 ${quote('owner/name')}；在 GitHub 之外使用 ${quote('state: parameter-store')} 时必须指定`,
    'session-name': (quote) => `2 到 64 个字母、数字和 ${quote('. @ _ -')}`,
};
/** What is wrong with one input, as a part of a sentence. */
const toInputFaultText = ({ input, found, allowed }, quote) => {
    const shown = found === undefined ? '的值不可用' : `的值为 ${quote(found)}`;
    const wanted = typeof allowed === 'string' ? INPUT_RULES[allowed](quote) : toChineseList(allowed.map(quote));
    return `输入 ${quote(input)} ${shown}，应为：${wanted}`;
};

;// CONCATENATED MODULE: ./src/render/texts/zh-failures.ts




const PATH_FAULTS = {
    configuration: '它是配置文件',
    outside: '它位于工作区之外，或不是相对于工作区的路径',
    symlink: '它是符号链接，或路径中含有符号链接',
    'not-a-file': '它不是普通文件',
    'too-large': '文件过大',
    changed: '文件在读取过程中被修改',
    unreadable: '文件无法打开',
    'missing-folder': '所在目录不存在',
};
const RECORD_ACTIONS = ['oos:GetParametersByPath', 'oos:CreateParameter', 'oos:UpdateParameter', 'oos:DeleteParameter'];
const MOVES = {
    gone: '计划生成之后，该配置已被删除',
    edited: '计划生成之后，有人修改了该配置',
    exists: '计划生成之后，有人创建了该配置',
};
const RUN_AGAIN = '请重新运行：只会执行尚未完成的变更。';
/** A failure in Chinese: what failed and why, then what to do. */
const toChineseFailure = (detail, quote) => {
    switch (detail.code) {
        case 'INPUT_INVALID':
        case 'CREDENTIALS_MISSING':
        case 'CONFIG_NOT_FOUND':
        case 'CONFIG_PATH_REFUSED':
        case 'OUTPUT_FILE_REFUSED':
            return toInputAdvice(detail, quote);
        case 'CONFIG_INVALID':
            return {
                what: `配置校验失败：共 ${detail.count} 个错误。未生成计划。`,
                next: '每个错误都已列出所在的文件、行和列：请全部修正后重新运行。',
            };
        case 'OBJECT_MOVED':
            return { what: `已放弃写入：${MOVES[detail.found]}。`, next: '请重新运行 plan，查看发生了哪些变化。' };
        case 'WRITE_NOT_SHOWN':
            return {
                what: '无法确认写入结果：API 已接受请求，但在等待时间内没有读到新的内容。',
                next: '请一分钟后运行 plan，查看还有哪些变更未完成。',
            };
        case 'REPLACE_INCOMPLETE':
        case 'RECORD_NOT_WRITTEN':
        case 'STATE_UNAVAILABLE':
            return toCausedAdvice(detail, quote);
        case 'NOT_REACHED':
        case 'CANCELLED':
        case 'NOT_CONFIRMED':
            return toStopAdvice(detail, quote);
        case 'PLAN_REFUSED':
            return {
                what: `计划被拒绝，原因共 ${detail.count} 项。未写入任何内容。`,
                next: '计划中列出了每项原因和处理办法。',
            };
        case 'APPLY_INCOMPLETE':
            return {
                what: `未能执行全部变更：共 ${detail.total} 项，其中 ${detail.failed} 项未完成。`,
                next: `报告中列出了每一项和处理办法。${RUN_AGAIN}`,
            };
        case 'EVENT_REFUSED':
        case 'GITHUB_UNAVAILABLE':
        case 'PLAN_NOT_APPROVED':
        case 'APPROVAL_NOT_FOUND':
        case 'ID_TOKEN_UNAVAILABLE':
            return toChineseGitHubFailure(detail, quote);
        case 'ACCOUNT_UNEXPECTED':
            return {
                what: `无法启动：访问凭证属于账号 ${quote(detail.found)}，而 ${quote('expected-account-id')} 为 ${quote(detail.expected)}。除此之外未读取任何内容。`,
                next: '请检查该作业使用的是哪个密钥或角色。',
            };
        case 'UNEXPECTED':
            return {
                what: `运行失败：遇到了程序未预料到的情况（${quote(detail.kind)}）。`,
                next: '请运行 plan，查看还有哪些变更未完成。如果再次失败，请附上版本号和本条消息反馈问题。',
            };
        default:
            return toChineseApiFailure(detail, quote);
    }
};
const toStopAdvice = (detail, quote) => {
    switch (detail.code) {
        case 'NOT_REACHED':
            return { what: '运行提前结束，尚未执行到此项。', next: RUN_AGAIN };
        case 'CANCELLED':
            return { what: '运行被要求停止。', next: RUN_AGAIN };
        case 'NOT_CONFIRMED':
            return detail.why === 'declined'
                ? { what: '没有执行任何变更：回答为否。' }
                : {
                    what: '执行失败：当前不是终端，无法询问确认。没有写入任何内容。',
                    next: `请先查看计划，再加上 ${quote('--yes')} 重新运行。`,
                };
    }
};
const toCausedAdvice = (detail, quote) => {
    const { what, next = '' } = toChineseFailure(detail.cause, quote);
    switch (detail.code) {
        case 'STATE_UNAVAILABLE':
            return {
                what: `${what}归属记录决定哪些配置已纳管，因此未生成计划。`,
                next: `${next}使用归属记录需要以下权限：${toChineseList(RECORD_ACTIONS.map(quote))}。设置 ${quote('state: none')} 则不使用归属记录。`,
            };
        case 'RECORD_NOT_WRITTEN':
            return { what: `变更已执行，但归属记录未能写入。${what}`, next: `${next}下次执行 apply 时会补写。` };
        case 'REPLACE_INCOMPLETE':
            return {
                what: `旧配置已删除，但新配置创建失败：该聊天目前没有可用的配置。${what}`,
                next: `${next}然后重新运行，即可创建新配置。`,
            };
    }
};
const toInputAdvice = (detail, quote) => {
    switch (detail.code) {
        case 'INPUT_INVALID':
            return { what: detail.faults.map((fault) => `${toInputFaultText(fault, quote)}。`).join('') };
        case 'CREDENTIALS_MISSING':
            return {
                what: `无法登录阿里云：未提供 ${toChineseList(detail.missing.map(quote))}。`,
                next: `请设置输入 ${quote('access-key-id')} 和 ${quote('access-key-secret')}，或环境变量 ${quote('ALIBABA_CLOUD_ACCESS_KEY_ID')} 和 ${quote('ALIBABA_CLOUD_ACCESS_KEY_SECRET')}。来自 fork 仓库的 Pull Request 触发的运行无法读取 Secrets。`,
            };
        case 'CONFIG_NOT_FOUND':
            return {
                what: `读取配置失败：没有与 ${quote(detail.pattern)} 匹配的文件。`,
                next: `请检查输入 ${quote('config')}，并确认在本步骤之前已检出仓库。`,
            };
        case 'CONFIG_PATH_REFUSED':
            return {
                what: `读取 ${quote(detail.path)} 失败：${PATH_FAULTS[detail.why]}。`,
                next: `只读取工作区内的普通文件：请检查输入 ${quote('config')}。`,
            };
        case 'OUTPUT_FILE_REFUSED':
            return {
                what: `写入 ${quote(detail.path)} 失败：${PATH_FAULTS[detail.why]}。`,
                next: '请指定工作区内的路径，且所在目录已存在。',
            };
    }
};

;// CONCATENATED MODULE: ./src/render/texts/zh-findings.ts
const RECORD_FAULTS = {
    unreadable: '它不是本程序写入的记录',
    version: '它由本程序的其他版本写入',
    tampered: '它被人修改过',
};
/** A finding in Chinese. */
const toChineseFinding = (detail, quote) => {
    switch (detail.code) {
        case 'SECRETS_NOT_COMPARED':
            return {
                what: `有 ${detail.count} 个配置的敏感字段无法比较：API 只返回掩码，也没有记录说明上次发送的值。这些字段会在所属配置下次变更时一并发送；如果只有它们自身发生变化，则无法察觉。`,
            };
        case 'MASKED_LITERAL':
            return {
                what: `API 对 ${quote(detail.field)} 的线上值做了掩码处理，无法与文件中的明文比较。`,
                next: `请改用引用，例如 ${quote('{ fromEnv: OOS_CHAT_SECRET_NAME }')}。`,
            };
        case 'PRUNE_WITHOUT_STATE':
            return {
                what: `不会删除任何配置：没有归属记录，${quote('prune: managed')} 无法判断哪些配置已纳管。`,
                next: `${quote('prune: all')} 会删除这些地域中所有不在文件里的配置；设置 ${quote('prune: none')} 则不再显示本提示。`,
            };
        case 'MASKED_ECHO':
            return {
                what: `更新会发送全部字段，而 API 对 ${quote(detail.field)} 的线上值做了掩码处理，文件中又没有该字段：更新会用掩码覆盖原值。`,
                next: `请在文件中添加 ${quote(detail.field)}，值写为引用，例如 ${quote('{ fromEnv: OOS_CHAT_SECRET_NAME }')}。`,
            };
        case 'TOO_MANY_SECRETS':
            return {
                what: `该配置有 ${detail.count} 个敏感字段，而一条记录最多保存 ${detail.allowed} 个指纹，因此始终无法证明其未变化。`,
                next: `请将多个敏感值合并为一个字符串，或设置 ${quote('state: none')}。`,
            };
        case 'OWNED_BY_OTHERS':
            return {
                what: `该配置属于作用域 ${quote(detail.owner)}，不能在此处更改。`,
                next: '请从本文件中移除该配置，或先请其归属方放弃管理。',
            };
        case 'LIVE_UNREADABLE':
            return {
                what: `${quote(detail.region)} 中有 ${detail.count} 个线上配置的名称或结构是当前版本无法处理的，将保持原样。`,
            };
        case 'RECORD_IGNORED':
            return {
                what: `${quote(detail.region)} 中的记录 ${quote(detail.parameter)} 无效：${RECORD_FAULTS[detail.why]}。`,
                next: '对应的配置按没有记录处理；下次执行 apply 更改该配置时会写入新的记录。',
            };
        case 'TOO_MANY_DELETIONS':
            return toDeletionAdvice(detail, quote);
    }
};
const toDeletionAdvice = (detail, quote) => {
    const { deletions, allowed, managed, limit } = detail;
    return {
        what: `已纳管的 ${managed} 个配置中，有 ${deletions} 个将被删除或替换；${quote(`max-deletions: ${limit}`)} 只允许 ${allowed} 个。`,
        next: `如果确需全部删除或替换，请设置 ${quote(`max-deletions: ${deletions}`)}，恰好允许这一数量。`,
    };
};

// EXTERNAL MODULE: ./src/model/plan.ts
var plan = __webpack_require__(7978);
;// CONCATENATED MODULE: ./src/render/texts/zh-plan.ts


/** What can be planned, in Chinese. */
const ACTION_WORDS = {
    delete: '删除',
    replace: '替换',
    update: '更新',
    create: '创建',
    adopt: '纳管',
};
/** Why a secret will be sent, in Chinese. */
const SECRET_REASONS = {
    new: '将发送：新增的值',
    rotated: '将发送：自上次执行以来，值已变化',
    'secret-version': '将发送：自上次执行以来，secretVersion 已变化',
    'no-record': '将发送：没有记录说明上次发送的值',
    'other-key': '将发送：上次记录使用的是另一个指纹密钥',
    edited: '将发送：自上次执行以来，有人修改过该配置',
    'full-set': '一并发送：更新总是发送全部字段',
};
const toCountText = (counts) => toChineseList(plan/* ACTIONS */.kl.filter((action) => counts[action] > 0).map((key) => `${ACTION_WORDS[key]} ${counts[key]} 个`));
const toStatus = ({ mode, isRefused, isEmpty }) => {
    if (isRefused)
        return mode === 'plan' ? '未写入任何内容。' : '未执行任何变更。';
    if (isEmpty)
        return '线上配置与文件一致。';
    return mode === 'plan' ? '未写入任何内容：这只是一份计划。' : '这些变更将由本次运行执行。';
};
/** A plan in Chinese. */
const PLAN_TEXTS = {
    toHeadline: (state, counts) => {
        if (state.isRefused)
            return state.isEmpty ? '计划被拒绝' : `计划被拒绝：${toCountText(counts)}`;
        return state.isEmpty ? '没有变更' : `计划：${toCountText(counts)}`;
    },
    toStatus,
    toScope: (scope) => `作用域：${scope}。`,
    toFiles: (files) => `文件：${toChineseList(files)}。`,
    refused: '本计划被拒绝：以下问题解决之前，其中任何变更都不能执行。',
    review: '请优先查看以下内容。',
    notices: '注意事项',
    toRoleChange: (object, before, after) => `${object}：RAM 角色由 ${before} 改为 ${after}。它决定该聊天在账号中能够执行哪些操作。`,
    toDeletion: (object) => `${object}：其 Webhook 将失效。`,
    toReplacement: (object) => `${object}：先删除再重新创建，因此 Webhook 地址会改变。`,
    toMove: (object, from) => `${object}：似乎由 ${from} 改名而来。Webhook 地址会改变。`,
    toCreation: (fieldCount, role) => {
        const fields = `新建，${fieldCount} 个字段`;
        return role === undefined ? fields : `${fields}，RAM 角色 ${role}`;
    },
    wholeObject: '整个配置',
    ownershipOnly: '仅变更归属：内容与文件一致',
    adopts: '纳入管理',
    toMovedFrom: (name) => `由 ${name} 改名`,
    toFieldCount: (count, alongsideCount) => alongsideCount === 0 ? `${count} 个字段` : `${count} 个字段，另有 ${alongsideCount} 个敏感字段一并发送`,
    toPlace: (place) => `声明于 ${place}。`,
    absent: '未设置',
    removed: '已移除',
    detailsLeftOut: '逐个字段的差异过长，无法在此显示，完整内容请见本步骤的日志。',
    toUntouched: ({ unchanged, unmanaged }) => unmanaged === 0
        ? `${unchanged} 个未变化，没有未纳管的配置。`
        : `${unchanged} 个未变化。${unmanaged} 个未纳管：存在于这些地域，但不在任何文件中，保持原样。`,
    toChores: (count) => `${count} 条归属记录待更新。`,
};

;// CONCATENATED MODULE: ./src/render/texts/zh-report.ts

/** How a change ended, in Chinese. */
const OUTCOMES = {
    applied: '已执行',
    confirmed: '经读取确认',
    unconfirmed: '未确认',
    conflict: '冲突',
    failed: '失败',
    unknown: '结果未知',
    'not-reached': '尚未执行',
};
/** A report in Chinese. */
const REPORT_TEXTS = {
    toHeadline: (counts, unrecordedCount) => {
        const outcomes = Object.keys(OUTCOMES);
        const total = outcomes.reduce((sum, outcome) => sum + counts[outcome], 0);
        if (total === 0)
            return '没有需要执行的变更';
        const unrecorded = unrecordedCount === 0 ? '' : `，${unrecordedCount} 条归属记录未写入`;
        if (counts.applied + counts.confirmed === total)
            return `已执行全部 ${total} 项变更${unrecorded}`;
        const others = outcomes.filter((outcome) => counts[outcome] > 0).map((key) => `${OUTCOMES[key]} ${counts[key]} 项`);
        const isPartly = counts.applied + counts.confirmed + counts.unconfirmed > 0;
        return `${isPartly ? '部分执行' : `已执行 0 项变更，共 ${total} 项`}：${toChineseList(others)}${unrecorded}`;
    },
    toRequestIds: (ids) => `请求 ID ${ids}`,
    superseded: '已被取代：默认分支上有较新的提交修改了这些文件，将由该提交的运行来执行。未写入任何内容。',
    toQuestion: (count, deletionCount) => `确认执行 ${count} 项变更${deletionCount === 0 ? '' : `（其中 ${deletionCount} 项会删除或替换配置）`}吗？`,
    webhooks: '以下 Webhook 是新的。请在聊天平台的管理后台逐个重新填写，否则消息无法送达。',
    next: '后续操作',
    outcomeNext: {
        unconfirmed: 'API 已接受请求，但在等待时间内没有读到新的内容。请一分钟后运行 plan，查看还有哪些变更未完成。',
        conflict: '计划生成之后该配置发生了变化，因此未写入。请重新运行 plan，查看发生了哪些变化。',
        failed: '未写入任何内容。请排除原因后重新运行：只会执行尚未完成的变更。',
        unknown: '响应丢失，且无法通过读取判断是否已完成。请运行 plan，查看还有哪些变更未完成。如果已经创建成功，则其 Webhook 是新的。',
        'not-reached': '运行提前结束，尚未执行到此项。请重新运行：只会执行尚未完成的变更。',
    },
};

;// CONCATENATED MODULE: ./src/render/texts/zh.ts









/** Simplified Chinese. */
const zh = {
    action: ACTION_WORDS,
    outcome: OUTCOMES,
    severity: { error: '错误', warning: '警告', notice: '提示' },
    secretReason: SECRET_REASONS,
    column: {
        action: '操作',
        region: '地域',
        name: '名称',
        type: '类型',
        changes: '变更内容',
        field: '字段',
        before: '变更前',
        after: '变更后',
        outcome: '结果',
        requestIds: '请求 ID',
        reason: '原因',
        place: '位置',
        severity: '级别',
        problem: '问题',
    },
    plan: PLAN_TEXTS,
    comment: COMMENT_TEXTS,
    report: REPORT_TEXTS,
    export: EXPORT_TEXTS,
    file: {
        toHeadline: (errorCount, warningCount, fileCount) => {
            const errors = errorCount > 0 ? [`${errorCount} 个错误`] : [];
            const warnings = warningCount > 0 ? [`${warningCount} 个警告`] : [];
            return `${fileCount} 个文件中有 ${toChineseList([...errors, ...warnings])}`;
        },
        toValid: (configurationCount, fileCount) => `校验通过：${fileCount} 个文件，${configurationCount} 个配置。`,
        offline: '本次运行无法读取 Secrets，因为该 Pull Request 来自 fork 仓库或 Dependabot：只校验了文件，未生成计划。',
        status: '未生成计划，也未写入任何内容：请先修正文件。',
        failed: '运行失败',
        summaryFailed: '写入作业摘要失败：无法写入对应的文件。完整内容请见日志。',
    },
    log: {
        toCall: (count, operation, region) => `第 ${count} 次 API 调用：${operation}（${region}）`,
        toPlanCalls: (count) => `生成计划所用的 API 调用次数：${count}`,
        toAllCalls: (count) => `API 调用总次数：${count}`,
        toProgress: (count) => `已进行的 API 调用：${count}`,
    },
    cli: CLI_TEXTS,
    toList: toChineseList,
    toClauses: (clauses) => clauses.join('，'),
    toParagraph: (sentences) => sentences.join(''),
    toLabelled: (label, text) => `${label}：${text}`,
    toRemarked: (text, remark) => `${text}（${remark}）`,
    toObject: (name, region) => `${region} 的 ${name}`,
    toRest: (count) => `另有 ${count} 项`,
    toHidden: (count) => `另有 ${count} 项，篇幅所限未显示`,
    toFinding: toChineseFinding,
    toFailure: toChineseFailure,
    toDiagnostic: toDiagnosticText,
};


/***/ })

};
