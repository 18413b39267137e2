export const id = 872;
export const ids = [872];
export const modules = {

/***/ 8872:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  en: () => (/* binding */ en)
});

// EXTERNAL MODULE: ./src/inputs.gen.ts
var inputs_gen = __webpack_require__(4230);
;// CONCATENATED MODULE: ./src/render/texts/en-cli.ts

const EMULATOR_TEXTS = {
    toListening: (url) => `OOS emulator listening on ${url}`,
    toControl: (url) => `Control interface: ${url}`,
    toCannotStart: (reason) => `The emulator cannot start: ${reason}`,
    toPortInvalid: (found, max) => `the port must be a number from 0 to ${max}, not '${found}'`,
    toPortRefused: (address, code) => `it cannot listen on ${address} (${code})`,
    toStateUnreadable: (path) => `state: ${path} is no JSON`,
};
const INIT_TEXTS = {
    questions: {
        name: 'Name of the chat configuration',
        type: 'Chat platform: DingTalk or WeChat',
        region: 'Region, such as cn-hangzhou',
        ramRole: 'RAM role that the chat acts as',
        variable: 'Environment variable that holds its secret',
        pipeline: 'Where shall plans and applies run?',
    },
    pipelines: {
        github: 'GitHub Actions',
        gitlab: 'GitLab CI',
        jenkins: 'Jenkins',
        flow: 'Alibaba Cloud DevOps Flow',
        none: 'nowhere yet: the configuration file alone',
    },
    toWritten: (path) => `Wrote ${path}`,
    toExists: (path) => `${path} is there already; --force replaces it. Nothing was written.`,
    toInvalid: (flag, allowed) => `--${flag} cannot be used; allowed: ${allowed}`,
    cancelled: 'Nothing was written.',
    next: [
        'Put the ids of your bot into the configuration file, and set its secret as the variable named there.',
        'Then: oos-chat-sync validate',
        'And with credentials in the environment: oos-chat-sync plan --scope owner/repository',
    ],
};
const toQuestion = (suggestions) => suggestions.length === 0 ? '' : ` Did you mean ${suggestions.join(', ')}?`;
const toUsageError = (fault) => {
    switch (fault.code) {
        case 'OPTION_UNKNOWN':
            return `the option ${fault.option} is not known.${toQuestion(fault.suggestions)}`;
        case 'OPTION_WITHOUT_VALUE':
            return `the option ${fault.option} needs a value.`;
        case 'COMMAND_UNKNOWN':
            return `the command ${fault.command} is not known.${toQuestion(fault.suggestions)}`;
        case 'ARGUMENTS_UNEXPECTED':
            return `the command ${fault.command} takes options alone. A value belongs behind its option.`;
    }
};
/** The command line in English. */
const CLI_TEXTS = {
    description: 'Keep the DingTalk and WeChat chat configurations of Alibaba Cloud OOS in step with a versioned YAML file',
    commands: {
        validate: 'Check the configuration files, offline',
        plan: 'Show what would change; nothing is written',
        apply: 'Carry out what a plan would show',
        export: 'Write the live configurations as a file',
        init: 'Write a first configuration file and a pipeline',
        schema: 'Print the JSON Schema of the configuration file',
        complete: 'Print a script that completes commands in a shell: bash, zsh, fish or powershell',
        emulator: 'Serve an OOS on loopback, for trying things out',
        help: 'Show the help of a command',
    },
    inputs: inputs_gen/* INPUT_HELP */.Di,
    flags: {
        behaviour: 'What it does where the API is not documented, such as omitted=keep',
        detailedExitcode: 'Exit with 2 where there are changes, 0 where there are none, 1 on errors',
        force: 'Replace files that are there already',
        help: 'Show this help',
        json: 'Print one JSON document on standard output, and all else on standard error',
        pipeline: 'Where to run: github, gitlab, jenkins, flow or none',
        port: 'Port to listen on; 0 takes a free one',
        state: 'JSON file in which the state is kept',
        variable: 'Environment variable that holds the secret; it begins with OOS_CHAT_SECRET_',
        verbose: 'Tell each call of the API',
        version: 'Show the version',
        yes: 'Do not ask before changes are carried out',
    },
    headings: { usage: 'Usage:', options: 'Options:', commands: 'Commands:' },
    options: '[options]',
    command: '[command]',
    toStandard: (help, standard) => `${help} (default: ${standard})`,
    toUsageError,
    emulator: EMULATOR_TEXTS,
    init: INIT_TEXTS,
    answers: { yes: 'Yes', no: 'No' },
};

;// CONCATENATED MODULE: ./src/render/texts/en-comment.ts
/** A comment in English. */
const COMMENT_TEXTS = {
    toDigest: (digest) => `Digest of this plan: ${digest}.`,
    summary: 'summary of the run',
    toShortened: (summary) => `Shortened for want of room: the ${summary} shows more.`,
    driftTitle: (scope) => `Chat configurations of ${scope} differ from the file`,
};

;// CONCATENATED MODULE: ./src/render/texts/en-rules.ts
/** What a reference to a secret looks like. */
const REFERENCE_FORMS = '{ fromEnv: OOS_CHAT_SECRET_… } or { fromSecretParameter: … }';
/** What may stand at a place, with its article. */
const KINDS = {
    boolean: 'true or false',
    list: 'a list',
    mapping: 'a mapping',
    nothing: 'nothing',
    number: 'a number',
    reference: `a reference to a secret`,
    text: 'a text',
};
/** What is wrong with the YAML, and what to do. */
const SYNTAX_PROBLEMS = {
    'bad-escape': 'this backslash begins no escape that YAML knows. Double it, or put the text in single quotes, where a backslash is a backslash.',
    'bad-indentation': 'this line is not indented like its neighbours: members of a mapping, and items of a list, begin in one column.',
    'bracket-not-closed': 'this bracket is never closed, or what is in it is not indented. Close it.',
    'key-over-lines': 'a key must stand on one line, with its colon. Is the colon missing, or the blank after it, or a quote?',
    'key-too-long': 'a key must not have more than 1024 characters.',
    'mapping-on-key-line': 'what follows a key and its colon cannot be a mapping or hold a colon and a blank. Put a text with a colon in quotes; or is the next line indented too far?',
    'missing-character': 'something is missing here: a colon and a blank after a key, a comma between items, or a dash before one; or this line is not indented like its neighbours.',
    'missing-comma': 'inside brackets and braces, a comma must stand between items: one is missing here.',
    'quote-not-closed': 'this quote is never closed. Close it; in single quotes, a quote is written twice.',
    'reserved-start': 'a text cannot begin with this character. Put it in quotes.',
    'tab-indentation': 'a tab cannot indent. Use blanks.',
    'unexpected-text': 'this is not expected here. Look before it for a dash, colon or bracket that is missing, or for a quote inside quotes.',
};
/** What this format does without, and what to do instead. */
const FEATURES = {
    alias: {
        what: 'an alias (*)',
        next: 'is not allowed: what is reviewed must be what is written. Write the value itself, or put a text that begins with * in quotes.',
    },
    anchor: { what: 'an anchor (&)', next: 'is not allowed. Remove it, or put a text that begins with & in quotes.' },
    directive: { what: 'a directive (%)', next: 'is not allowed: files are read as YAML 1.2. Remove the line.' },
    document: {
        what: 'a second document',
        next: 'begins here; only one is allowed. Move it to a file of its own: several may be given.',
    },
    'merge-key': { what: 'a merge key (<<)', next: 'is not allowed. Write the members themselves, or use defaults.' },
    tag: { what: 'a tag (!)', next: 'is not allowed. Remove it, or put a text that begins with ! in quotes.' },
};
/** What a text must be. */
const TEXT_RULES = {
    'field-path': 'ramRole, resourceGroupId, or a path such as configuration.BotName',
    name: '1 to 200 characters without line breaks and control characters, no blank at either end',
    'public-text': 'any text that is not empty',
    'ram-role': "a RAM role's name: 1 to 64 letters, digits and . - _",
    'ram-role-not-arn': "a RAM role's name, not its ARN",
    region: 'a region id such as cn-hangzhou',
    'resource-group-id': 'a resource group id: rg- and up to 64 letters and digits',
    'secret-version': '1 to 128 characters',
};
/** Why something is no reference to a secret, and what to write. */
const REFERENCE_FAULTS = {
    form: `this is not a reference to a secret; allowed: ${REFERENCE_FORMS}, with no other key. If a real secret stands here, it is known now: rotate it.`,
    expression: `expressions are not evaluated in this file. Write { fromEnv: OOS_CHAT_SECRET_… }, and set that variable from the secret in the step's env.`,
    variable: 'the variable must be named OOS_CHAT_SECRET_ and 1 to 200 letters, digits or underscores: no other variable of the workflow can be read. If a real secret stands here, it is known now: rotate it.',
    parameter: "an OOS parameter's name has 1 to 180 letters, digits and / _ -, and does not begin with ALIYUN, ACS, ALIBABA, ALICLOUD or OOS.",
};
/** Why a secret's value is refused, and what to do. */
const SECRET_FAULTS = {
    blank: 'it is blank. Set it to the secret.',
    'control-character': 'it holds a line break or another control character. Look for one at its end.',
    mask: 'it is only asterisks, the mask under which the API hides a value. Set it to the secret itself.',
    'too-short': 'it has fewer than 8 characters, too few to be kept out of logs.',
};

;// CONCATENATED MODULE: ./src/render/texts/en-words.ts
/** A count with its noun, in the plural where English wants it. */
const toEnglishCount = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
/** The items of a list within a sentence. */
const toEnglishList = (items) => items.join(', ');

;// CONCATENATED MODULE: ./src/render/texts/en-diagnostics.ts


/** A fault of a file in English, as one line: what was found, what is allowed, what to do. */
const toDiagnosticText = (detail, quote) => {
    // The table has a writer for each code, and each takes the detail of its own code.
    const write = WRITERS[detail.code];
    return write(detail, quote);
};
const WRITERS = {
    FILE_TOO_LARGE: ({ bytes, allowedBytes }) => `the file has ${bytes} bytes; at most ${allowedBytes} are allowed. Split it: several files may be given.`,
    FILE_EMPTY: () => 'the file holds nothing but comments or blank lines. If there shall be no chat configuration, write version: 1 and chatConfigurations: [].',
    ENCODING_INVALID: () => 'from here on the file is not valid UTF-8. Save it as UTF-8.',
    CHARACTER_FORBIDDEN: ({ codePoint, count }) => `the character ${codePoint}${toTimes(count)} is not allowed: it is invisible, changes how text is shown, or is no character at all. Remove it.`,
    YAML_SYNTAX: ({ problem }) => `not valid YAML: ${SYNTAX_PROBLEMS[problem]}`,
    YAML_FEATURE_FORBIDDEN: ({ feature, count }) => {
        const { what, next } = FEATURES[feature];
        return `${what}${toTimes(count)} ${next}`;
    },
    KEY_DUPLICATE: ({ key, firstLine }, quote) => `the key ${quote(key)} stands in line ${firstLine} already. Keep one of the two.`,
    KEY_NOT_TEXT: () => 'this key is not a text. Put it in quotes.',
    KEY_UNKNOWN: ({ key, allowed, suggestion }, quote) => `unknown key ${quote(key)}; allowed: ${toEnglishList(allowed)}.${en_diagnostics_toQuestion(suggestion)}`,
    KEY_RESERVED: ({ key }, quote) => `the key ${quote(key)} is not allowed: programs treat this name as their own. Remove it.`,
    KEY_MISSING: ({ key, similar }, quote) => `${key} is missing.${toRenaming(key, similar, quote) || ' Add it.'}`,
    KEY_RECOMMENDED: ({ key, similar }, quote) => `${key} is missing: it is not required, but a bot is usually set up with one.${toRenaming(key, similar, quote) || ` Add it, or list configuration.${key} under ignore.`}`,
    NESTING_TOO_DEEP: ({ allowed }) => `mappings and lists nest deeper than the ${allowed} levels allowed here.`,
    TOO_MANY_KEYS: ({ found, allowed }) => `the mapping has ${toEnglishCount(found, 'key')}; at most ${allowed} are allowed. This is the first one too many.`,
    TOO_MANY_CONFIGURATIONS: ({ found, allowed }) => `the list has ${toEnglishCount(found, 'chat configuration')}; at most ${allowed} are allowed in one file, and this is the first one too many. Move some to another file: several may be given.`,
    TOO_MANY_FAULTS: ({ count }) => `${toEnglishCount(count, 'more fault')} from here on ${count === 1 ? 'is' : 'are'} not listed. Correct those before first: one cause may be behind many.`,
    TOO_MANY_VALUES: ({ allowedTokens }) => `the file has too many keys and values: at most ${allowedTokens} words, marks and line ends are allowed in one file. Split it: several files may be given.`,
    TYPE_WRONG: ({ found, allowed, values }) => `found ${KINDS[found]}; allowed: ${values === undefined ? toAlternatives(allowed.map((kind) => KINDS[kind])) : toEnglishList(values)}.${toRetyping(found, allowed)}`,
    VALUE_NOT_ALLOWED: ({ found, allowed, suggestion }, quote) => `found ${quote(found)}; allowed: ${toEnglishList(allowed)}.${en_diagnostics_toQuestion(suggestion)}`,
    TEXT_INVALID: ({ found, rule, suggestion }, quote) => `found ${quote(found)}; allowed: ${TEXT_RULES[rule]}.${en_diagnostics_toQuestion(suggestion && quote(suggestion))}`,
    TEXT_NOT_QUOTED: ({ found, number }, quote) => `found ${quote(found)} written without quotes, which not every reader of YAML takes for a text. Quote it${number === undefined ? '' : `, or write ${number} if a number is meant`}.`,
    TEXT_MASKED: () => 'found nothing but asterisks: the mask under which the API hides a value, and never written back. Write the value, or for a secret a reference to it.',
    VERSION_UNKNOWN: ({ found, known }, quote) => `version ${quote(found)} of the file format is not known; known: ${toEnglishList(known.map(String))}. Nothing else in the file was checked.`,
    REGION_MISSING: ({ count }) => `${count === 0 ? 'the list is empty, and nothing says for which region' : `no region is given for ${toEnglishCount(count, 'chat configuration')}, this one first`}. Write region: at the top of the file${count === 0 ? '' : ' or into the chat configuration'}, or set the input region.`,
    NAME_DUPLICATE: ({ name, region, first, firstName }, quote) => firstName === undefined
        ? `the name ${quote(name)} is taken in ${quote(region)} by ${quote(toPlace(first))}. Names are unique within a region.`
        : `the name ${quote(name)} differs from ${quote(firstName)} (${quote(toPlace(first))}) in ${quote(region)} only in letter case or in Unicode form. Choose names that people can tell apart.`,
    SECRET_LITERAL: ({ key }, quote) => `the key ${quote(key)} is secret, and its value stands here for everyone to read. Write a reference: ${REFERENCE_FORMS}. If this was the real secret, it is known now: rotate it.`,
    SECRET_ON_PUBLIC_KEY: ({ key }, quote) => `found a reference to a secret, but ${quote(key)} is public. Write its value as text.`,
    REFERENCE_INVALID: ({ why }) => REFERENCE_FAULTS[why],
    REFERENCE_IN_LIST: () => 'found a reference to a secret as an item of a list, where it has no name to be compared by. Put it under a key of its own.',
    SECRET_UNSET: ({ variable, source }, quote) => source === 'parameter'
        ? `the OOS parameter ${quote(variable)} does not exist in this region or is not encrypted. Create it, or correct the name.`
        : `the environment variable ${quote(variable)} is not set or empty. Set it from a secret in the step's env, or correct the name.`,
    SECRET_UNFIT: ({ variable, source, why }, quote) => `the value of ${source === 'parameter' ? 'the OOS parameter' : 'the environment variable'} ${quote(variable)} cannot be used: ${SECRET_FAULTS[why]}`,
};
const en_diagnostics_toQuestion = (suggestion) => suggestion === undefined ? '' : ` Did you mean ${suggestion}?`;
const toRenaming = (key, similar, quote) => similar === undefined ? '' : ` Did you mean it by ${quote(similar)}? Then rename that to ${key}.`;
/** What to do where the kinds alone tell it. */
const toRetyping = (found, [only, ...others]) => {
    if (others.length > 0)
        return '';
    if (found === 'nothing' && only === 'list')
        return ' For none, write [].';
    return found === 'text' && only === 'number' ? ' Write it without quotes.' : '';
};
const toTimes = (count = 1) => (count > 1 ? ` (${count} times, first here)` : '');
const toAlternatives = (kinds) => {
    const last = kinds.at(-1) ?? '';
    return kinds.length < 2 ? last : `${toEnglishList(kinds.slice(0, -1))} or ${last}`;
};
const toPlace = ({ file, line, column }) => `${file}:${line}:${column}`;

;// CONCATENATED MODULE: ./src/render/texts/en-export.ts

/** Texts of an export in English. */
const EXPORT_TEXTS = {
    toHeadline: (count, files) => `Exported ${toEnglishCount(count, 'live configuration')}${files === '' ? '' : ` to ${files}`}`,
    status: 'Nothing was changed in the cloud. A plan on these files adopts what nobody owns yet.',
    variables: 'Set these variables: the API masks secrets on read, so their values are not in the files.',
    skipped: 'Not exported, because the file format cannot express them. They stay as they are, managed by nobody:',
    fileVariables: 'Variables to set:',
};

;// CONCATENATED MODULE: ./src/render/texts/en-api-failures.ts
const ACTS = {
    ListChatConfigurations: 'list the chat configurations',
    GetChatConfiguration: 'read a chat configuration',
    CreateChatConfiguration: 'create a chat configuration',
    UpdateChatConfiguration: 'update a chat configuration',
    DeleteChatConfiguration: 'delete a chat configuration',
    GetParametersByPath: 'read the records',
    GetParameter: 'read a record',
    CreateParameter: 'write a record',
    UpdateParameter: 'write a record',
    DeleteParameter: 'delete a record',
    GetSecretParameter: 'read an encrypted parameter',
};
const NETWORK_FAULTS = {
    timeout: 'no answer came in time',
    reset: 'the connection was cut',
    refused: 'the connection was refused',
    dns: "the endpoint's name cannot be resolved",
    tls: 'no trusted TLS connection could be made',
    other: 'no connection could be made',
};
/** What an answer must be; anything else that is expected is the name of a member. */
const ANSWER_RULES = {
    json: 'JSON',
    'json-object': 'a JSON object',
    pieces: 'at most 200,000 values and escapes',
    size: 'at most 5 MiB',
    success: 'a status of success',
};
/** What to check for a code of the API; the first that matches counts. Codes as the API's reference lists them. */
const HINTS = [
    {
        code: /^(?:SignatureDoesNotMatch|IncompleteSignature)/,
        toNext: (_, quote) => `The access key secret does not belong to the access key id: check ${quote('access-key-secret')} for a missing part, a space or another account's value.`,
    },
    {
        code: /^InvalidAccessKeyId/,
        toNext: (_, quote) => `The access key does not exist or is disabled: check ${quote('access-key-id')}. A temporary key also needs its ${quote('security-token')}.`,
    },
    {
        code: /SecurityToken/,
        toNext: (_, quote) => `The security token is expired, cut, or belongs to another access key: fetch temporary credentials right before this step and give all three parts, ${quote('security-token')} included.`,
    },
    {
        code: /^(?:Forbidden|NoPermission)/,
        toNext: (action, quote) => `The access key is valid, but may not do this: grant its RAM user or role the action ${quote(action)}.`,
    },
    {
        code: /Timestamp/i,
        toNext: () => "This machine's clock is off by more than 15 minutes: set it, then run again.",
    },
    {
        code: /^SignatureNonceUsed/,
        toNext: () => 'An earlier copy of this request may have been carried out. Run a plan: it shows what is left.',
    },
    {
        code: /^EntityAlreadyExists/,
        toNext: () => 'Somebody created it since the plan was made. Run a plan again and look at what changed.',
    },
    {
        code: /^EntityNotExists/,
        toNext: () => 'Something the request names does not exist: the configuration, its RAM role or its resource group. Check the names, then run a plan again.',
    },
    {
        code: /^(?:Invalid|Missing|Illegal)/,
        toNext: () => 'The API does not accept one of the values: check the fields of this configuration in the file.',
    },
];
/** A failed call in English: what was tried, what came back, what to check. */
const toEnglishApiFailure = (detail, quote) => {
    const failed = `Failed to ${toAct(detail.operation, quote)} in ${quote(detail.region)}`;
    switch (detail.code) {
        case 'API_REJECTED':
            return {
                what: `${failed}: the API refused the request (${toAnswer(detail, quote)}).`,
                next: toHint(detail, quote),
            };
        case 'API_THROTTLED':
            return {
                what: `${failed}: the API still throttles after several tries (${toAnswer(detail, quote)}).`,
                next: 'The quota is shared by the whole account: run again later.',
            };
        case 'API_UNAVAILABLE':
            return {
                what: `${failed}: the service is not available (${toAnswer(detail, quote)}).`,
                next: 'Run again later.',
            };
        case 'API_UNREACHABLE':
            return {
                what: `${failed}: ${NETWORK_FAULTS[detail.reason]}.`,
                next: `Check the region, the input ${quote(detail.region === 'sts' ? 'sts-endpoint' : 'endpoint')}, and that the runner may reach it.`,
            };
        case 'API_ANSWER_INVALID':
            return {
                what: `${failed}: the answer is not what the API promises (${[toAnswer(detail, quote), `expected: ${quote(toExpected(detail.expected))}`].filter((part) => part !== '').join('; ')}).`,
                next: `Run again; if it stays so, check that ${quote('endpoint')} is an OOS endpoint.`,
            };
        case 'LIST_INCOMPLETE':
            return {
                what: `${failed}: the pages of the list do not fit together, and nothing is planned from a part of it.`,
                next: 'Run again.',
            };
    }
};
const toAct = (operation, quote) => (Object.hasOwn(ACTS, operation) ? ACTS[operation] : undefined) ?? `call ${quote(operation)}`;
const toExpected = (expected) => (Object.hasOwn(ANSWER_RULES, expected) ? ANSWER_RULES[expected] : undefined) ?? expected;
const toAnswer = ({ status, apiCode, requestId }, quote) => [
    ...(apiCode === undefined ? [] : [quote(apiCode)]),
    ...(status === undefined ? [] : [`HTTP ${status}`]),
    ...(requestId === undefined ? [] : [`request id ${quote(requestId)}`]),
].join(', ');
const toHint = ({ operation, region, apiCode = '' }, quote) => {
    // Nobody's access key is asked for a role by OIDC: what can be wrong is the role, and whom it trusts.
    if (operation === 'AssumeRoleWithOIDC') {
        return `GitHub's token was refused: check that ${quote('role-to-assume')} and ${quote('oidc-provider-arn')} exist, and that the role's trust policy admits this job (${quote('oidc:sub')}).`;
    }
    const hint = HINTS.find(({ code }) => code.test(apiCode));
    return (hint?.toNext(`${region === 'sts' ? 'sts' : 'oos'}:${operation}`, quote) ??
        'If the code does not tell why, ask Alibaba Cloud with the request id.');
};

;// CONCATENATED MODULE: ./src/render/texts/en-github-failures.ts
const TASKS = {
    comment: 'write the comment on the pull request',
    issue: 'write the issue about drift',
    approval: 'read the approved plan',
    'newer-commits': 'ask for newer commits',
};
const PERMISSIONS = {
    comment: 'pull-requests: write',
    issue: 'issues: write',
    approval: 'pull-requests: read',
    'newer-commits': 'contents: read',
};
const APPROVAL_FAULTS = {
    'no-pull-request': 'no pull request was merged as this commit',
    'no-comment': 'the pull request has no comment of ours',
    'no-digest': 'our comment there holds no digest of a plan',
};
/** A failure on GitHub's side in English. */
const toEnglishGitHubFailure = (detail, quote) => {
    switch (detail.code) {
        case 'EVENT_REFUSED':
            return toRefusal(detail.event, detail.why, quote);
        case 'GITHUB_UNAVAILABLE':
            return {
                what: `Failed to ${TASKS[detail.task]}: ${toReason(detail.status, detail.isRateLimit === true)}.`,
                next: `The job needs the permission ${quote(PERMISSIONS[detail.task])}.`,
            };
        case 'PLAN_NOT_APPROVED':
            return {
                what: `Failed to apply: the plan is now ${quote(detail.found)}, and approved was ${quote(detail.approved)}. Nothing was written. ${toObjects(detail.objects, quote)}`,
                next: 'Look at what differs, and have the plan of now reviewed.',
            };
        case 'APPROVAL_NOT_FOUND':
            return {
                what: `Failed to apply: ${APPROVAL_FAULTS[detail.why]}. Nothing was written.`,
                next: `Have a plan reviewed on a pull request, or give its digest as ${quote('approved-plan')}.`,
            };
        case 'ID_TOKEN_UNAVAILABLE':
            return detail.why === 'permission'
                ? {
                    what: 'Failed to get an ID token from GitHub: the job may not ask for one.',
                    next: `Add ${quote('id-token: write')} to the job's ${quote('permissions')}.`,
                }
                : { what: 'Failed to get an ID token from GitHub: no usable answer came.', next: 'Run again later.' };
    }
};
const MAX_OBJECTS = 20;
const DIFFERENCES = {
    added: 'not in the approved plan',
    removed: 'only in the approved plan',
    changed: 'differs from the approved plan',
    planned: 'in the plan of now',
};
const toObjects = (objects, quote) => {
    const shown = objects.slice(0, MAX_OBJECTS).map(({ key, difference }) => `${quote(key)} (${DIFFERENCES[difference]})`);
    const rest = objects.length > MAX_OBJECTS ? [`${objects.length - MAX_OBJECTS} more`] : [];
    return objects.length === 0 ? 'No change is planned now.' : `Objects: ${[...shown, ...rest].join(', ')}.`;
};
const toReason = (status, isRateLimit) => {
    if (isRateLimit)
        return 'GitHub asks to slow down';
    if (status === undefined)
        return 'no answer came';
    return status < 400 ? 'no usable answer came' : `GitHub refused it (HTTP ${status})`;
};
const toRefusal = (event, why, quote) => {
    const what = `Failed to start on ${quote(event)}`;
    switch (why) {
        case 'fork':
            return {
                what: `${what}: the code comes from a fork, and this event gives it this repository's secrets. Nothing was read.`,
                next: `Use ${quote('pull_request')}: there, a fork's file is validated without secrets.`,
            };
        case 'pull-request':
            return {
                what: `${what}: ${quote('apply')} never runs on a pull request. Nothing was read.`,
                next: `Apply on ${quote('push')} to the default branch, and use ${quote('command: plan')} here.`,
            };
        case 'not-default-branch':
            return { what: `${what}: ${quote('apply')} runs on the default branch alone. Nothing was read.` };
        case 'event':
            return {
                what: `${what}: ${quote('apply')} does not run on this event. Nothing was read.`,
                next: `It runs on ${quote('push')}, ${quote('workflow_dispatch')} and ${quote('schedule')} on the default branch.`,
            };
    }
};

;// CONCATENATED MODULE: ./src/render/texts/en-inputs.ts
/** What an input must be, in English. */
const INPUT_RULES = {
    'account-id': "an account's number",
    'approved-plan': 'the output plan-digest of a plan, or pull-request',
    arn: 'an ARN such as acs:ram::1234567890123456:role/name',
    endpoint: 'https://host or https://host:port, or http on loopback; <region> stands for the region',
    'export-file-needed': 'a path inside the workspace; command: export needs it',
    'fingerprint-key': 'at least 32 characters',
    'fingerprint-key-needed': 'a key; approved-plan: pull-request needs one, because a comment can be edited',
    'global-endpoint': 'https://host or https://host:port; STS has one endpoint for all regions',
    'max-deletions': 'a count such as 5, or a percentage from 0% to 100%',
    'one-kind-of-credentials': 'nothing beside role-to-assume: one kind of credentials',
    'provider-needed': 'the ARN of the RAM OIDC provider; role-to-assume needs it',
    region: 'a region id such as cn-hangzhou',
    'regions-needed': 'the regions to export, one a line; the files in config name none',
    'role-needed': 'the ARN of a RAM role; oidc-provider-arn is for it',
    scope: 'up to 140 letters, digits and . / : @ _ - such as owner/name',
    'scope-needed': 'an owner name such as owner/name; state: parameter-store needs one outside GitHub',
    'session-name': '2 to 64 letters, digits and . @ _ -',
};
/** What is wrong with one input, as a part of a sentence. */
const toInputFaultText = ({ input, found, allowed }, quote) => {
    const shown = found === undefined ? 'has a value that cannot be used' : `is ${quote(found)}`;
    return `${quote(input)} ${shown}; allowed: ${quote(typeof allowed === 'string' ? INPUT_RULES[allowed] : allowed.join(', '))}`;
};

;// CONCATENATED MODULE: ./src/render/texts/en-failures.ts




const PATH_FAULTS = {
    configuration: 'it is a configuration file',
    outside: 'it lies outside the workspace, or is not relative to it',
    symlink: 'it is a symbolic link or lies behind one',
    'not-a-file': 'it is not a regular file',
    'too-large': 'it is too large',
    changed: 'it changed while it was read',
    unreadable: 'it cannot be opened',
    'missing-folder': 'its folder does not exist',
};
const RECORD_ACTIONS = ['oos:GetParametersByPath', 'oos:CreateParameter', 'oos:UpdateParameter', 'oos:DeleteParameter'];
const MOVES = {
    gone: 'it was deleted since the plan was made',
    edited: 'somebody edited it since the plan was made',
    exists: 'somebody created it since the plan was made',
};
/** A failure in English: what failed and why, then what to do. */
const toEnglishFailure = (detail, quote) => {
    switch (detail.code) {
        case 'INPUT_INVALID':
        case 'CREDENTIALS_MISSING':
        case 'CONFIG_NOT_FOUND':
        case 'CONFIG_PATH_REFUSED':
        case 'OUTPUT_FILE_REFUSED':
            return toInputAdvice(detail, quote);
        case 'CONFIG_INVALID':
            return {
                what: `Failed to validate the configuration: ${toEnglishCount(detail.count, 'error')}. Nothing was planned.`,
                next: 'Each error is listed with its file, line and column: correct them all and run again.',
            };
        case 'OBJECT_MOVED':
            return {
                what: `Refused to write: ${MOVES[detail.found]}.`,
                next: 'Run a plan again and look at what changed.',
            };
        case 'WRITE_NOT_SHOWN':
            return {
                what: 'Failed to confirm the write: the API accepted it, but reads did not show it in time.',
                next: 'Run a plan in a minute: it shows what is left.',
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
                what: `Refused the plan for ${toEnglishCount(detail.count, 'reason')}. Nothing was written.`,
                next: 'The plan lists each with what to do about it.',
            };
        case 'APPLY_INCOMPLETE':
            return {
                what: `Failed to apply all changes: ${detail.failed} of ${detail.total} not done.`,
                next: 'The report lists each with what to do about it. Run again: only what is left will be applied.',
            };
        case 'EVENT_REFUSED':
        case 'GITHUB_UNAVAILABLE':
        case 'PLAN_NOT_APPROVED':
        case 'APPROVAL_NOT_FOUND':
        case 'ID_TOKEN_UNAVAILABLE':
            return toEnglishGitHubFailure(detail, quote);
        case 'ACCOUNT_UNEXPECTED':
            return {
                what: `Failed to start: the credentials belong to the account ${quote(detail.found)}, and ${quote('expected-account-id')} is ${quote(detail.expected)}. Nothing else was read.`,
                next: 'Check which secret or role this job uses.',
            };
        case 'UNEXPECTED':
            return {
                what: `Failed for a reason this program does not foresee (${quote(detail.kind)}).`,
                next: 'Run a plan to see what is left. If it fails again, report it with the version and this message.',
            };
        default:
            return toEnglishApiFailure(detail, quote);
    }
};
const toStopAdvice = (detail, quote) => {
    switch (detail.code) {
        case 'NOT_REACHED':
            return {
                what: 'The run ended before its turn.',
                next: 'Run again: only what is left will be applied.',
            };
        case 'CANCELLED':
            return {
                what: 'The run was asked to stop.',
                next: 'Run again: only what is left will be applied.',
            };
        case 'NOT_CONFIRMED':
            return detail.why === 'declined'
                ? { what: 'Nothing was applied: the answer was no.' }
                : {
                    what: 'Failed to apply: nobody can be asked here, because this is no terminal. Nothing was written.',
                    next: `Look at the plan, then run again with ${quote('--yes')}.`,
                };
    }
};
const toCausedAdvice = (detail, quote) => {
    const cause = toEnglishFailure(detail.cause, quote);
    const next = cause.next === undefined ? [] : [cause.next];
    if (detail.code === 'STATE_UNAVAILABLE') {
        return {
            what: `${cause.what} Nothing was planned, because the records tell which configurations are managed.`,
            next: `${next.join('')} Records need the actions ${toEnglishList(RECORD_ACTIONS.map(quote))}. ${quote('state: none')} goes without records.`.trim(),
        };
    }
    if (detail.code === 'RECORD_NOT_WRITTEN') {
        return {
            what: `The change is applied, but its record could not be written. ${cause.what}`,
            next: [...next, 'The next apply writes it.'].join(' '),
        };
    }
    return {
        what: `The old configuration is deleted, but the new one could not be created: the chat is without one now. ${cause.what}`,
        next: [...next, 'Then run again: it creates the new one.'].join(' '),
    };
};
const toInputAdvice = (detail, quote) => {
    switch (detail.code) {
        case 'INPUT_INVALID':
            return {
                what: `Failed to read the inputs: ${detail.faults.map((fault) => toInputFaultText(fault, quote)).join('; ')}.`,
            };
        case 'CREDENTIALS_MISSING':
            return {
                what: `Failed to sign in to Alibaba Cloud: ${toEnglishList(detail.missing.map(quote))} not given.`,
                next: `Give the inputs ${quote('access-key-id')} and ${quote('access-key-secret')}, or set ${quote('ALIBABA_CLOUD_ACCESS_KEY_ID')} and ${quote('ALIBABA_CLOUD_ACCESS_KEY_SECRET')}. Runs for pull requests from forks have no secrets.`,
            };
        case 'CONFIG_NOT_FOUND':
            return {
                what: `Failed to read the configuration: no file matches ${quote(detail.pattern)}.`,
                next: `Check the input ${quote('config')}, and that the repository is checked out before this step.`,
            };
        case 'CONFIG_PATH_REFUSED':
            return {
                what: `Failed to read ${quote(detail.path)}: ${PATH_FAULTS[detail.why]}.`,
                next: `Only regular files inside the workspace are read: check the input ${quote('config')}.`,
            };
        case 'OUTPUT_FILE_REFUSED':
            return {
                what: `Failed to write ${quote(detail.path)}: ${PATH_FAULTS[detail.why]}.`,
                next: 'Give a path inside the workspace, in a folder that exists.',
            };
    }
};

;// CONCATENATED MODULE: ./src/render/texts/en-findings.ts

const RECORD_FAULTS = {
    unreadable: 'it is not a record of this program',
    version: 'another version of this program wrote it',
    tampered: 'somebody changed it',
};
/** A finding in English. */
const toEnglishFinding = (detail, quote) => {
    switch (detail.code) {
        case 'SECRETS_NOT_COMPARED':
            return {
                what: `The secrets of ${toEnglishCount(detail.count, 'configuration')} cannot be compared, because the API masks them and nothing recorded tells what was sent last. They go along with the next change of their configuration; a change of theirs alone is not noticed.`,
            };
        case 'MASKED_LITERAL':
            return {
                what: `The API masks the live value of ${quote(detail.field)}, so the literal in the file cannot be compared with it.`,
                next: `Put a reference there, such as ${quote('{ fromEnv: OOS_CHAT_SECRET_NAME }')}.`,
            };
        case 'PRUNE_WITHOUT_STATE':
            return {
                what: `Nothing is deleted: without records, ${quote('prune: managed')} cannot tell which configurations are managed.`,
                next: `${quote('prune: all')} deletes every configuration of the regions that is not in the file; ${quote('prune: none')} ends this notice.`,
            };
        case 'MASKED_ECHO':
            return {
                what: `An update sends all fields, and the API masks the live value of ${quote(detail.field)}, which the file does not have: the update would overwrite it with the mask.`,
                next: `Add ${quote(detail.field)} to the file, as a reference such as ${quote('{ fromEnv: OOS_CHAT_SECRET_NAME }')}.`,
            };
        case 'TOO_MANY_SECRETS':
            return {
                what: `It has ${detail.count} secrets, and a record holds the fingerprints of ${detail.allowed} at most: it could never be proved equal.`,
                next: `Put several into one secret text, or set ${quote('state: none')}.`,
            };
        case 'OWNED_BY_OTHERS':
            return {
                what: `It belongs to the scope ${quote(detail.owner)} and cannot be changed from here.`,
                next: 'Remove it from this file, or have its owner give it up first.',
            };
        case 'LIVE_UNREADABLE':
            return {
                what: `${toEnglishCount(detail.count, 'live configuration')} in ${quote(detail.region)} cannot be handled by this version, by name or by shape, and will be left alone.`,
            };
        case 'RECORD_IGNORED':
            return {
                what: `The record ${quote(detail.parameter)} in ${quote(detail.region)} does not count: ${RECORD_FAULTS[detail.why]}.`,
                next: 'Its configuration is treated as one without a record; the next apply that changes it writes a new one.',
            };
        case 'TOO_MANY_DELETIONS':
            return toDeletionAdvice(detail, quote);
    }
};
const toDeletionAdvice = (detail, quote) => {
    const { deletions, allowed, managed, limit } = detail;
    return {
        what: `${deletions} of ${toEnglishCount(managed, 'managed configuration')} would be deleted or replaced; ${quote(`max-deletions: ${limit}`)} allows ${allowed}.`,
        next: `If all of them are meant, set ${quote(`max-deletions: ${deletions}`)}, which allows exactly this many.`,
    };
};

// EXTERNAL MODULE: ./src/model/plan.ts
var plan = __webpack_require__(7978);
;// CONCATENATED MODULE: ./src/render/texts/en-plan.ts


/** Why a secret will be sent, in English. */
const SECRET_REASONS = {
    new: 'will be sent: it is new',
    rotated: 'will be sent: the value changed since the last apply',
    'secret-version': 'will be sent: secretVersion changed since the last apply',
    'no-record': 'will be sent: nothing recorded tells what was sent last',
    'other-key': 'will be sent: it was recorded with another fingerprint key',
    edited: 'will be sent: somebody edited the configuration since the last apply',
    'full-set': 'is sent along: an update always sends all fields',
};
const listCounts = (counts) => plan/* ACTIONS */.kl.filter((action) => counts[action] > 0).map((action) => `${counts[action]} to ${action}`);
const toStatus = ({ mode, isRefused, isEmpty }) => {
    if (isRefused)
        return mode === 'plan' ? 'Nothing was written.' : 'Nothing was applied.';
    if (isEmpty)
        return 'The live configurations are as the file says.';
    return mode === 'plan' ? 'Nothing was written: this is a plan only.' : 'These changes are to be applied by this run.';
};
/** A plan in English. */
const PLAN_TEXTS = {
    toHeadline: (state, counts) => {
        const list = toEnglishList(listCounts(counts));
        if (state.isRefused)
            return state.isEmpty ? 'Plan refused' : `Plan refused: ${list}`;
        return state.isEmpty ? 'No changes' : `Plan: ${list}`;
    },
    toStatus,
    toScope: (scope) => `Scope: ${scope}.`,
    toFiles: (files) => `${files.length === 1 ? 'File' : 'Files'}: ${toEnglishList(files)}.`,
    refused: 'This plan is refused: nothing of it can be applied before this is settled.',
    review: 'Look at these first.',
    notices: 'Notices',
    toRoleChange: (object, before, after) => `${object}: the RAM role changes from ${before} to ${after}. It decides what the chat may do in the account.`,
    toDeletion: (object) => `${object}: its webhook stops working.`,
    toReplacement: (object) => `${object}: deleted and created again, so its webhook URL changes.`,
    toMove: (object, from) => `${object}: looks like the new name of ${from}. The webhook URL changes.`,
    toCreation: (fieldCount, role) => {
        const fields = `new, ${toEnglishCount(fieldCount, 'field')}`;
        return role === undefined ? fields : `${fields}, RAM role ${role}`;
    },
    wholeObject: 'the whole configuration',
    ownershipOnly: 'ownership only: it is as the file says',
    adopts: 'becomes managed',
    toMovedFrom: (name) => `new name of ${name}`,
    toFieldCount: (count, alongsideCount) => alongsideCount === 0
        ? toEnglishCount(count, 'field')
        : `${toEnglishCount(count, 'field')}, ${toEnglishCount(alongsideCount, 'secret')} sent along`,
    toPlace: (place) => `Declared at ${place}.`,
    absent: 'not set',
    removed: 'removed',
    detailsLeftOut: 'The differences field by field are too long to show here. The log of this step lists them.',
    toUntouched: ({ unchanged, unmanaged }) => unmanaged === 0
        ? `${unchanged} unchanged, none unmanaged.`
        : `${unchanged} unchanged. ${unmanaged} unmanaged: live in these regions, in no file, and left alone.`,
    toChores: (count) => `${toEnglishCount(count, 'record')} to bring up to date.`,
};

;// CONCATENATED MODULE: ./src/render/texts/en-report.ts

/** How a change ended, in English. */
const OUTCOMES = {
    applied: 'applied',
    confirmed: 'confirmed by reading',
    unconfirmed: 'unconfirmed',
    conflict: 'conflict',
    failed: 'failed',
    unknown: 'unknown',
    'not-reached': 'not reached',
};
/** A report in English. */
const REPORT_TEXTS = {
    toHeadline: (counts, unrecordedCount) => {
        const outcomes = Object.keys(OUTCOMES);
        const total = outcomes.reduce((sum, outcome) => sum + counts[outcome], 0);
        if (total === 0)
            return 'Nothing to apply';
        const unrecorded = unrecordedCount === 0 ? '' : `, ${toEnglishCount(unrecordedCount, 'record')} not written`;
        if (counts.applied + counts.confirmed === total)
            return `Applied ${total} of ${total}${unrecorded}`;
        const others = outcomes.filter((outcome) => counts[outcome] > 0).map((key) => `${counts[key]} ${OUTCOMES[key]}`);
        const isPartly = counts.applied + counts.confirmed + counts.unconfirmed > 0;
        return `${isPartly ? 'Partly applied' : `Applied 0 of ${total}`}: ${toEnglishList(others)}${unrecorded}`;
    },
    toRequestIds: (ids) => `request id ${ids}`,
    superseded: 'Superseded: a newer commit on the default branch changes these files, and its run applies them. Nothing was written.',
    toQuestion: (count, deletionCount) => `Carry out ${toEnglishCount(count, 'change')}${deletionCount === 0 ? '' : ` (deletions and replacements: ${deletionCount})`}?`,
    webhooks: "These webhooks are new. Enter each again in the chat platform's console, or its messages will not arrive.",
    next: 'What to do next',
    outcomeNext: {
        unconfirmed: 'The API accepted it, but reads did not show it in time. Run a plan in a minute: it shows what is left.',
        conflict: 'It moved since the plan, so nothing was written. Run a plan again and look at what changed.',
        failed: 'Nothing was written. Remove the cause, then run again: only what is left will be applied.',
        unknown: 'The answer was lost, and reads do not tell whether it is done. Run a plan: it shows what is left. If it was created, its webhook is new.',
        'not-reached': 'The run ended before its turn. Run again: only what is left will be applied.',
    },
};

;// CONCATENATED MODULE: ./src/render/texts/en.ts









/** English. */
const en = {
    action: { delete: 'delete', replace: 'replace', update: 'update', create: 'create', adopt: 'adopt' },
    outcome: OUTCOMES,
    severity: { error: 'Error', warning: 'Warning', notice: 'Notice' },
    secretReason: SECRET_REASONS,
    column: {
        action: 'Action',
        region: 'Region',
        name: 'Name',
        type: 'Type',
        changes: 'What changes',
        field: 'Field',
        before: 'Before',
        after: 'After',
        outcome: 'Outcome',
        requestIds: 'Request ids',
        reason: 'Reason',
        place: 'Where',
        severity: 'Severity',
        problem: 'What is wrong',
    },
    plan: PLAN_TEXTS,
    comment: COMMENT_TEXTS,
    report: REPORT_TEXTS,
    export: EXPORT_TEXTS,
    file: {
        toHeadline: (errorCount, warningCount, fileCount) => {
            const errors = errorCount > 0 ? [toEnglishCount(errorCount, 'error')] : [];
            const warnings = warningCount > 0 ? [toEnglishCount(warningCount, 'warning')] : [];
            return `${toEnglishList([...errors, ...warnings])} in ${toEnglishCount(fileCount, 'file')}`;
        },
        toValid: (configurationCount, fileCount) => `Valid: ${toEnglishCount(configurationCount, 'configuration')} in ${toEnglishCount(fileCount, 'file')}.`,
        offline: 'This run has no secrets, because the pull request comes from a fork or from Dependabot: the files were validated, and nothing was planned.',
        status: 'Nothing was planned and nothing was written: correct the file first.',
        failed: 'The run failed',
        summaryFailed: 'Failed to write the job summary: its file cannot be written. The log has everything.',
    },
    log: {
        toCall: (count, operation, region) => `API call ${count}: ${operation} in ${region}`,
        toPlanCalls: (count) => `API calls for the plan: ${count}`,
        toAllCalls: (count) => `API calls in all: ${count}`,
        toProgress: (count) => `API calls so far: ${count}`,
    },
    cli: CLI_TEXTS,
    toList: toEnglishList,
    toClauses: (clauses) => clauses.join(', '),
    toParagraph: (sentences) => sentences.join(' '),
    toLabelled: (label, text) => `${label}: ${text}`,
    toRemarked: (text, remark) => `${text} (${remark})`,
    toObject: (name, region) => `${name} in ${region}`,
    toRest: (count) => `${count} more`,
    toHidden: (count) => `${count} more, not shown here for want of room`,
    toFinding: toEnglishFinding,
    toFailure: toEnglishFailure,
    toDiagnostic: toDiagnosticText,
};


/***/ })

};
