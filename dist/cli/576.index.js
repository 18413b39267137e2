export const id = 576;
export const ids = [576];
export const modules = {

/***/ 3576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runEmulator: () => (/* binding */ runEmulator)
});

// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(2210);
;// CONCATENATED MODULE: ./src/emulator/schema.ts

/** Something the emulator's user handed in that cannot be used; the message says what and where. */
class InputError extends Error {
    /** What keeps an emulator from starting, as data, where a command has words of its own for it. */
    fault;
    constructor(message, fault) {
        super(message);
        this.name = 'InputError';
        this.fault = fault;
    }
}
const MAX_FAULTS_SHOWN = 5;
const ajv = new _2020.Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
/** Makes a function that gives its input back as a `T`, or throws an {@link InputError}. Compiled when first used. */
const createParser = (what, schema) => {
    let validate;
    return (input) => {
        validate ??= ajv.compile(schema);
        if (validate(input))
            return input;
        const faults = (validate.errors ?? []).slice(0, MAX_FAULTS_SHOWN).map(toFaultText);
        throw new InputError(`${what}: ${faults.join('; ')}`);
    };
};
const toFaultText = ({ instancePath, keyword, params, message }) => {
    const place = instancePath === '' ? '' : `${instancePath.slice(1)} `;
    if (keyword === 'additionalProperties')
        return `${place}has the unknown member '${params['additionalProperty']}'`;
    if (keyword === 'enum')
        return `${place}must be one of ${params['allowedValues'].join(', ')}`;
    if (keyword === 'const')
        return `${place}must be ${JSON.stringify(params['allowedValue'])}`;
    return `${place}${message ?? keyword}`;
};

;// CONCATENATED MODULE: ./src/emulator/behaviour.ts

/** The behaviour of an emulator that is told nothing. */
const DEFAULT_BEHAVIOUR = {
    omitted: 'clear',
    mask: 'stored',
    type: 'reject',
    secretDate: 'moves',
    staleReads: 0,
    names: 'any',
    paging: 'token',
    pageSize: 100,
    idTokens: 'jwt',
    sessionSeconds: 'asked',
    callsPerSecond: 'unlimited',
};
const parsePartial = createParser('behaviour', {
    type: 'object',
    additionalProperties: false,
    properties: {
        omitted: { enum: ['clear', 'keep'] },
        mask: { enum: ['stored', 'ignored'] },
        type: { enum: ['reject', 'change'] },
        secretDate: { enum: ['moves', 'stays'] },
        staleReads: { type: 'integer', minimum: 0, maximum: 100 },
        names: { enum: ['any', 'plain'] },
        paging: { enum: ['token', 'none'] },
        pageSize: { type: 'integer', minimum: 1, maximum: 100 },
        idTokens: { enum: ['jwt', 'refused'] },
        sessionSeconds: { anyOf: [{ const: 'asked' }, { type: 'integer', minimum: 1, maximum: 43_200 }] },
        callsPerSecond: { anyOf: [{ const: 'unlimited' }, { type: 'integer', minimum: 1, maximum: 1_000 }] },
    },
});
/** `base` with the members that `input` holds. Throws an `InputError`. */
const parseBehaviour = (input, base) => ({ ...base, ...parsePartial(input) });
/** The behaviour that texts such as `omitted=keep` ask for. Throws an `InputError`. */
const parseBehaviourFlags = (flags) => parseBehaviour(Object.fromEntries(flags.map(toMember)), DEFAULT_BEHAVIOUR);
const toMember = (flag) => {
    const [name = '', ...rest] = flag.split('=');
    const value = rest.join('=');
    if (value === '')
        throw new InputError(`the behaviour must be given as name=value, not '${flag}'`);
    return [name, /^\d{1,6}$/.test(value) ? Number(value) : value];
};

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/emulator/account.ts
/** The credentials the emulator knows if it is told none. */
const DEFAULT_ACCOUNT = {
    id: '1000000000000001',
    accessKeyId: 'emulator-access-key-id',
    accessKeySecret: 'emulator-access-key-secret',
};

;// CONCATENATED MODULE: ./src/emulator/dates.ts
const MS_PER_SECOND = 1000;
const toSecondText = (seconds) => new Date(seconds * MS_PER_SECOND).toISOString().slice(0, 19);
/** The form of chat configurations: `2025-12-23T10:14:28+00:00`. */
const toZonedDate = (seconds) => `${toSecondText(seconds)}+00:00`;
/** The form of parameters: `2020-09-01T08:01:43Z`. */
const toUtcDate = (seconds) => `${toSecondText(seconds)}Z`;
/**
 * The form of UpdateChatConfiguration's answer: `2025-12-23T10:16:37.178097`, with microseconds and without a zone. The
 * fraction comes from the clock where the clock is still in that second.
 */
const toUnzonedDate = (seconds, nowMs) => {
    const ms = Math.floor(nowMs / MS_PER_SECOND) === seconds ? nowMs % MS_PER_SECOND : 0;
    const microseconds = Math.floor(ms) * 1000 + 97;
    return `${toSecondText(seconds)}.${String(microseconds).padStart(6, '0')}`;
};
/** The second that a stored date names. */
const toSeconds = (date) => Math.floor(Date.parse(date) / MS_PER_SECOND);
/** The second to stamp a change with: the clock's, or the one after the object's last, so that dates always move. */
const toNextSecond = (nowMs, last) => Math.max(Math.floor(nowMs / MS_PER_SECOND), (last ?? Number.NEGATIVE_INFINITY) + 1);

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/emulator/generated.ts

/** Webhooks of the emulator lead nowhere: the domain is reserved (RFC 2606). */
const WEBHOOK_HOST = 'oos-webhook.example';
/** The length of the key with which WeCom encrypts its calls. */
const AES_KEY_LENGTH = 43;
/** The same each time for the same parts, and unlike for others. */
const toDigest = (...parts) => (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts));
/** What a platform needs to call the chatbot. An object made again under its name gets another webhook. */
const toOutputs = (place, name, type, createdDate) => {
    const parts = [place.accountId, place.region, name, type, createdDate];
    const url = `https://${WEBHOOK_HOST}/webhook/${toDigest('webhook', ...parts)
        .digest('hex')
        .slice(0, 40)}`;
    if (type !== 'WeChat')
        return { URL: url };
    const letters = toDigest('aes-key', ...parts)
        .digest('base64')
        .replace(/[+/=]/g, 'x');
    return { URL: url, AesKey: letters.slice(0, AES_KEY_LENGTH) };
};
/** A parameter's id, such as `p-4c4b401cab6747aa01c2`. */
const toParameterId = (place, name, createdDate) => `p-${toDigest('parameter', place.accountId, place.region, name, createdDate).digest('hex').slice(0, 20)}`;

// EXTERNAL MODULE: ./src/model/secret.ts
var secret = __webpack_require__(1405);
// EXTERNAL MODULE: ./src/model/tree.ts + 1 modules
var tree = __webpack_require__(7554);
;// CONCATENATED MODULE: ./src/emulator/masks.ts


/** What a read shows in place of a secret. */
const MASK = '******';
/** A configuration as GetChatConfiguration shows it: every value under a secret name is asterisks, at any depth. */
const toMasked = (configuration) => Object.fromEntries(Object.entries(configuration).map(([key, value]) => [key, (0,secret/* isSecretName */.eh)(key) ? MASK : maskBelow(value)]));
const maskBelow = (value) => {
    if ((0,tree/* isTreeList */.rB)(value))
        return value.map(maskBelow);
    return (0,tree/* isTreeObject */.kE)(value) ? toMasked(value) : value;
};
/** What was sent, with the stored value wherever asterisks were sent under a secret name. */
const keepMasked = (sent, stored) => Object.fromEntries(Object.entries(sent).map(([key, value]) => {
    const old = Object.hasOwn(stored, key) ? stored[key] : undefined;
    if ((0,secret/* isSecretName */.eh)(key))
        return [key, isMask(value) ? (old ?? value) : value];
    return [key, (0,tree/* isTreeObject */.kE)(value) && (0,tree/* isTreeObject */.kE)(old) ? keepMasked(value, old) : value];
}));
const isMask = (value) => typeof value === 'string' && (0,secret/* isMaskText */.Kh)(value);
/** Whether any text in it is only asterisks. */
const hasMask = (value) => {
    if ((0,tree/* isTreeList */.rB)(value))
        return value.some(hasMask);
    return (0,tree/* isTreeObject */.kE)(value) ? Object.values(value).some(hasMask) : isMask(value);
};
/** `target` changed as a JSON Merge Patch (RFC 7396) says: members replace, objects merge, null removes. */
const mergePatch = (target, patch) => {
    if (!(0,tree/* isTreeObject */.kE)(patch))
        return patch;
    const base = (0,tree/* isTreeObject */.kE)(target) ? target : {};
    const merged = (0,tree/* mapObject */.s8)(patch, (value) => value);
    const kept = Object.entries(base).filter(([key]) => !Object.hasOwn(merged, key));
    const changed = Object.entries(merged)
        .filter(([, value]) => value !== null)
        .map(([key, value]) => [key, mergePatch(Object.hasOwn(base, key) ? base[key] : undefined, value)]);
    return Object.fromEntries([...kept, ...changed]);
};

;// CONCATENATED MODULE: ./src/emulator/service-error.ts
/** An error that the API answers. Codes and messages follow those of Alibaba Cloud's gateway and of OOS. */
class ServiceError extends Error {
    status;
    code;
    constructor(status, code, message) {
        super(message);
        this.name = 'ServiceError';
        this.status = status;
        this.code = code;
    }
}
/** A parameter that must be there and is not: the gateway makes the code from the parameter's name. */
const toMissing = (parameter) => new ServiceError(400, `Missing${parameter}`, `${parameter} is mandatory for this action.`);
/** A parameter whose value is refused. `allowed` completes "It must be …". */
const toInvalid = (parameter, allowed) => new ServiceError(400, `InvalidParameter.${parameter}`, `The parameter ${parameter} is invalid. It must be ${allowed}.`);
/** The body of an error's answer. */
const toErrorBody = (code, message, requestId, host) => ({
    RequestId: requestId,
    HostId: host,
    Code: code,
    Message: message,
    Recommend: `https://oos-emulator.example/troubleshoot?q=${encodeURIComponent(code)}&product=Oos&requestId=${requestId}`,
});

;// CONCATENATED MODULE: ./src/emulator/operation.ts


/** A parameter that may be left out; an empty one counts as left out. */
const getText = ({ parameters }, name) => parameters.get(name) || undefined;
/** A parameter that must be there. Throws a `ServiceError`. */
const requireText = (call, name) => {
    const text = getText(call, name);
    if (text === undefined)
        throw toMissing(name);
    return text;
};
/** A parameter that is a whole number within limits. Throws a `ServiceError`. */
const getNumber = (call, name, limits) => {
    const text = getText(call, name);
    if (text === undefined)
        return limits.standard;
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    const isAllowed = number >= limits.min && number <= limits.max;
    if (!isAllowed)
        throw toInvalid(name, `a number from ${limits.min} to ${limits.max}`);
    return number;
};
/** A parameter that is `true` or `false`; left out it is false. Throws a `ServiceError`. */
const getBoolean = (call, name) => {
    const text = getText(call, name)?.toLowerCase() ?? 'false';
    if (text !== 'true' && text !== 'false')
        throw toInvalid(name, 'true or false');
    return text === 'true';
};
/** A parameter that is the JSON text of an object. Throws a `ServiceError`. */
const getObject = (call, name) => {
    const text = getText(call, name);
    if (text === undefined)
        return undefined;
    const value = parseJson(text);
    if (!(0,tree/* isTreeObject */.kE)(value))
        throw toInvalid(name, 'the JSON text of an object');
    return value;
};
/** The value of a JSON text, or undefined where it is none. */
const parseJson = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
/** An answer's body without the members that have no value. */
const toBody = (members) => Object.fromEntries(Object.entries(members).filter((entry) => entry[1] !== undefined));

;// CONCATENATED MODULE: ./src/emulator/paging.ts

/**
 * Cuts a page out of a list. A token stands for a place in the list and for no snapshot of it: what is made or deleted
 * between two pages moves the items.
 */
const toPage = (all, request) => {
    const start = toOffset(request);
    const end = start + request.size;
    const items = all.slice(start, end);
    return end < all.length ? { items, nextToken: toToken(request.list, end) } : { items };
};
/** The token of the place `offset` in a list. */
const toToken = (list, offset) => Buffer.from(`1:${list}:${offset}`).toString('base64url');
/** The place in its list that a request's token stands for: 0 without one. Throws a `ServiceError`. */
const toOffset = ({ list, token }) => {
    if (token === undefined || token === '')
        return 0;
    const [version, name, offset = ''] = Buffer.from(token, 'base64url').toString('utf8').split(':');
    const isKnown = version === '1' && name === list && /^\d{1,9}$/.test(offset);
    if (!isKnown)
        throw toInvalid('NextToken', 'a token that the previous page answered');
    return Number(offset);
};

;// CONCATENATED MODULE: ./src/emulator/stored.ts
/** The `Type` of an encrypted parameter. */
const SECRET_TYPE = 'Secret';
/** A region in which nothing was made yet. */
const EMPTY_REGION = { chatConfigurations: new Map(), parameters: new Map() };
/** A copy of `map` in which `name` is `value`. */
const withEntry = (map, name, value) => new Map(map).set(name, value);
/** A copy of `map` without `name`. */
const withoutEntry = (map, name) => new Map([...map].filter(([other]) => other !== name));

;// CONCATENATED MODULE: ./src/emulator/chat.ts








const CHAT_TYPES = ['DingTalk', 'WeChat'];
const MAX_NAME_LENGTH = 200;
const PLAIN_NAME = /^[A-Za-z0-9_-]{1,64}$/;
const PAGE_LIMITS = { min: 1, max: 100, standard: 50 };
/** CreateChatConfiguration. */
const createChat = (call) => {
    const name = requireText(call, 'Name');
    assertName(name, call.behaviour.names);
    if (call.state.chatConfigurations.has(name)) {
        throw new ServiceError(400, 'EntityAlreadyExists.ChatConfiguration', `The chat configuration ${name} already exists.`);
    }
    const type = requireText(call, 'Type');
    assertType(type);
    const members = { ...toTexts(call), Configuration: getObject(call, 'Configuration') ?? {} };
    const date = toZonedDate(call.stamp(name));
    const outputs = toOutputs(call.place, name, type, date);
    const chat = { Name: name, Type: type, ...members, Outputs: outputs, CreatedDate: date, UpdatedDate: date };
    return { body: { ChatConfiguration: toReceipt(chat) }, state: withChat(call, chat) };
};
/** UpdateChatConfiguration. */
const updateChat = (call) => {
    const stored = requireChat(call);
    const seconds = call.stamp(stored.Name);
    const updated = toUpdated(call, stored);
    const isDated = call.behaviour.secretDate === 'moves' || !isEqualMasked(updated, stored);
    const chat = isDated ? { ...updated, UpdatedDate: toZonedDate(seconds) } : updated;
    // Documented oddity: this operation alone answers a date without a zone, and finer than a read shows it.
    const receipt = toReceipt({ ...chat, UpdatedDate: toUnzonedDate(seconds, call.nowMs) });
    return { body: { ChatConfiguration: receipt }, state: withChat(call, chat) };
};
/** GetChatConfiguration. */
const getChat = (call) => {
    const chat = requireChat(call);
    const configuration = call.isUnmasked ? chat.Configuration : toMasked(chat.Configuration);
    const { ResourceGroupId } = chat;
    const body = toBody({ ...toSummary(chat), Configuration: JSON.stringify(configuration), ResourceGroupId });
    return { body: { ChatConfiguration: body } };
};
/** ListChatConfigurations: by name, without Configuration and ResourceGroupId. Filters are ignored. */
const listChats = (call) => {
    const asked = Math.min(getNumber(call, 'MaxResults', PAGE_LIMITS), call.behaviour.pageSize);
    const size = call.behaviour.paging === 'none' ? Number.POSITIVE_INFINITY : asked;
    const all = [...call.state.chatConfigurations.values()].sort((a, b) => (a.Name < b.Name ? -1 : 1));
    const request = { list: 'ListChatConfigurations', size, token: getText(call, 'NextToken') };
    const page = toPage(all, request);
    return { body: toBody({ ChatConfigurations: page.items.map(toSummary), NextToken: page.nextToken }) };
};
/** DeleteChatConfiguration. */
const deleteChat = (call) => {
    const { Name } = requireChat(call);
    const chatConfigurations = withoutEntry(call.state.chatConfigurations, Name);
    return { body: { Content: 'Chat configuration deleted successfully.' }, state: { ...call.state, chatConfigurations } };
};
const requireChat = (call) => {
    const name = requireText(call, 'Name');
    const chat = call.state.chatConfigurations.get(name);
    if (chat !== undefined)
        return chat;
    throw new ServiceError(404, 'EntityNotExists.ChatConfiguration', `The chat configuration ${name} does not exist.`);
};
const assertName = (name, names) => {
    if (name.length > MAX_NAME_LENGTH)
        throw toInvalid('Name', `at most ${MAX_NAME_LENGTH} characters long`);
    if (names === 'plain' && !PLAIN_NAME.test(name))
        throw toInvalid('Name', '1 to 64 letters, digits, dashes, underscores');
};
/** Whether nobody who reads both could tell them apart. */
const isEqualMasked = (a, b) => (0,external_node_util_.isDeepStrictEqual)({ ...a, Configuration: toMasked(a.Configuration) }, { ...b, Configuration: toMasked(b.Configuration) });
const assertType = (type) => {
    if (!CHAT_TYPES.includes(type))
        throw toInvalid('Type', `one of ${CHAT_TYPES.join(', ')}`);
};
const toTexts = (call) => {
    const ramRole = getText(call, 'RamRole');
    const resourceGroupId = getText(call, 'ResourceGroupId');
    return {
        ...(ramRole !== undefined && { RamRole: ramRole }),
        ...(resourceGroupId !== undefined && { ResourceGroupId: resourceGroupId }),
    };
};
/** What an update makes of the stored object: as the behaviour says where the API's own is not known. */
const toUpdated = (call, stored) => {
    const { omitted, mask, type: typeChange } = call.behaviour;
    const type = getText(call, 'Type') ?? stored.Type;
    assertType(type);
    if (type !== stored.Type && typeChange === 'reject')
        throw toInvalid('Type', `${stored.Type}, as it was created`);
    const sent = getObject(call, 'Configuration');
    const kept = omitted === 'keep' ? stored : { ...toIdentity(stored), Configuration: {} };
    const configuration = sent !== undefined && mask === 'ignored' ? keepMasked(sent, stored.Configuration) : sent;
    return { ...kept, Type: type, ...toTexts(call), ...(configuration !== undefined && { Configuration: configuration }) };
};
const toIdentity = ({ Name, Outputs, CreatedDate, UpdatedDate }) => ({
    Name,
    Outputs,
    CreatedDate,
    UpdatedDate,
});
const toReceipt = ({ Name, CreatedDate, UpdatedDate }) => ({ Name, CreatedDate, UpdatedDate });
const toSummary = (chat) => {
    const { Name, Type, RamRole, CreatedDate, UpdatedDate } = chat;
    return toBody({ Name, Type, RamRole, Outputs: JSON.stringify(chat.Outputs), CreatedDate, UpdatedDate });
};
const withChat = ({ state }, chat) => ({
    ...state,
    chatConfigurations: withEntry(state.chatConfigurations, chat.Name, chat),
});

;// CONCATENATED MODULE: ./src/emulator/parameter-view.ts



const NAME = /^(?!(?:aliyun|acs|alibaba|alicloud|oos))[a-z0-9_/-]{1,180}$/i;
/** The `Name` of a request. Throws a `ServiceError`. */
const requireName = (call) => {
    const name = requireText(call, 'Name');
    parameter_view_assertName('Name', name);
    return name;
};
/** Throws a `ServiceError` where a text cannot be a parameter's name. */
const parameter_view_assertName = (parameter, name) => {
    if (NAME.test(name))
        return;
    throw toInvalid(parameter, '1 to 180 letters, digits, hyphens, underscores and slashes, not starting with ALIYUN, ACS, ALIBABA, ALICLOUD or OOS');
};
/** The parameter that a request names. Throws a `ServiceError`. */
const requireParameter = (call, kind) => {
    const name = requireName(call);
    const parameter = call.state.parameters.get(name);
    if (parameter !== undefined && toKind(parameter) === kind)
        return parameter;
    throw new ServiceError(404, 'EntityNotExists.Parameter', `The parameter ${name} does not exist.`);
};
/** The common parameters by name. */
const listCommon = (call) => [...call.state.parameters.values()]
    .filter((parameter) => toKind(parameter) === 'common')
    .sort((a, b) => (a.Name < b.Name ? -1 : 1));
const toKind = ({ Type }) => (Type === SECRET_TYPE ? 'secret' : 'common');
/** What every operation answers of a parameter: all but its value. */
const toDescription = (call, parameter) => {
    const { Id, Name, Type, ParameterVersion, Description, Constraints, ResourceGroupId } = parameter;
    const user = `root(${call.place.accountId})`;
    return toBody({
        ...{ Id, Name, Type, ParameterVersion, Description, Constraints, ResourceGroupId },
        Tags: parameter.Tags ?? {},
        ShareType: 'Private',
        CreatedBy: user,
        CreatedDate: parameter.CreatedDate,
        UpdatedBy: user,
        UpdatedDate: parameter.UpdatedDate,
    });
};
/** A parameter with its value. */
const toDetail = (call, parameter, value = parameter.Value) => ({
    ...toDescription(call, parameter),
    Value: value,
});

;// CONCATENATED MODULE: ./src/emulator/parameter-reads.ts





const MAX_NAMES = 10;
const MAX_PATH_LENGTH = 200;
const BY_PATH_LIMITS = { min: 1, max: 10, standard: 10 };
const LIST_LIMITS = { min: 10, max: 100, standard: 50 };
/** GetParameter. Versions before the last are not kept. */
const getParameter = (call) => ({
    body: { Parameter: toDetail(call, requireParameter(call, 'common')) },
});
/** GetSecretParameter. Without `WithDecryption` the value is null. */
const getSecretParameter = (call) => {
    const parameter = requireParameter(call, 'secret');
    const value = getBoolean(call, 'WithDecryption') ? parameter.Value : null;
    return { body: { Parameter: toDetail(call, parameter, value) } };
};
/** GetParameters: those of `Names` that exist, and the names of the others. */
const getParameters = (call) => {
    const names = parseJson(requireText(call, 'Names'));
    const isList = (0,tree/* isTreeList */.rB)(names) && names.every((name) => typeof name === 'string');
    if (!isList || names.length < 1 || names.length > MAX_NAMES) {
        throw toInvalid('Names', `the JSON text of a list of 1 to ${MAX_NAMES} names`);
    }
    for (const name of names)
        parameter_view_assertName('Names', name);
    const found = new Map(listCommon(call).map((parameter) => [parameter.Name, parameter]));
    return {
        body: {
            Parameters: names.flatMap((name) => found.get(name) ?? []).map((parameter) => toDetail(call, parameter)),
            InvalidParameters: names.filter((name) => !found.has(name)),
        },
    };
};
/** GetParametersByPath: with values, and at most ten a page. */
const getParametersByPath = (call) => {
    const path = requireText(call, 'Path');
    if (!path.startsWith('/') || path.length > MAX_PATH_LENGTH) {
        throw toInvalid('Path', `a path of at most ${MAX_PATH_LENGTH} characters that starts with a slash`);
    }
    const below = filterByPath(listCommon(call), path, getBoolean(call, 'Recursive'));
    const size = getNumber(call, 'MaxResults', BY_PATH_LIMITS);
    return toPagedOutcome(call, 'GetParametersByPath', below, size, (parameter) => {
        // Its answer has no ResourceGroupId, unlike that of the other operations.
        const { ResourceGroupId: _, ...members } = toDetail(call, parameter);
        return members;
    });
};
/** ListParameters: without values; `Name` finds every name that holds it. Sort orders and tags are ignored. */
const listParameters = (call) => {
    const path = getText(call, 'Path');
    const name = getText(call, 'Name')?.toLowerCase() ?? '';
    const type = getText(call, 'Type');
    const all = listCommon(call).filter((parameter) => parameter.Name.toLowerCase().includes(name) && (type === undefined || parameter.Type === type));
    const found = path === undefined ? all : filterByPath(all, path, getBoolean(call, 'Recursive'));
    return toPagedOutcome(call, 'ListParameters', found, getNumber(call, 'MaxResults', LIST_LIMITS), (parameter) => {
        const { Constraints: _, ...members } = toDescription(call, parameter);
        // This one operation answers the version as text.
        return { ...members, ParameterVersion: String(parameter.ParameterVersion) };
    });
};
const filterByPath = (all, path, isRecursive) => {
    const prefix = path.endsWith('/') ? path : `${path}/`;
    return all.filter(({ Name }) => {
        const rest = Name.startsWith(prefix) ? Name.slice(prefix.length) : '';
        return rest !== '' && (isRecursive || !rest.includes('/'));
    });
};
const toPagedOutcome = (call, list, all, maxResults, toItem) => {
    const size = Math.min(maxResults, call.behaviour.pageSize);
    const { items, nextToken } = toPage(all, { list, size, token: getText(call, 'NextToken') });
    const Parameters = items.map(toItem);
    return { body: toBody({ Parameters, NextToken: nextToken, MaxResults: maxResults, TotalCount: all.length }) };
};

;// CONCATENATED MODULE: ./src/emulator/parameter-writes.ts






const COMMON_TYPES = ['String', 'StringList'];
const MAX_VALUE_LENGTH = 4096;
const MAX_VERSION = 100;
/** CreateParameter or CreateSecretParameter. A ClientToken is ignored. */
const createParameter = (kind) => (call) => {
    const name = requireName(call);
    const value = requireValue(call);
    const type = requireType(call, kind);
    if (call.state.parameters.has(name)) {
        throw new ServiceError(400, 'EntityAlreadyExists.Parameter', `The parameter ${name} already exists.`);
    }
    const optional = toOptional(call);
    const date = toUtcDate(call.stamp(name));
    return store(call, {
        Id: toParameterId(call.place, name, date),
        Name: name,
        Type: type,
        Value: value,
        ParameterVersion: 1,
        ...optional,
        CreatedDate: date,
        UpdatedDate: date,
    });
};
/** UpdateParameter or UpdateSecretParameter. Members that are not sent stay. */
const updateParameter = (kind) => (call) => {
    const stored = requireParameter(call, kind);
    const value = requireValue(call);
    if (stored.ParameterVersion >= MAX_VERSION) {
        throw new ServiceError(400, 'LimitExceeded.ParameterVersion', `The parameter ${stored.Name} already has ${MAX_VERSION} versions.`);
    }
    const { Constraints: _, ...optional } = toOptional(call);
    const outcome = store(call, {
        ...stored,
        ...optional,
        Value: value,
        ParameterVersion: stored.ParameterVersion + 1,
        UpdatedDate: toUtcDate(call.stamp(stored.Name)),
    });
    return outcome;
};
/** DeleteParameter or DeleteSecretParameter. */
const deleteParameter = (kind) => (call) => {
    const { Name } = requireParameter(call, kind);
    return { body: {}, state: { ...call.state, parameters: withoutEntry(call.state.parameters, Name) } };
};
const requireValue = (call) => {
    const value = requireText(call, 'Value');
    if (value.length > MAX_VALUE_LENGTH)
        throw toInvalid('Value', `at most ${MAX_VALUE_LENGTH} characters long`);
    return value;
};
const requireType = (call, kind) => {
    const type = kind === 'secret' ? (getText(call, 'Type') ?? SECRET_TYPE) : requireText(call, 'Type');
    const allowed = kind === 'secret' ? [SECRET_TYPE] : COMMON_TYPES;
    if (!allowed.includes(type))
        throw toInvalid('Type', `one of ${allowed.join(', ')}`);
    return type;
};
const toOptional = (call) => {
    const description = getText(call, 'Description');
    const constraints = getText(call, 'Constraints');
    const resourceGroupId = getText(call, 'ResourceGroupId');
    const tags = getObject(call, 'Tags');
    return {
        ...(description !== undefined && { Description: description }),
        ...(constraints !== undefined && { Constraints: constraints }),
        ...(resourceGroupId !== undefined && { ResourceGroupId: resourceGroupId }),
        ...(tags !== undefined && { Tags: tags }),
    };
};
const store = (call, parameter) => ({
    body: { Parameter: toDescription(call, parameter) },
    state: { ...call.state, parameters: withEntry(call.state.parameters, parameter.Name, parameter) },
});

;// CONCATENATED MODULE: ./src/emulator/sts.ts




const ROLE_ARN = /^acs:ram::(\d+):role\/([\w.-]{1,64})$/i;
const PROVIDER_ARN = /^acs:ram::(\d+):oidc-provider\/[\w.-]{1,128}$/i;
const SESSION_NAME = /^[\w.@-]{2,64}$/;
const JWT = /^[\w-]+\.[\w-]+\.[\w-]+$/;
const MAX_TOKEN_LENGTH = 20_000;
const DURATION_LIMITS = { min: 900, max: 43_200, standard: 3_600 };
/** AssumeRoleWithOIDC. Every role and every provider of a known account exists; a token's claims are not looked at. */
const assumeRoleWithOidc = (call) => {
    const { sessions, behaviour, nowMs } = call;
    const [, accountId = '', roleName = ''] = requireMatch(call, 'RoleArn', ROLE_ARN, 'the ARN of a role');
    const [, providerAccountId] = requireMatch(call, 'OIDCProviderArn', PROVIDER_ARN, 'the ARN of an OIDC provider');
    const [sessionName] = requireMatch(call, 'RoleSessionName', SESSION_NAME, '2 to 64 letters, digits and . @ _ -');
    const token = requireText(call, 'OIDCToken');
    const askedSeconds = getNumber(call, 'DurationSeconds', DURATION_LIMITS);
    if (!sessions.hasAccount(accountId)) {
        throw new ServiceError(404, 'EntityNotExist.Role', 'The specified role does not exist.');
    }
    if (providerAccountId !== accountId) {
        throw new ServiceError(404, 'EntityNotExist.OIDCProvider', 'The specified OIDC provider does not exist.');
    }
    if (behaviour.idTokens === 'refused' || !JWT.test(token) || token.length > MAX_TOKEN_LENGTH) {
        // Like errors of the gateway it repeats what was sent: clients must not print it.
        throw new ServiceError(400, 'AuthenticationFail.OIDCToken.Invalid', `The OIDC token is invalid: ${token}`);
    }
    const seconds = behaviour.sessionSeconds === 'asked' ? askedSeconds : behaviour.sessionSeconds;
    // Rounded down to the second that the answer tells, so that nothing holds longer than it says.
    const expiresAtSeconds = Math.floor(nowMs / 1_000) + seconds;
    const role = { roleName, sessionName };
    const session = sessions.open(accountId, role, expiresAtSeconds * 1_000);
    return {
        AssumedRoleUser: { Arn: toRoleUserArn(accountId, role), AssumedRoleId: toPrincipalId(accountId, role) },
        Credentials: {
            AccessKeyId: session.accessKeyId,
            AccessKeySecret: session.accessKeySecret,
            SecurityToken: session.securityToken,
            Expiration: toUtcDate(expiresAtSeconds),
        },
    };
};
/** GetCallerIdentity. */
const getCallerIdentity = ({ account }) => {
    if (account === undefined)
        throw new ServiceError(400, 'MissingAccessKeyId', 'AccessKeyId is mandatory.');
    const { id, role } = account;
    if (role === undefined) {
        return { AccountId: id, Arn: `acs:ram::${id}:root`, IdentityType: 'Account', PrincipalId: id, UserId: id };
    }
    return {
        AccountId: id,
        Arn: toRoleUserArn(id, role),
        IdentityType: 'AssumedRoleUser',
        PrincipalId: toPrincipalId(id, role),
        RoleId: toRoleId(id, role),
    };
};
const requireMatch = (call, name, pattern, allowed) => {
    const [whole, ...groups] = pattern.exec(requireText(call, name)) ?? [];
    if (whole === undefined)
        throw toInvalid(name, allowed);
    return [whole, ...groups];
};
const toRoleUserArn = (accountId, { roleName, sessionName }) => `acs:ram::${accountId}:assumed-role/${roleName}/${sessionName}`;
const toPrincipalId = (accountId, role) => `${toRoleId(accountId, role)}:${role.sessionName}`;
/** The same number for the same role, as the real one is. */
const toRoleId = (accountId, { roleName }) => {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(`${accountId}/${roleName.toLowerCase()}`).digest();
    return `3${hash.readBigUInt64BE().toString().slice(0, 17).padStart(17, '0')}`;
};

;// CONCATENATED MODULE: ./src/emulator/operations.ts




const chat = { methods: ['POST'], collection: 'chatConfigurations' };
const parameter = { methods: ['GET', 'POST'], collection: 'parameters' };
/** Every operation of OOS the emulator knows. */
const OPERATIONS = new Map([
    ['CreateChatConfiguration', { ...chat, kind: 'write', member: 'ChatConfiguration', run: createChat }],
    ['UpdateChatConfiguration', { ...chat, kind: 'write', member: 'ChatConfiguration', run: updateChat }],
    ['GetChatConfiguration', { ...chat, kind: 'read', member: 'ChatConfiguration', run: getChat }],
    ['ListChatConfigurations', { ...chat, kind: 'read', member: 'ChatConfigurations', run: listChats }],
    ['DeleteChatConfiguration', { ...chat, kind: 'write', member: 'Content', run: deleteChat }],
    ['CreateParameter', { ...parameter, kind: 'write', member: 'Parameter', run: createParameter('common') }],
    ['UpdateParameter', { ...parameter, kind: 'write', member: 'Parameter', run: updateParameter('common') }],
    ['GetParameter', { ...parameter, kind: 'read', member: 'Parameter', run: getParameter }],
    ['GetParameters', { ...parameter, kind: 'read', member: 'Parameters', run: getParameters }],
    ['GetParametersByPath', { ...parameter, kind: 'read', member: 'Parameters', run: getParametersByPath }],
    ['ListParameters', { ...parameter, kind: 'read', member: 'Parameters', run: listParameters }],
    ['DeleteParameter', { ...parameter, kind: 'write', member: 'RequestId', run: deleteParameter('common') }],
    [
        'CreateSecretParameter',
        { ...parameter, kind: 'write', member: 'Parameter', hasSecretValue: true, run: createParameter('secret') },
    ],
    [
        'UpdateSecretParameter',
        { ...parameter, kind: 'write', member: 'Parameter', hasSecretValue: true, run: updateParameter('secret') },
    ],
    ['GetSecretParameter', { ...parameter, kind: 'read', member: 'Parameter', run: getSecretParameter }],
    ['DeleteSecretParameter', { ...parameter, kind: 'write', member: 'RequestId', run: deleteParameter('secret') }],
]);
const sts = { methods: ['GET', 'POST'] };
/** Every operation of STS the emulator knows. */
const STS_OPERATIONS = new Map([
    ['AssumeRoleWithOIDC', { ...sts, isSigned: false, member: 'Credentials', run: assumeRoleWithOidc }],
    ['GetCallerIdentity', { ...sts, isSigned: true, member: 'AccountId', run: getCallerIdentity }],
]);
/** The names of all operations: no two services share one. */
const OPERATION_NAMES = [...OPERATIONS.keys(), ...STS_OPERATIONS.keys()];
/** What is known of an operation; undefined where there is none of that name. */
const findTraits = (name) => OPERATIONS.get(name) ?? STS_OPERATIONS.get(name);

;// CONCATENATED MODULE: ./src/emulator/answer.ts

/** No answer: the connection is cut. */
const NO_ANSWER = { form: 'none' };
/** The answer that tells an error. */
const toErrorAnswer = (error, frame) => ({
    form: 'json',
    status: error.status,
    body: toErrorBody(error.code, error.message, frame.requestId, frame.host),
});
/** A success with another body; any other answer as it is. */
const alterBody = (answer, alter) => answer.form === 'json' && answer.status === 200 ? { ...answer, body: alter(answer.body) } : answer;
/** How a call ended, in one word: `OK`, an error's code, `NotJson` or `NoAnswer`. */
const toOutcomeWord = (answer) => {
    if (answer.form === 'none')
        return 'NoAnswer';
    if (answer.form === 'text')
        return 'NotJson';
    const code = answer.body['Code'];
    return typeof code === 'string' ? code : 'OK';
};

;// CONCATENATED MODULE: ./src/emulator/faults/fault.ts
/** A fault that is told nothing but its kind. */
const NO_MEMBERS = { members: {}, required: [] };
/** The schema of a time in milliseconds. */
const MILLISECONDS = { type: 'integer', minimum: 0, maximum: 3_600_000 };
/** The schema of an HTTP status. */
const STATUS = { type: 'integer', minimum: 200, maximum: 599 };

;// CONCATENATED MODULE: ./src/emulator/faults/alteration.ts




const MAX_PADDING_BYTES = 64 * 1024 * 1024;
/** Faults that spoil a right answer; they leave errors, and lists where there is none, as they are. */
const ALTERATION_FAULTS = {
    'missing-member': {
        members: { member: { type: 'string', minLength: 1 } },
        required: [],
        run: async ({ member }, { operation }, next) => alterBody(await next(), (body) => withoutMember(body, member ?? operation?.member ?? '')),
    },
    'repeat-next-token': {
        ...NO_MEMBERS,
        run: async (_fault, exchange, next) => {
            const token = exchange.frame.parameters.get('NextToken') || toToken(exchange.target.operation, 0);
            return alterBody(await next(), (body) => ({ ...body, NextToken: token }));
        },
    },
    'endless-pages': {
        ...NO_MEMBERS,
        run: async (_fault, exchange, next) => alterBody(await next(), (body) => ({ ...body, NextToken: toFurtherToken(exchange, body) })),
    },
    oversize: {
        members: { bytes: { type: 'integer', minimum: 1, maximum: MAX_PADDING_BYTES } },
        required: ['bytes'],
        run: async ({ bytes }, _exchange, next) => alterBody(await next(), (body) => ({ ...body, Padding: 'x'.repeat(bytes) })),
    },
    'duplicate-item': {
        ...NO_MEMBERS,
        run: async (_fault, exchange, next) => alterBody(await next(), (body) => alterList(exchange, body, (items) => [...items, ...items.slice(0, 1)])),
    },
    'vanished-item': {
        ...NO_MEMBERS,
        run: async (_fault, exchange, next) => alterBody(await next(), (body) => alterList(exchange, body, (items) => items.slice(1))),
    },
};
const withoutMember = (body, member) => Object.fromEntries(Object.entries(body).filter(([name]) => name !== member));
/** A token that no page before had; the pages it leads to are empty once the list is at its end. */
const toFurtherToken = ({ target, frame, operation }, body) => {
    const list = body[operation?.member ?? ''];
    const offset = toOffset({ list: target.operation, token: frame.parameters.get('NextToken') });
    return toToken(target.operation, offset + Math.max(1, (0,tree/* isTreeList */.rB)(list) ? list.length : 0));
};
const alterList = ({ operation }, body, alter) => {
    const member = operation?.member ?? '';
    const list = body[member];
    return (0,tree/* isTreeList */.rB)(list) ? { ...body, [member]: alter(list) } : body;
};

;// CONCATENATED MODULE: ./src/emulator/faults/connection.ts


const TIMED = { members: { ms: MILLISECONDS }, required: ['ms'] };
/** Faults of the line: late answers and none. */
const CONNECTION_FAULTS = {
    latency: {
        ...TIMED,
        // Carried out even if the client is gone by then: a write may commit after its time-out.
        run: async ({ ms }, { sleep }, next) => {
            await sleep(ms);
            return next();
        },
    },
    'drop-before': { ...NO_MEMBERS, run: async () => NO_ANSWER },
    'drop-after': {
        ...NO_MEMBERS,
        run: async (_fault, _exchange, next) => {
            await next();
            return NO_ANSWER;
        },
    },
    'hang-before': {
        ...TIMED,
        run: async ({ ms }, { sleep }) => {
            await sleep(ms);
            return NO_ANSWER;
        },
    },
    'hang-after': {
        ...TIMED,
        run: async ({ ms }, { sleep }, next) => {
            await next();
            await sleep(ms);
            return NO_ANSWER;
        },
    },
};

;// CONCATENATED MODULE: ./src/emulator/faults/replacement.ts


const COMMITTED = { type: 'boolean' };
const CODE = { type: 'string', pattern: '^[A-Za-z0-9._-]{1,100}$' };
const REPLACED = { members: { status: STATUS, committed: COMMITTED }, required: ['status'] };
/** Faults that put another answer in place of the right one. */
const REPLACEMENT_FAULTS = {
    throttle: {
        members: { status: { enum: [400, 429, 503] }, code: CODE, retryAfterMs: MILLISECONDS },
        required: ['status'],
        run: async ({ status, code = 'Throttling.User', retryAfterMs }, { frame }) => {
            const answer = toErrorAnswer({ status, code, message: 'Request was denied due to user flow control.' }, frame);
            return retryAfterMs === undefined ? answer : { ...answer, headers: { 'x-acs-retry-after': String(retryAfterMs) } };
        },
    },
    error: {
        members: { status: STATUS, code: CODE, echo: { type: 'boolean' }, committed: COMMITTED },
        required: ['status', 'code'],
        run: ({ status, code, echo = false, committed }, { frame }, next) => {
            const message = echo ? toEcho(frame.parameters) : 'The request failed because a fault was asked for.';
            return replace(next, committed, toErrorAnswer({ status, code, message }, frame));
        },
    },
    html: {
        ...REPLACED,
        run: ({ status, committed }, _exchange, next) => replace(next, committed, toText(status, '<html><body><h1>Bad gateway</h1></body></html>', 'text/html')),
    },
    empty: {
        ...REPLACED,
        run: ({ status, committed }, _exchange, next) => replace(next, committed, toText(status, '', 'application/json')),
    },
    body: {
        members: { status: STATUS, text: { type: 'string' }, committed: COMMITTED },
        required: ['status', 'text'],
        run: ({ status, text, committed }, _exchange, next) => replace(next, committed, toText(status, text, 'application/json')),
    },
    redirect: {
        members: { status: { const: 302 }, committed: COMMITTED },
        required: ['status'],
        run: ({ status, committed }, { frame }, next) => {
            const text = JSON.stringify({ RequestId: frame.requestId });
            const answer = toText(status, text, 'application/json', { location: 'https://oos-emulator.example/elsewhere' });
            return replace(next, committed, answer);
        },
    },
};
const replace = async (next, isCommitted, answer) => {
    if (isCommitted === true)
        await next();
    return answer;
};
const toText = (status, text, type, headers = {}) => ({
    form: 'text',
    status,
    text,
    headers: { ...headers, 'content-type': `${type}; charset=utf-8` },
});
/** Every parameter, secrets included: some errors of the real service repeat what they were sent. */
const toEcho = (parameters) => `The request is not valid: ${[...parameters].map(([name, value]) => `${name}=${value}`).join('&')}`;

;// CONCATENATED MODULE: ./src/emulator/faults/tweak.ts

const MAX_OFFSET_MS = 10 * 365 * 24 * 3_600_000;
/** Faults in how a call is carried out. */
const TWEAK_FAULTS = {
    'stale-read': {
        members: { versions: { type: 'integer', minimum: 1, maximum: 1_000 } },
        required: ['versions'],
        run: ({ versions }, { tweaks }, next) => {
            tweaks.staleReads = versions;
            return next();
        },
    },
    unmask: {
        ...NO_MEMBERS,
        run: (_fault, { tweaks }, next) => {
            tweaks.isUnmasked = true;
            return next();
        },
    },
    clock: {
        members: { offsetMs: { type: 'integer', minimum: -MAX_OFFSET_MS, maximum: MAX_OFFSET_MS } },
        required: ['offsetMs'],
        run: ({ offsetMs }, { tweaks }, next) => {
            tweaks.clockOffsetMs = offsetMs;
            return next();
        },
    },
};

;// CONCATENATED MODULE: ./src/emulator/faults/table.ts





const FAULTS = {
    ...CONNECTION_FAULTS,
    ...REPLACEMENT_FAULTS,
    ...ALTERATION_FAULTS,
    ...TWEAK_FAULTS,
};
const parseKind = createParser('fault', {
    type: 'object',
    required: ['kind'],
    properties: { kind: { type: 'string' } },
});
const toParser = (kind) => {
    const { members, required } = FAULTS[kind];
    return createParser(`fault ${kind}`, {
        type: 'object',
        required: ['kind', ...required],
        additionalProperties: false,
        properties: { ...members, kind: { const: kind } },
    });
};
/** The names of all kinds of faults. */
const FAULT_KINDS = Object.keys(FAULTS);
/** Made once: each is compiled at its first use. */
const PARSERS = Object.fromEntries(FAULT_KINDS.map((kind) => [kind, toParser(kind)]));
const isFaultKind = (kind) => Object.hasOwn(FAULTS, kind);
/** Checks a fault by what its kind must be told. Throws an `InputError`. */
const parseFault = (input) => {
    const { kind } = parseKind(input);
    if (!isFaultKind(kind))
        throw new InputError(`fault: kind must be one of ${FAULT_KINDS.join(', ')}, not '${kind}'`);
    return PARSERS[kind](input);
};
/** Carries out a call with some faults; the first is the outermost. */
const runFaults = (faults, exchange, call) => {
    const [first, ...others] = faults;
    return first === undefined ? call() : runFault(first, exchange, () => runFaults(others, exchange, call));
};
const runFault = (fault, exchange, next) => FAULTS[fault.kind].run(fault, exchange, next);

;// CONCATENATED MODULE: ./src/emulator/faults/rules.ts



const ANY = '*';
const count = (minimum) => ({ type: 'integer', minimum, maximum: 1_000_000 });
const parseRule = createParser('fault rule', {
    type: 'object',
    required: ['fault'],
    additionalProperties: false,
    properties: {
        operation: { enum: [ANY, ...OPERATION_NAMES] },
        region: { type: 'string', minLength: 1 },
        name: { type: 'string', minLength: 1 },
        skip: count(0),
        times: { anyOf: [count(1), { const: 'always' }] },
        fault: {},
    },
});
/** Checks a rule and fills in what was left out. Throws an `InputError`. */
const parseFaultRule = (input) => {
    const rule = parseRule(input);
    return { operation: ANY, skip: 0, times: 1, ...rule, fault: parseFault(rule.fault) };
};
/** Makes an empty set of {@link FaultRules}. */
const createFaultRules = () => {
    const entries = [];
    return {
        add: (rule) => void entries.push({ rule, matchedCount: 0, hitCount: 0 }),
        clear: () => void entries.splice(0),
        list: () => entries.map((entry) => ({ ...entry })),
        take: (target) => {
            const matching = entries.filter(({ rule }) => isMatch(rule, target));
            for (const entry of matching)
                entry.matchedCount += 1;
            const hit = matching.filter(isDue);
            for (const entry of hit)
                entry.hitCount += 1;
            return hit.map(({ rule }) => rule.fault);
        },
    };
};
const isMatch = ({ operation, region, name }, target) => (operation === ANY || operation === target.operation) &&
    (region === undefined || region === target.region) &&
    (name === undefined || name === target.name);
const isDue = ({ rule, matchedCount, hitCount }) => matchedCount > rule.skip && (rule.times === 'always' || hitCount < rule.times);

;// CONCATENATED MODULE: ./src/emulator/state-document.ts



const state_document_text = { type: 'string' };
const state_document_name = { type: 'string', minLength: 1 };
const date = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|\\+00:00)$' };
const object = { type: 'object' };
const state_document_chat = {
    type: 'object',
    required: ['Name', 'Type'],
    additionalProperties: false,
    properties: {
        Name: state_document_name,
        Type: state_document_name,
        RamRole: state_document_text,
        ResourceGroupId: state_document_text,
        Configuration: object,
        Outputs: object,
        CreatedDate: date,
        UpdatedDate: date,
    },
};
const state_document_parameter = {
    type: 'object',
    required: ['Name', 'Value'],
    additionalProperties: false,
    properties: {
        Id: state_document_name,
        Name: state_document_name,
        Type: { enum: ['String', 'StringList', 'Secret'] },
        Value: state_document_text,
        ParameterVersion: { type: 'integer', minimum: 1, maximum: 100 },
        Description: state_document_text,
        Constraints: state_document_text,
        ResourceGroupId: state_document_text,
        Tags: object,
        CreatedDate: date,
        UpdatedDate: date,
    },
};
const region = {
    type: 'object',
    additionalProperties: false,
    properties: {
        chatConfigurations: { type: 'array', items: state_document_chat },
        parameters: { type: 'array', items: state_document_parameter },
    },
};
const toMapSchema = (pattern, additionalProperties) => ({
    type: 'object',
    propertyNames: { pattern },
    additionalProperties,
});
const parse = createParser('state', {
    type: 'object',
    required: ['version', 'accounts'],
    additionalProperties: false,
    properties: {
        version: { const: 1 },
        accounts: toMapSchema('^[A-Za-z0-9-]{1,64}$', toMapSchema('^[a-z0-9][a-z0-9-]{0,63}$', region)),
    },
});
/** The regions of a document, what was left out filled in. Throws an `InputError`. */
const parseState = (input, nowMs) => Object.entries(parse(input).accounts).flatMap(([accountId, regions]) => Object.entries(regions).map(([name, { chatConfigurations = [], parameters = [] }]) => {
    const place = { accountId, region: name };
    const state = {
        chatConfigurations: toMap(chatConfigurations.map((item) => fillChat(place, item, nowMs))),
        parameters: toMap(parameters.map((item) => fillParameter(place, item, nowMs))),
    };
    return { place, state };
}));
/** The document of some regions. */
const toStateDocument = (placed) => {
    const accounts = new Map();
    for (const { place, state } of placed) {
        const document = {
            chatConfigurations: [...state.chatConfigurations.values()],
            parameters: [...state.parameters.values()],
        };
        accounts.set(place.accountId, [...(accounts.get(place.accountId) ?? []), [place.region, document]]);
    }
    const entries = [...accounts].map(([id, regions]) => [id, Object.fromEntries(regions)]);
    return { version: 1, accounts: Object.fromEntries(entries) };
};
const toMap = (items) => {
    const map = new Map(items.map((item) => [item.Name, item]));
    if (map.size === items.length)
        return map;
    const repeated = items.find((item, index) => items.findIndex(({ Name }) => Name === item.Name) < index);
    throw new InputError(`state: the name '${repeated?.Name}' comes twice in one region`);
};
const fillChat = (place, chat, nowMs) => {
    const created = chat.CreatedDate ?? chat.UpdatedDate ?? toZonedDate(toNextSecond(nowMs, undefined));
    return {
        Configuration: {},
        Outputs: toOutputs(place, chat.Name, chat.Type, created),
        CreatedDate: created,
        UpdatedDate: created,
        ...chat,
    };
};
const fillParameter = (place, parameter, nowMs) => {
    const created = parameter.CreatedDate ?? parameter.UpdatedDate ?? toUtcDate(toNextSecond(nowMs, undefined));
    return {
        Id: toParameterId(place, parameter.Name, created),
        Type: 'String',
        ParameterVersion: 1,
        CreatedDate: created,
        UpdatedDate: created,
        ...parameter,
    };
};

;// CONCATENATED MODULE: ./src/emulator/control.ts







const nullableText = { type: ['string', 'null'] };
const nullableObject = { type: ['object', 'null'] };
const parseChatEdit = createParser('edit', {
    type: 'object',
    additionalProperties: false,
    properties: {
        Type: { type: 'string', minLength: 1 },
        RamRole: nullableText,
        ResourceGroupId: nullableText,
        Configuration: nullableObject,
        Outputs: nullableObject,
    },
});
const parseParameterEdit = createParser('edit', {
    type: 'object',
    required: ['Value'],
    additionalProperties: false,
    properties: { Value: { type: 'string' } },
});
/** Makes a {@link Control}. */
const createControl = (parts) => {
    const { store, log, rules, behaviour, now } = parts;
    return {
        readState: () => toStateDocument(store.list()),
        writeState: (document) => store.replaceAll(parseState(document, now())),
        listOperations: () => log.list(),
        clearOperations: () => log.clear(),
        addFault: (input) => {
            const rule = parseFaultRule(input);
            rules.add(rule);
            return rule;
        },
        listFaults: () => rules.list(),
        clearFaults: () => rules.clear(),
        readBehaviour: () => behaviour.current,
        writeBehaviour: (input) => {
            behaviour.current = parseBehaviour(input, behaviour.current);
            return behaviour.current;
        },
        editChat: (path, edit) => editChat(parts, path, parseChatEdit(edit)),
        deleteChat: (path) => deleteObject(parts, path, 'chatConfigurations'),
        editParameter: (path, edit) => editParameter(parts, path, parseParameterEdit(edit)),
        deleteParameter: (path) => deleteObject(parts, path, 'parameters'),
    };
};
const toPlace = ({ accounts }, { accountId = accounts[0]?.id, region }) => {
    if (accountId === undefined)
        throw new InputError('edit: there is no account');
    return { accountId, region };
};
const editChat = (parts, path, edit) => {
    const place = toPlace(parts, path);
    const state = parts.store.current(place);
    const chat = state.chatConfigurations.get(path.name);
    if (chat === undefined)
        return undefined;
    const seconds = parts.store.stamp(place, 'chatConfigurations', path.name, parts.now());
    const { Configuration = {}, Outputs = {}, ...texts } = mergePatch({ ...chat }, edit);
    const identity = { Name: chat.Name, Type: chat.Type, CreatedDate: chat.CreatedDate };
    const edited = { ...identity, ...texts, Configuration, Outputs, UpdatedDate: toZonedDate(seconds) };
    parts.store.commit(place, { ...state, chatConfigurations: withEntry(state.chatConfigurations, path.name, edited) });
    return edited;
};
const editParameter = (parts, path, edit) => {
    const place = toPlace(parts, path);
    const state = parts.store.current(place);
    const parameter = state.parameters.get(path.name);
    if (parameter === undefined)
        return undefined;
    const seconds = parts.store.stamp(place, 'parameters', path.name, parts.now());
    const ParameterVersion = Math.min(parameter.ParameterVersion + 1, 100);
    const edited = { ...parameter, ...edit, ParameterVersion, UpdatedDate: toUtcDate(seconds) };
    parts.store.commit(place, { ...state, parameters: withEntry(state.parameters, path.name, edited) });
    return edited;
};
const deleteObject = (parts, path, collection) => {
    const place = toPlace(parts, path);
    const state = parts.store.current(place);
    if (!state[collection].has(path.name))
        return false;
    parts.store.commit(place, { ...state, [collection]: withoutEntry(state[collection], path.name) });
    return true;
};

;// CONCATENATED MODULE: ./src/emulator/signature.ts

/** Percent-encodes as RFC 3986 wants it: all but letters, digits, hyphen, underscore, dot and tilde. */
const encode = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
/** What the signature of an RPC call (version 1.0) is made over: the method and every parameter but the signature. */
const toStringToSign = (method, parameters) => {
    const names = [...parameters.keys()].filter((name) => name !== 'Signature').sort();
    const query = names.map((name) => `${encode(name)}=${encode(parameters.get(name) ?? '')}`).join('&');
    return `${method}&${encode('/')}&${encode(query)}`;
};
/** The signature of a text: HMAC-SHA1 in Base64. */
const toSignature = (stringToSign, accessKeySecret) => (0,external_node_crypto_.createHmac)('sha1', `${accessKeySecret}&`).update(stringToSign).digest('base64');

;// CONCATENATED MODULE: ./src/emulator/acs3.ts


const ALGORITHM = 'ACS3-HMAC-SHA256';
const AUTHORIZATION = /^ACS3-HMAC-SHA256 Credential=([^,]+),\s*SignedHeaders=([^,]+),\s*Signature=([0-9a-f]{64})$/;
/** The headers that stand for version 1's common parameters. */
const PARAMETER_OF = {
    'x-acs-action': 'Action',
    'x-acs-version': 'Version',
    'x-acs-date': 'Timestamp',
    'x-acs-signature-nonce': 'SignatureNonce',
    'x-acs-security-token': 'SecurityToken',
};
/** Reads a request signed by version 3; undefined where its headers are not those of one. */
const readAcs3 = (received) => {
    const { headers } = received;
    const [, accessKeyId, signedHeaders, signature] = AUTHORIZATION.exec(headers.authorization ?? '') ?? [];
    if (accessKeyId === undefined || signedHeaders === undefined || signature === undefined)
        return undefined;
    const common = Object.entries(PARAMETER_OF).flatMap(([header, parameter]) => {
        const value = headers[header];
        return typeof value === 'string' ? [[parameter, value]] : [];
    });
    return {
        proof: {
            signature,
            stringToSign: `${ALGORITHM}\n${toHash(toCanonicalRequest(received, signedHeaders.split(';')))}`,
            isBodyIntact: headers['x-acs-content-sha256'] === toHash(received.body),
        },
        parameters: [...common, ['AccessKeyId', accessKeyId]],
    };
};
/** The signature of a text: HMAC-SHA256 in hex. */
const toAcs3Signature = (stringToSign, accessKeySecret) => (0,external_node_crypto_.createHmac)('sha256', accessKeySecret).update(stringToSign).digest('hex');
const toCanonicalRequest = ({ method, path, query, headers }, signed) => {
    const pairs = [...query].map(([name, value]) => `${encode(name)}=${encode(value)}`).sort();
    const lines = signed.map((name) => `${name}:${String(headers[name] ?? '').trim()}\n`);
    const hash = String(headers['x-acs-content-sha256'] ?? '');
    return [method, path, pairs.join('&'), lines.join(''), signed.join(';'), hash].join('\n');
};
const toHash = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');

;// CONCATENATED MODULE: ./src/emulator/gateway.ts




const OOS_VERSION = '2019-06-01';
const STS_VERSION = '2015-04-01';
const REGION = /^[a-z0-9][a-z0-9-]{0,63}$/;
const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const MAX_CLOCK_DIFFERENCE_MS = 15 * 60 * 1000;
/** Makes a {@link Gateway}. It remembers the nonces it saw for as long as their requests can be repeated. */
const createGateway = (sessions) => {
    const nonces = new Map();
    return (request, nowMs) => {
        const { parameters } = request;
        const target = requireOperation(request);
        if (target.service === 'sts' && !target.operation.isSigned) {
            assertTimestamp(gateway_requireText(parameters, 'Timestamp'), nowMs);
            return { ...target, account: undefined };
        }
        const account = requireCaller(sessions, parameters);
        assertTimestamp(gateway_requireText(parameters, 'Timestamp'), nowMs);
        const nonce = gateway_requireText(parameters, 'SignatureNonce');
        assertSignature(request, account);
        assertToken(parameters, account, nowMs);
        assertNonce(nonces, `${account.accessKeyId} ${nonce}`, nowMs);
        if (target.service === 'sts')
            return { ...target, account };
        const region = gateway_requireText(parameters, 'RegionId');
        if (!REGION.test(region))
            throw toInvalid('RegionId', 'a region id such as cn-hangzhou');
        return { ...target, account, region };
    };
};
const gateway_requireText = (parameters, name) => {
    const value = parameters.get(name);
    if (value === undefined || value === '')
        throw toMissing(name);
    return value;
};
/** Both services share a port here: the version tells which one is meant. */
const findTarget = (action, version) => {
    if (version === OOS_VERSION) {
        const operation = OPERATIONS.get(action);
        return operation && { service: 'oos', operation };
    }
    if (version === STS_VERSION) {
        const operation = STS_OPERATIONS.get(action);
        return operation && { service: 'sts', operation };
    }
    const message = `Specified parameter Version is not valid. It must be ${OOS_VERSION}, or ${STS_VERSION} for STS.`;
    throw new ServiceError(400, 'InvalidVersion', message);
};
const requireOperation = ({ method, parameters }) => {
    const action = gateway_requireText(parameters, 'Action');
    const target = findTarget(action, gateway_requireText(parameters, 'Version'));
    const format = parameters.get('Format') ?? 'JSON';
    if (format.toUpperCase() !== 'JSON') {
        throw new ServiceError(400, 'InvalidParameter.Format', 'Specified parameter format is not valid.');
    }
    if (target === undefined) {
        const message = 'Specified api is not found, please check your url and method.';
        throw new ServiceError(404, 'InvalidAction.NotFound', message);
    }
    if (!target.operation.methods.includes(method)) {
        throw new ServiceError(400, 'UnsupportedHTTPMethod', 'This http method is not supported.');
    }
    return target;
};
const requireCaller = (sessions, parameters) => {
    const account = sessions.find(gateway_requireText(parameters, 'AccessKeyId'));
    if (account !== undefined)
        return account;
    throw new ServiceError(404, 'InvalidAccessKeyId.NotFound', 'Specified access key is not found.');
};
const assertTimestamp = (timestamp, nowMs) => {
    const time = TIMESTAMP.test(timestamp) ? Date.parse(timestamp) : Number.NaN;
    if (Number.isNaN(time)) {
        throw new ServiceError(400, 'InvalidTimeStamp.Format', 'Specified time stamp or date value is not well formatted.');
    }
    if (Math.abs(nowMs - time) > MAX_CLOCK_DIFFERENCE_MS) {
        throw new ServiceError(400, 'InvalidTimeStamp.Expired', 'Specified time stamp or date value is expired.');
    }
};
const assertSignature = ({ method, parameters, acs3 }, account) => {
    if (acs3 !== undefined) {
        assertAcs3(acs3, account);
        return;
    }
    const signature = gateway_requireText(parameters, 'Signature');
    if (gateway_requireText(parameters, 'SignatureMethod') !== 'HMAC-SHA1') {
        throw new ServiceError(400, 'InvalidSignatureMethod', 'Specified signature method is not valid.');
    }
    if (gateway_requireText(parameters, 'SignatureVersion') !== '1.0') {
        throw new ServiceError(400, 'InvalidSignatureVersion', 'Specified signature version is not valid.');
    }
    const stringToSign = toStringToSign(method, parameters);
    if (toSignature(stringToSign, account.accessKeySecret) !== signature)
        throw toUnmatched(stringToSign);
};
const assertAcs3 = ({ signature, stringToSign, isBodyIntact }, { accessKeySecret }) => {
    const isMatch = isBodyIntact && toAcs3Signature(stringToSign, accessKeySecret) === signature;
    if (!isMatch)
        throw toUnmatched(stringToSign);
};
/** Like the real one, this echoes what was signed, secrets and token included: clients must not print it. */
const toUnmatched = (stringToSign) => {
    const message = `Specified signature is not matched with our calculation. server string to sign is:${stringToSign}`;
    return new ServiceError(400, 'SignatureDoesNotMatch', message);
};
const assertToken = (parameters, { securityToken, expiresAtMs }, nowMs) => {
    const token = parameters.get('SecurityToken') || undefined;
    if (token === securityToken) {
        if (expiresAtMs === undefined || nowMs < expiresAtMs)
            return;
        throw new ServiceError(400, 'InvalidSecurityToken.Expired', 'The specified SecurityToken is expired.');
    }
    if (token === undefined)
        throw toMissing('SecurityToken');
    const message = 'The specified SecurityToken does not match the specified AccessKeyId.';
    throw new ServiceError(400, 'InvalidSecurityToken.MismatchWithAccessKey', message);
};
const assertNonce = (nonces, nonce, nowMs) => {
    if (nonces.has(nonce)) {
        throw new ServiceError(400, 'SignatureNonceUsed', 'Specified signature nonce was used already.');
    }
    nonces.set(nonce, nowMs);
    for (const [old, seenMs] of nonces) {
        if (nowMs - seenMs <= 2 * MAX_CLOCK_DIFFERENCE_MS)
            return;
        nonces.delete(old);
    }
};

;// CONCATENATED MODULE: ./src/emulator/operation-log.ts






const COMMON = new Set(['Action', 'Version', 'Format', 'RegionId', 'AccessKeyId', 'SecurityToken', 'Timestamp']);
/** What a log holds at most; the oldest calls go first. */
const MAX_ENTRIES = 10_000;
/** Makes an empty {@link OperationLog}. */
const createOperationLog = () => {
    const entries = [];
    let index = 0;
    return {
        open: (request, target, requestId, faults) => {
            const { method, hasQuery, parameters } = request;
            const state = { outcome: 'Pending', status: null, committed: false };
            const sent = toSent(target.operation, parameters);
            const entry = { index, ...target, requestId, method, hasQuery, ...state, faults, ...sent };
            index += 1;
            entries.push(entry);
            if (entries.length > MAX_ENTRIES)
                entries.shift();
            return {
                commit: () => {
                    entry.committed = true;
                },
                close: (answer) => {
                    entry.outcome = toOutcomeWord(answer);
                    entry.status = answer.form === 'none' ? null : answer.status;
                },
            };
        },
        list: () => entries.map((entry) => ({ ...entry })),
        clear: () => void entries.splice(0),
    };
};
const toSent = (operation, parameters) => {
    const hasSecretValue = findTraits(operation)?.hasSecretValue === true;
    const own = [...parameters]
        .filter(([name]) => !COMMON.has(name) && !name.startsWith('Signature'))
        .map(([name, text]) => [name, toValue(name, text)]);
    const leaves = own.flatMap(([name, value]) => toLeaves(name, value));
    const isShown = (name) => name !== UNREADABLE && !(hasSecretValue && name === 'Value') && !name.split('.').some(secret/* isSecretName */.eh);
    return {
        members: [...new Set([...own, ...leaves].map(([name]) => name))],
        values: Object.fromEntries(leaves.filter(([name]) => isShown(name))),
        hasMask: own.some(([, value]) => hasMask(value)),
    };
};
/** Stands for a configuration that is no JSON object: which parts of its text are secret cannot be told. */
const UNREADABLE = 'Configuration';
const toValue = (name, text) => {
    const value = name === UNREADABLE ? parseJson(text) : undefined;
    return (0,tree/* isTreeObject */.kE)(value) ? value : text;
};
/** The parts of a value that are no objects, by their paths. Lists are one part, what is secret within them masked. */
const toLeaves = (name, value) => (0,tree/* isTreeObject */.kE)(value)
    ? Object.entries(toMasked(value)).flatMap(([key, member]) => toLeaves(`${name}.${key}`, member))
    : [[name, value]];

;// CONCATENATED MODULE: ./src/emulator/quota.ts

const SECOND_MS = 1_000;
/** Makes a {@link Quota} that saw no call yet. */
const createQuota = () => {
    const entered = new Map();
    return {
        enter: (place, callsPerSecond, nowMs) => {
            if (callsPerSecond === 'unlimited')
                return;
            const recent = (entered.get(place) ?? []).filter((ms) => nowMs - ms < SECOND_MS);
            entered.set(place, recent);
            if (recent.length >= callsPerSecond) {
                throw new ServiceError(400, 'Throttling.User', 'Request was denied due to user flow control.');
            }
            recent.push(nowMs);
        },
    };
};

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./src/emulator/control-routes.ts

const ok = (body) => ({ status: 200, body });
const orMissing = (body) => body === undefined || body === false ? { status: 404, body: { error: 'there is no such object' } } : ok(body);
/** What the handlers take as body is checked by the control itself. */
const bodyOf = ({ body }) => body;
/** By path, then by method. Paths that end in a slash are followed by a region and a name. */
const ROUTES = {
    state: {
        GET: (control) => ok(control.readState()),
        PUT: (control, request) => {
            control.writeState(bodyOf(request));
            return ok(control.readState());
        },
    },
    operations: {
        GET: (control) => ok(control.listOperations()),
        DELETE: (control) => {
            control.clearOperations();
            return ok([]);
        },
    },
    faults: {
        GET: (control) => ok(control.listFaults()),
        POST: (control, request) => ({ status: 201, body: control.addFault(bodyOf(request)) }),
        DELETE: (control) => {
            control.clearFaults();
            return ok([]);
        },
    },
    behaviour: {
        GET: (control) => ok(control.readBehaviour()),
        PATCH: (control, request) => ok(control.writeBehaviour(bodyOf(request))),
    },
    'chat-configurations/': {
        PATCH: (control, request, path) => orMissing(control.editChat(path, bodyOf(request))),
        DELETE: (control, _request, path) => orMissing(control.deleteChat(path)),
    },
    'parameters/': {
        PATCH: (control, request, path) => orMissing(control.editParameter(path, bodyOf(request))),
        DELETE: (control, _request, path) => orMissing(control.deleteParameter(path)),
    },
};
/** Carries out a request to the control interface. What is wrong with it is told with a status from 400. */
const handleControl = (control, request) => {
    const [head = '', region, name, ...rest] = request.url.pathname.slice('/_emulator/'.length).split('/');
    const isObject = region !== undefined && name !== undefined && rest.length === 0;
    const methods = region === undefined ? ROUTES[head] : isObject ? ROUTES[`${head}/`] : undefined;
    if (methods === undefined)
        return { status: 404, body: { error: 'there is no such path' } };
    const handler = methods[request.method];
    if (handler === undefined) {
        return { status: 405, body: { error: `the method must be one of ${Object.keys(methods).join(', ')}` } };
    }
    try {
        return handler(control, request, toPath(request.url, region ?? '', name ?? ''));
    }
    catch (thrown) {
        if (thrown instanceof InputError)
            return { status: 400, body: { error: thrown.message } };
        throw thrown;
    }
};
const toPath = (url, region, name) => {
    const accountId = url.searchParams.get('account');
    return { region: decode(region), name: decode(name), ...(accountId !== null && { accountId }) };
};
const decode = (part) => {
    try {
        return decodeURIComponent(part);
    }
    catch {
        throw new InputError(`the path holds '${part}', which is not percent-encoded`);
    }
};
/** The value of a body; undefined for an empty one. Throws an `InputError`. */
const parseControlBody = (text) => {
    if (text.trim() === '')
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        throw new InputError('the body is no JSON');
    }
};

;// CONCATENATED MODULE: ./src/emulator/request.ts


const MAX_BODY_BYTES = 1024 * 1024;
const FORM = 'application/x-www-form-urlencoded';
/** Reads a call; parameters of the URL and of a form in the body count alike. Throws a `ServiceError`. */
const readRpcRequest = async (message) => {
    const { method = 'GET', headers, url = '/' } = message;
    const { searchParams: query, pathname: path } = new URL(url, 'http://loopback');
    const body = await readBody(message, MAX_BODY_BYTES);
    const form = new URLSearchParams(headers['content-type']?.toLowerCase().startsWith(FORM) ? body : '');
    const acs3 = readAcs3({ method, path, query, headers, body });
    return {
        method,
        host: headers.host ?? '',
        parameters: new Map([...query, ...form, ...(acs3?.parameters ?? [])]),
        hasQuery: query.size > 0,
        ...(acs3 && { acs3: acs3.proof }),
    };
};
/** Where a call is aimed. */
const toTarget = ({ parameters }) => ({
    operation: parameters.get('Action') ?? '',
    region: parameters.get('RegionId') ?? '',
    name: parameters.get('Name') ?? parameters.get('Path') ?? '',
});
/** The body of a request as text. Throws a `ServiceError` above the limit, once the body has gone by. */
const readBody = async (message, maxBytes) => {
    const chunks = [];
    let length = 0;
    // Read to its end in any case: a request that is cut off gets no answer.
    for await (const chunk of message) {
        length += chunk.length;
        if (length <= maxBytes)
            chunks.push(chunk);
    }
    if (length > maxBytes)
        throw new ServiceError(413, 'RequestTooLarge', `A body holds at most ${maxBytes} bytes.`);
    return Buffer.concat(chunks).toString('utf8');
};

;// CONCATENATED MODULE: ./src/emulator/server.ts






const LOOPBACK = '127.0.0.1';
const CONTROL_PATH = '/_emulator/';
const MAX_CONTROL_BODY_BYTES = 64 * 1024 * 1024;
const JSON_TYPE = 'application/json; charset=utf-8';
const LOOPBACK_HOST = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/i;
/** Listens on 127.0.0.1, and on no other address; port 0 takes a free one. Rejects with an `InputError`. */
const listen = (served, port) => {
    const server = (0,external_node_http_.createServer)((message, response) => {
        void respond(served, message, response).catch(() => response.destroy());
    });
    // Idle connections stay: one that closes just as a client uses it again would be a fault nobody asked for.
    server.keepAliveTimeout = 0;
    return new Promise((resolve, reject) => {
        server.once('error', (cause) => {
            const [address, reason] = [`${LOOPBACK}:${port}`, String(cause.code)];
            reject(new InputError(`it cannot listen on ${address} (${reason})`, { code: 'PORT_REFUSED', address, reason }));
        });
        server.listen(port, LOOPBACK, () => resolve(server));
    });
};
const respond = async (served, message, response) => {
    const path = new URL(message.url ?? '/', 'http://loopback').pathname;
    return path.startsWith(CONTROL_PATH)
        ? respondToControl(served.control, message, response)
        : respondToCall(served, path, message, response);
};
const respondToCall = async ({ service, now }, path, message, response) => {
    try {
        const request = await readRpcRequest(message);
        if (path !== '/')
            throw new ServiceError(404, 'InvalidAction.NotFound', 'Specified api is not found.');
        sendReply(await service(request), response);
    }
    catch (thrown) {
        if (!(thrown instanceof ServiceError))
            throw thrown;
        const frame = { requestId: '', host: message.headers.host ?? '', parameters: new Map() };
        sendReply({ answer: toErrorAnswer(thrown, frame), requestId: '', dateMs: now() }, response);
    }
};
const sendReply = ({ answer, requestId, dateMs }, response) => {
    if (answer.form === 'none') {
        response.destroy();
        return;
    }
    const text = answer.form === 'json' ? JSON.stringify(answer.body) : answer.text;
    const headers = { 'content-type': JSON_TYPE, 'x-acs-request-id': requestId, ...answer.headers };
    response.writeHead(answer.status, { ...headers, date: new Date(dateMs).toUTCString() }).end(text);
};
const respondToControl = async (control, message, response) => {
    const { status, body } = await toControlReply(control, message);
    response.writeHead(status, { 'content-type': JSON_TYPE }).end(`${JSON.stringify(body, undefined, 2)}\n`);
};
const toControlReply = async (control, message) => {
    const { method = 'GET', headers, url = '/' } = message;
    // Web pages can reach loopback too: a browser gives itself away by an Origin, a rebound name by the Host.
    if (headers.origin !== undefined || !LOOPBACK_HOST.test(headers.host ?? '')) {
        return { status: 403, body: { error: 'the control interface is not for web pages' } };
    }
    try {
        const body = parseControlBody(await readBody(message, MAX_CONTROL_BODY_BYTES));
        return handleControl(control, { method, url: new URL(url, 'http://loopback'), body });
    }
    catch (thrown) {
        if (thrown instanceof InputError)
            return { status: 400, body: { error: thrown.message } };
        if (thrown instanceof ServiceError)
            return { status: thrown.status, body: { error: thrown.message } };
        throw thrown;
    }
};

;// CONCATENATED MODULE: ./src/emulator/service.ts






/** Makes a {@link Service}. */
const createService = (parts) => async (request) => {
    const requestId = (0,external_node_crypto_.randomUUID)().toUpperCase();
    const target = toTarget(request);
    const faults = parts.rules.take(target);
    const kinds = faults.map((fault) => fault.kind);
    const entry = parts.log.open(request, target, requestId, kinds);
    const exchange = {
        target,
        frame: { requestId, host: request.host, parameters: request.parameters },
        operation: findTraits(target.operation),
        sleep: parts.sleep,
        tweaks: { clockOffsetMs: 0, isUnmasked: false, staleReads: 0 },
    };
    const answer = await runFaults(faults, exchange, async () => serve(parts, request, exchange, entry));
    entry.close(answer);
    return { answer, requestId, dateMs: parts.now() + exchange.tweaks.clockOffsetMs };
};
const serve = (parts, request, exchange, entry) => {
    const { frame, tweaks } = exchange;
    try {
        const nowMs = parts.now() + tweaks.clockOffsetMs;
        const admission = parts.gateway(request, nowMs);
        return admission.service === 'sts'
            ? runStsOperation(parts, admission, frame, nowMs)
            : runOperation(parts, admission, exchange, nowMs, entry);
    }
    catch (thrown) {
        return toErrorAnswer(toServiceError(thrown), frame);
    }
};
const toServiceError = (thrown) => thrown instanceof ServiceError
    ? thrown
    : new ServiceError(500, 'InternalError', `The request failed inside the emulator: ${thrown}`);
const runStsOperation = ({ sessions, behaviour }, { operation, account }, frame, nowMs) => {
    const body = operation.run({ parameters: frame.parameters, behaviour: behaviour(), nowMs, sessions, account });
    return { form: 'json', status: 200, body: toSuccess(frame, body) };
};
const runOperation = ({ store, behaviour, quota }, { operation, account, region }, { frame, tweaks, target }, nowMs, entry) => {
    const place = { accountId: account.id, region };
    quota.enter(`${account.id} ${region} ${target.operation}`, behaviour().callsPerSecond, nowMs);
    const { kind, collection } = operation;
    if (kind === 'read' && tweaks.staleReads > 0)
        store.delay(place, collection, tweaks.staleReads);
    const call = {
        place,
        parameters: frame.parameters,
        state: kind === 'read' ? store.view(place, collection) : store.current(place),
        behaviour: behaviour(),
        isUnmasked: tweaks.isUnmasked,
        nowMs,
        stamp: (name) => store.stamp(place, collection, name, nowMs),
    };
    const outcome = operation.run(call);
    if (outcome.state !== undefined) {
        store.commit(place, outcome.state);
        entry.commit();
        const usual = collection === 'chatConfigurations' ? behaviour().staleReads : 0;
        const staleReads = Math.max(tweaks.staleReads, usual);
        if (staleReads > 0)
            store.delay(place, collection, staleReads);
    }
    return { form: 'json', status: 200, body: toSuccess(frame, outcome.body) };
};
const toSuccess = ({ requestId }, body) => ({
    RequestId: requestId,
    ...body,
});

;// CONCATENATED MODULE: ./src/emulator/sessions.ts

/** What is remembered at most; the oldest go first. Ended ones stay, so that they can be told as expired. */
const MAX_SESSIONS = 10_000;
/** Makes {@link Sessions}. They live in memory only. */
const createSessions = (accounts) => {
    const opened = new Map();
    return {
        find: (accessKeyId) => accounts.find((account) => account.accessKeyId === accessKeyId) ?? opened.get(accessKeyId),
        hasAccount: (accountId) => accounts.some(({ id }) => id === accountId),
        open: (accountId, role, expiresAtMs) => {
            const accessKeyId = `STS.${toRandomText(18)}`;
            const keys = { accessKeyId, accessKeySecret: toRandomText(24), securityToken: `CAIS${toRandomText(120)}` };
            const session = { id: accountId, ...keys, role, expiresAtMs };
            opened.set(accessKeyId, session);
            const [oldest] = opened.size > MAX_SESSIONS ? opened.keys() : [];
            if (oldest !== undefined)
                opened.delete(oldest);
            return session;
        },
    };
};
/** Base64 as real tokens are: its plus signs and slashes show a client that does not encode them. */
const toRandomText = (bytes) => (0,external_node_crypto_.randomBytes)(bytes).toString('base64');

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/emulator/state-file.ts


/** Only the owner may read the file: it holds the secrets of the configurations. */
const FILE_MODE = 0o600;
/** The JSON of a state file, or undefined where there is no file yet. Throws an `InputError`. */
const readStateFile = (path) => {
    if (!(0,external_node_fs_.existsSync)(path))
        return undefined;
    const text = (0,external_node_fs_.readFileSync)(path, 'utf8');
    try {
        return JSON.parse(text);
    }
    catch {
        throw new InputError(`state: ${path} is no JSON`, { code: 'STATE_UNREADABLE', path });
    }
};
/**
 * Replaces a state file as a whole: whoever reads it, or kills the emulator meanwhile, finds the old state or the new.
 * Synchronous, so that an answer never leaves before its commit is in the file.
 */
const writeStateFile = (path, document) => {
    const temporary = `${path}.${process.pid}.tmp`;
    (0,external_node_fs_.writeFileSync)(temporary, `${JSON.stringify(document, undefined, 2)}\n`, { mode: FILE_MODE });
    (0,external_node_fs_.renameSync)(temporary, path);
};

;// CONCATENATED MODULE: ./src/emulator/store.ts


/** Makes a {@link Store}. `onCommit` is told after every change. */
const createStore = (onCommit) => {
    const entries = new Map();
    const stamps = new Map();
    const entryOf = (place) => {
        const key = `${place.accountId}/${place.region}`;
        const entry = entries.get(key) ?? toEntry(place, EMPTY_REGION);
        entries.set(key, entry);
        return entry;
    };
    const keepStamp = (place, collection, name, second) => {
        stamps.set(toStampKey(place, collection, name), second);
        return second;
    };
    return {
        current: (place) => entryOf(place).state,
        view: (place, collection) => viewEntry(entryOf(place), collection),
        commit: (place, next) => {
            commitEntry(entryOf(place), next);
            onCommit();
        },
        delay: (place, collection, reads) => {
            const { delayed, previous } = entryOf(place);
            delayed.set(collection, { state: previous, reads });
        },
        stamp: (place, collection, name, nowMs) => {
            const last = stamps.get(toStampKey(place, collection, name));
            return keepStamp(place, collection, name, toNextSecond(nowMs, last));
        },
        list: () => [...entries.values()].filter(hasObjects).map(({ place, state }) => ({ place, state })),
        replaceAll: (placed) => {
            entries.clear();
            for (const { place, state } of placed) {
                entries.set(`${place.accountId}/${place.region}`, toEntry(place, state));
                for (const [collection, name, date] of listDates(state)) {
                    const last = stamps.get(toStampKey(place, collection, name)) ?? 0;
                    keepStamp(place, collection, name, Math.max(last, toSeconds(date)));
                }
            }
            onCommit();
        },
    };
};
const toStampKey = (place, collection, name) => JSON.stringify([place.accountId, place.region, collection, name]);
const toEntry = (place, state) => ({
    place,
    state,
    previous: state,
    delayed: new Map(),
});
const hasObjects = ({ state }) => state.chatConfigurations.size + state.parameters.size > 0;
const commitEntry = (entry, next) => {
    const { state, previous } = entry;
    entry.previous = {
        chatConfigurations: next.chatConfigurations === state.chatConfigurations ? previous.chatConfigurations : state.chatConfigurations,
        parameters: next.parameters === state.parameters ? previous.parameters : state.parameters,
    };
    entry.state = next;
};
const viewEntry = ({ state, delayed }, collection) => {
    const delay = delayed.get(collection);
    if (delay === undefined || delay.reads <= 0)
        return state;
    delay.reads -= 1;
    return { ...state, [collection]: delay.state[collection] };
};
const listDates = (state) => [
    ...[...state.chatConfigurations.values()].map((chat) => ['chatConfigurations', chat.Name, chat.UpdatedDate]),
    ...[...state.parameters.values()].map((item) => ['parameters', item.Name, item.UpdatedDate]),
];

;// CONCATENATED MODULE: ./src/emulator/emulator.ts















/** Starts an emulator. Rejects with an `InputError` for input that cannot be used, a port that is taken included. */
const startEmulator = async (options = {}) => {
    const { port = 0, stateFile, accounts = [DEFAULT_ACCOUNT], now = Date.now, seed } = options;
    const behaviour = { current: parseBehaviour(options.behaviour ?? {}, DEFAULT_BEHAVIOUR) };
    const store = openStore(stateFile, seed, now);
    const rules = createFaultRules();
    const log = createOperationLog();
    const closing = new AbortController();
    // Every wait listens to it: many at once are no leak.
    (0,external_node_events_.setMaxListeners)(0, closing.signal);
    const sleep = (ms) => (0,promises_.setTimeout)(ms, undefined, { signal: closing.signal });
    const sessions = createSessions(accounts);
    const gateway = createGateway(sessions);
    const shared = { store, rules, log, now };
    const service = createService({
        ...shared,
        gateway,
        sessions,
        quota: createQuota(),
        behaviour: () => behaviour.current,
        sleep,
    });
    const control = createControl({ ...shared, accounts, behaviour });
    const server = await listen({ service, control, now }, port);
    const address = server.address();
    return {
        url: `http://${address.address}:${address.port}`,
        accounts,
        control,
        close: () => {
            closing.abort();
            const closed = new Promise((resolve) => server.close(() => resolve()));
            server.closeAllConnections();
            return closed;
        },
    };
};
/** The store with what the file holds, or else the seed; from then on the file follows every change. */
const openStore = (stateFile, seed, now) => {
    const save = () => {
        if (stateFile !== undefined)
            writeStateFile(stateFile, toStateDocument(store.list()));
    };
    const store = createStore(save);
    const saved = stateFile === undefined ? undefined : readStateFile(stateFile);
    store.replaceAll(parseState(saved ?? seed ?? { version: 1, accounts: {} }, now()));
    return store;
};

;// CONCATENATED MODULE: ./src/emulator/command.ts



const MAX_PORT = 65_535;
/** Starts an emulator and says where it listens. What prevents it is printed, and makes the process fail. */
const runEmulator = async (options, texts, print = (line) => void process.stdout.write(`${line}\n`)) => {
    try {
        const port = parsePort(options.port, texts);
        const behaviour = parseBehaviourFlags(options.behaviour ?? []);
        const stateFile = options.state;
        const emulator = await startEmulator({ port, behaviour, ...(stateFile !== undefined && { stateFile }) });
        for (const line of toLines(emulator, texts))
            print(line);
        return emulator;
    }
    catch (thrown) {
        print(texts.toCannotStart(toReason(thrown, texts)));
        process.exitCode = 1;
        return undefined;
    }
};
const toReason = (thrown, texts) => {
    if (thrown instanceof InputError && thrown.fault !== undefined)
        return command_toFaultText(thrown.fault, texts);
    return thrown instanceof Error ? thrown.message : String(thrown);
};
const command_toFaultText = (fault, texts) => fault.code === 'PORT_REFUSED' ? texts.toPortRefused(fault.address, fault.reason) : texts.toStateUnreadable(fault.path);
const parsePort = (text, texts) => {
    const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
    if (port <= MAX_PORT)
        return port;
    throw new InputError(texts.toPortInvalid(text, MAX_PORT));
};
const toLines = ({ url, accounts }, texts) => [
    texts.toListening(url),
    ...accounts.flatMap((account) => [
        `  ALIBABA_CLOUD_ACCESS_KEY_ID=${account.accessKeyId}`,
        `  ALIBABA_CLOUD_ACCESS_KEY_SECRET=${account.accessKeySecret}`,
    ]),
    `  ${texts.toControl(`${url}/_emulator/`)}`,
];


/***/ })

};
